package ca.armsexports.tracker.shared;

import java.time.LocalDate;
import java.time.Month;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A calendar year of the record. Canada's reports count shipments per calendar year and
 * exist since 1990, so that earlier years, and years beyond 2100, are refused as slips.
 *
 * @param value the year, from {@value #FIRST} to {@value #LAST}
 */
public record CalendarYear(@JsonValue int value) implements Comparable<CalendarYear> {

	/** The first year a report covers. */
	public static final int FIRST = 1990;

	/** The last year that is taken for a year and not for a slip. */
	public static final int LAST = 2100;

	/**
	 * @throws IllegalArgumentException if the year is out of bounds
	 */
	@JsonCreator
	public CalendarYear {
		if (value < FIRST || value > LAST) {
			throw new IllegalArgumentException("a year from %d to %d, not %d".formatted(FIRST, LAST, value));
		}
	}

	/**
	 * The year that a person wrote in an address.
	 * @param text four digits
	 * @return the year
	 * @throws IllegalArgumentException if the text is not a year of the record
	 */
	public static CalendarYear parse(String text) {
		if (!text.matches("[0-9]{4}")) {
			throw new IllegalArgumentException("a year has four digits, such as 2021");
		}
		return new CalendarYear(Integer.parseInt(text));
	}

	/** The following year. */
	public CalendarYear next() {
		return new CalendarYear(this.value + 1);
	}

	/**
	 * The day by which the report on this year is due: 31 May of the next, by section 27
	 * of the Export and Import Permits Act.
	 */
	public LocalDate reportDue() {
		return LocalDate.of(this.value + 1, Month.MAY, 31);
	}

	@Override
	public int compareTo(CalendarYear other) {
		return Integer.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
