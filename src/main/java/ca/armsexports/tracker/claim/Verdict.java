package ca.armsexports.tracker.claim;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a quoted amount stands to the record. It is about a number, never about who quotes
 * it, and is computed each time, never stored.
 */
public enum Verdict {

	/** Equal to the cent. */
	EXACT,
	/** The record rounds to the quote at the quoted unit, half up. */
	ROUNDS_TO,
	/** The record cut off at the quoted unit is the quote. */
	TRUNCATES_TO,
	/** The quote has a qualifier that is true of whatever the record leaves possible. */
	HOLDS,
	/** The quote is one of the values that the record leaves possible. */
	NOT_CONTRADICTED,
	/** Nothing that the record leaves possible fits the quote. */
	CONTRADICTED,
	/** The record has no answer: a year without a total, or another currency. */
	CANNOT_BE_CHECKED,
	/** The quote names no period, and more than one fits. */
	AMBIGUOUS;

	/** As in files: {@code rounds_to}. */
	@JsonValue
	public String code() {
		return Codes.of(this);
	}

	/** Whether the record bears the quote out. */
	public boolean isConfirmed() {
		return this == EXACT || this == ROUNDS_TO || this == TRUNCATES_TO || this == HOLDS;
	}

}
