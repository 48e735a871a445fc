package ca.armsexports.tracker.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;

/**
 * The editions of the annual report that a release knows of.
 *
 * @param editions the editions, the first first
 */
public record ReportEditions(List<ReportEdition> editions) {

	/**
	 * The edition that reports on a year.
	 * @param year the year
	 */
	public Optional<ReportEdition> findCovering(CalendarYear year) {
		return this.editions.stream().filter((edition) -> edition.covers(year)).findFirst();
	}

	/**
	 * The first year after the last edition: the one whose report is expected next.
	 */
	public Optional<CalendarYear> nextExpected() {
		return this.editions.stream().map(ReportEdition::lastYear).max(CalendarYear::compareTo).map(CalendarYear::next);
	}

	/**
	 * What it means that no statement stands for a year: that the report is not out,
	 * because no edition covers the year and its due day has not passed, or that nothing
	 * was entered.
	 * @param year the year
	 * @param day the day to which the answer is true
	 */
	public CellState stateOfAbsence(CalendarYear year, LocalDate day) {
		boolean expected = findCovering(year).isEmpty() && !day.isAfter(year.reportDue());
		return expected ? CellState.REPORT_NOT_PUBLISHED : CellState.NOT_ENTERED;
	}

}
