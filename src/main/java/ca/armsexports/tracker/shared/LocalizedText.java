package ca.armsexports.tracker.shared;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Words of ours in the three languages. English always stands; where a translation is
 * missing, English stands in for it, and {@link #languageFor(Language)} tells so that the
 * page can mark it.
 *
 * @param en the English words
 * @param fr the French words, if translated
 * @param es the Spanish words, if translated
 */
@Embeddable
@Schema(description = "Words of ours in the three languages. English stands in where a translation is null.")
public record LocalizedText(String en, @Nullable String fr, @Nullable String es) {

	/**
	 * @throws IllegalArgumentException if the English words are missing
	 */
	public LocalizedText {
		if (en.isBlank()) {
			throw new IllegalArgumentException("the English words are missing");
		}
	}

	/**
	 * The words for a reader, in English where they are not translated.
	 * @param language the reader's language
	 */
	public String in(Language language) {
		String words = translation(language);
		return (words != null) ? words : this.en;
	}

	/**
	 * The language that {@link #in(Language)} answers in.
	 * @param language the reader's language
	 */
	public Language languageFor(Language language) {
		return (translation(language) != null) ? language : Language.EN;
	}

	private @Nullable String translation(Language language) {
		return switch (language) {
			case EN -> this.en;
			case FR -> this.fr;
			case ES -> this.es;
		};
	}

}
