package ca.armsexports.tracker.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * What stands in a cell of destination, year and item. The last two are never stored:
 * they are what the absence of a row or of a report edition means.
 */
public enum CellState {

	/** The source prints a value. */
	REPORTED("reported"),
	/** The source names the item and prints no value. */
	REPORTED_WITHOUT_VALUE("reported_without_value"),
	/** The source prints nil. */
	REPORTED_NIL("reported_nil"),
	/** The source's list has no line for the destination. */
	NOT_LISTED("not_listed"),
	/** The value is withheld by the producer. */
	WITHHELD("withheld"),
	/** Nothing was entered for the cell so far. */
	NOT_ENTERED("not_entered"),
	/** The report on the year is not due yet, and the record has no edition for it. */
	REPORT_NOT_PUBLISHED("report_not_published");

	@EnumeratedValue
	private final String code;

	CellState(String code) {
		this.code = code;
	}

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
		return this.code;
	}

	/** Whether a figure can be published in this state. */
	public boolean isStored() {
		return this != NOT_ENTERED && this != REPORT_NOT_PUBLISHED;
	}

}
