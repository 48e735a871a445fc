package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why one statement counts for its cell while others stand beside it. */
public enum PreferredReason {

	/** No other statement is on record. */
	ONLY_STATEMENT("only_statement"),
	/** All statements print the same. */
	EQUAL_STATEMENTS("equal_statements"),
	/** The other statements print the same number less precisely. */
	MORE_PRECISE("more_precise"),
	/** It is the annual report's own. */
	OFFICIAL_EDITION("official_edition"),
	/** A later edition of the annual report restates it. */
	LATER_EDITION("later_edition"),
	/** As the figure's note says. */
	OTHER("other");

	@EnumeratedValue
	private final String code;

	PreferredReason(String code) {
		this.code = code;
	}

	/**
	 * The reason of that code.
	 * @param code such as {@code more_precise}
	 * @throws IllegalArgumentException if there is no such reason
	 */
	@JsonCreator
	public static PreferredReason ofCode(String code) {
		return Codes.parse(PreferredReason.class, code);
	}

	/** As in files: {@code more_precise}. */
	@JsonValue
	public String code() {
		return this.code;
	}

}
