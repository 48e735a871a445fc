package ca.armsexports.tracker.site.home;

import java.util.List;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/**
 * Everything that the first page says.
 *
 * @param frame the page's frame
 * @param answer what Canada exported to all destinations
 * @param chart its history
 * @param countries the countries on record, each with its latest total
 * @param others how many countries and territories are not on record
 * @param unknown what is not known
 * @param releases the latest releases, the newest first
 */
record HomePage(PageFrame frame, List<Prose> answer, InlineChart chart, List<Line> countries, int others,
		List<Prose> unknown, List<Release> releases) {

	/** A country with its latest total. */
	record Line(Destination destination, YearlyTotal latest) {
	}

}
