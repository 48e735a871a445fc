package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** What a statement is about, and whose it is. */
record CellKey(DestinationCode destination, CalendarYear year, @Nullable ItemCode item, SourceId source) {

	static CellKey of(YearlyTotal total) {
		return new CellKey(total.destination(), total.year(), total.item(), total.citation().source());
	}

}
