package ca.armsexports.tracker.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A date as precise as its source: a year, a month or a day. Its text sorts in time.
 *
 * @param text {@code 2023}, {@code 2023-02} or {@code 2023-02-06}
 */
public record PartialDate(@JsonValue String text) implements Comparable<PartialDate> {

	/**
	 * @throws IllegalArgumentException if the text is none of the three forms or no date
	 */
	@JsonCreator
	public PartialDate {
		if (!text.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
			throw new IllegalArgumentException("a date such as 2023, 2023-02 or 2023-02-06, not " + text);
		}
		try {
			firstDay(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("no such date: " + text, ex);
		}
	}

	/** How much of the date is known. */
	public Precision precision() {
		return switch (this.text.length()) {
			case 4 -> Precision.YEAR;
			case 7 -> Precision.MONTH;
			default -> Precision.DAY;
		};
	}

	/** The first day that the date can mean. */
	public LocalDate earliest() {
		return firstDay(this.text);
	}

	/** The last day that the date can mean. */
	public LocalDate latest() {
		return switch (precision()) {
			case YEAR -> earliest().plusYears(1).minusDays(1);
			case MONTH -> YearMonth.from(earliest()).atEndOfMonth();
			case DAY -> earliest();
		};
	}

	private static LocalDate firstDay(String text) {
		return LocalDate.parse(text + "-01-01".substring(text.length() - 4));
	}

	@Override
	public int compareTo(PartialDate other) {
		return this.text.compareTo(other.text);
	}

	@Override
	public String toString() {
		return this.text;
	}

	/** How much of a date is known. */
	public enum Precision {

		/** The year only. */
		YEAR,
		/** Year and month. */
		MONTH,
		/** The day. */
		DAY

	}

}
