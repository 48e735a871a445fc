package ca.armsexports.tracker.controllist;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An item's title in one language.
 *
 * @param status where the words come from
 * @param words the title
 */
@Embeddable
public record ItemTitle(@Enumerated(EnumType.STRING) TitleStatus status, String words) {

	/**
	 * @throws IllegalArgumentException if the words are missing
	 */
	public ItemTitle {
		if (words.isBlank()) {
			throw new IllegalArgumentException("the title's words are missing");
		}
	}

}
