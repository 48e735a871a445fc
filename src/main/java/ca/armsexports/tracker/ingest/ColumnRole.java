package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.shared.Codes;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a column of a table holds. */
public enum ColumnRole {

	/** The name of the destination. */
	DESTINATION,
	/** The calendar year. */
	YEAR,
	/** The code of the item. */
	ITEM,
	/** Amounts, each a figure. */
	VALUE,
	/** Sums of the line: checked and never kept. */
	TOTAL,
	/** Nothing that is read. */
	IGNORED;

	/**
	 * The role of that code.
	 * @param code such as {@code value}
	 * @throws IllegalArgumentException if there is no such role
	 */
	@JsonCreator
	public static ColumnRole ofCode(String code) {
		return Codes.parse(ColumnRole.class, code);
	}

	/** As in forms: {@code value}. */
	@JsonValue
	public String code() {
		return Codes.of(this);
	}

}
