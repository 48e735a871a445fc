package ca.armsexports.tracker.site.country;

import java.util.List;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.yearlytotal.Tally;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** The list of countries that the record holds totals of. */
record CountriesPage(PageFrame frame, List<Line> countries, List<Destination> others) {

	/** A country with its latest total and the sum of all its totals on record. */
	record Line(Destination destination, @Nullable YearlyTotal latest, CalendarYear first, CalendarYear last,
			Tally tally) {
	}

}
