package ca.armsexports.tracker.claim;

import java.util.List;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.CalendarYear;

/**
 * Calendar years in a row.
 *
 * @param from the first year
 * @param to the last year
 */
public record Period(CalendarYear from, CalendarYear to) {

	/**
	 * @throws IllegalArgumentException if the first year is after the last
	 */
	public Period {
		if (from.compareTo(to) > 0) {
			throw new IllegalArgumentException("the first year %s is after the last, %s".formatted(from, to));
		}
	}

	/** Whether it is one year. */
	public boolean isOneYear() {
		return this.from.equals(this.to);
	}

	/**
	 * Whether a year belongs to it.
	 * @param year the year
	 */
	public boolean contains(CalendarYear year) {
		return year.compareTo(this.from) >= 0 && year.compareTo(this.to) <= 0;
	}

	/** Its years in order. */
	public List<CalendarYear> years() {
		return IntStream.rangeClosed(this.from.value(), this.to.value()).mapToObj(CalendarYear::new).toList();
	}

}
