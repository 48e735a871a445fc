package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.written.NumberRule;

/**
 * What a person says a file is, before it is read.
 *
 * @param source the document that the file is a copy of
 * @param firstYear the first year that the edition reports on
 * @param lastYear the last year
 * @param numbers the format in which it writes numbers
 */
public record Declaration(SourceId source, CalendarYear firstYear, CalendarYear lastYear, NumberRule numbers) {

	/**
	 * @throws IllegalArgumentException if the last year lies before the first, or more
	 * than forty years later
	 */
	public Declaration {
		if (lastYear.compareTo(firstYear) < 0 || lastYear.value() - firstYear.value() > 40) {
			throw new IllegalArgumentException("years in order, not %s to %s".formatted(firstYear, lastYear));
		}
	}

	/** Whether the edition reports on a year. */
	boolean covers(CalendarYear year) {
		return this.firstYear.compareTo(year) <= 0 && this.lastYear.compareTo(year) >= 0;
	}

	/** Whether it reports on one year. */
	boolean isOfOneYear() {
		return this.firstYear.equals(this.lastYear);
	}

}
