package ca.armsexports.tracker.chart;

import java.time.LocalDate;

import ca.armsexports.tracker.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as precisely as its source dates it: a day is a day, a month is
 * some day of that month, and an edge that nobody states is unknown.
 *
 * @param start when it happened or began; absent where that is unknown
 * @param end when it ended, equal to the start for what happened at one time; absent
 * where that is unknown
 */
public record Stretch(@Nullable PartialDate start, @Nullable PartialDate end) {

	/**
	 * @throws IllegalArgumentException if neither edge is known, or the end lies before
	 * the start
	 */
	public Stretch {
		if (start == null && end == null) {
			throw new IllegalArgumentException("a date on one side at least");
		}
		if (start != null && end != null && end.latest().isBefore(start.earliest())) {
			throw new IllegalArgumentException("from %s to %s".formatted(start, end));
		}
	}

	/**
	 * What happened at one time.
	 * @param date as precise as it is known
	 */
	public static Stretch at(PartialDate date) {
		return new Stretch(date, date);
	}

	/** The first day that it can mean, or where the start is unknown, the end can. */
	public LocalDate earliest() {
		return (this.start != null) ? this.start.earliest() : known().earliest();
	}

	/** The last day that it can mean, or where the end is unknown, the start can. */
	public LocalDate latest() {
		return (this.end != null) ? this.end.latest() : known().latest();
	}

	/** Whether it happened at one time and did not last. */
	boolean isMoment() {
		return this.start != null && this.start.equals(this.end);
	}

	/** Whether it happened on a day that is known. */
	boolean isDay() {
		return isMoment() && known().precision() == PartialDate.Precision.DAY;
	}

	private PartialDate known() {
		PartialDate known = (this.start != null) ? this.start : this.end;
		if (known == null) {
			throw new IllegalStateException("a date on one side at least");
		}
		return known;
	}

}
