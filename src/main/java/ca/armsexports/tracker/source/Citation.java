package ca.armsexports.tracker.source;

import java.time.LocalDate;

import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.SourceId;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The passage that a statement was read from.
 *
 * @param source the document
 * @param locator where in the document: page, table, row
 * @param quote the passage, letter for letter, in the document's own language
 * @param retrievedOn the day it was read, where that was recorded
 */
@Embeddable
public record Citation(SourceId source, String locator, @Nullable String quote, @Nullable LocalDate retrievedOn) {

	/**
	 * @throws RefusedChange if the locator is blank or the quote is blank but present
	 */
	public Citation {
		if (locator.isBlank()) {
			throw new RefusedChange("citation.locator", "say where in the document the passage stands");
		}
		if (quote != null && quote.isBlank()) {
			throw new RefusedChange("citation.quote", "quote the passage, or leave the quote out and add a note");
		}
	}

}
