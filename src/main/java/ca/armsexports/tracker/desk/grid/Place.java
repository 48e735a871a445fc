package ca.armsexports.tracker.desk.grid;

import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the record, of which documents state something.
 *
 * @param destination the destination
 * @param year the calendar year
 * @param item the item; none means all items together
 */
record Place(DestinationCode destination, CalendarYear year, @Nullable ItemCode item) {

	static Place of(RecordYearlyTotal statement) {
		return new Place(statement.destination(), statement.year(), statement.item());
	}

	/** The same cell a year earlier, if the record reaches there. */
	Optional<Place> yearBefore() {
		return (this.year.value() > CalendarYear.FIRST)
				? Optional.of(new Place(this.destination, new CalendarYear(this.year.value() - 1), this.item))
				: Optional.empty();
	}

}
