package ca.armsexports.tracker.site.permit;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitCount;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.source.Source;

/** The permits on record, and how many were issued and utilized. */
record PermitsPage(PageFrame frame, WithheldFilter filter, List<Prose> answer, List<Choice> choices,
		List<Permit> permits, List<CountLine> counts, Map<DestinationCode, Destination> names,
		Map<SourceId, Source> sources, List<Source> cited, FigureView view) {

	/**
	 * A field that some permit withholds.
	 *
	 * @param field the field
	 * @param permits how many withhold it
	 */
	record Choice(PermitField field, int permits) {
	}

	/** What is counted of the permits for a country in a year. */
	record CountLine(CalendarYear year, Destination destination, List<PermitCount> counts) {
	}

}
