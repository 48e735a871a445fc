package ca.armsexports.tracker.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What stands in a cell of destination, year and item. The last two are never stored: they are what the absence of a row
 * or of a report edition means.
 */
public enum CellState {

	/** The source prints a value. */
	REPORTED,
	/** The source names the item and prints no value. */
	REPORTED_WITHOUT_VALUE,
	/** The source prints nil. */
	REPORTED_NIL,
	/** The source's list has no line for the destination. */
	NOT_LISTED,
	/** The value is withheld by the producer. */
	WITHHELD,
	/** Nothing was entered for the cell so far. */
	NOT_ENTERED,
	/** The report on the year is not due yet, and the record has no edition for it. */
	REPORT_NOT_PUBLISHED;

	/**
	 * The state of that code.
	 * @param code as in files and addresses, such as {@code not_listed}
	 * @throws IllegalArgumentException if there is no such state
	 */
	@JsonCreator
	public static CellState ofCode(String code) {
		return Codes.parse(CellState.class, code);
	}

	/** As in files and addresses: {@code not_listed}. */
	@JsonValue
	public String code() {
		return Codes.of(this);
	}

	/** Whether a figure can be published in this state. */
	public boolean isStored() {
		return this != NOT_ENTERED && this != REPORT_NOT_PUBLISHED;
	}

}
