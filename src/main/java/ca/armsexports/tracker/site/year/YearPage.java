package ca.armsexports.tracker.site.year;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitCount;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.ReportEdition;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/** Everything that a year's page says. */
record YearPage(PageFrame frame, CalendarYear year, @Nullable CalendarYear previous, @Nullable CalendarYear next,
		List<Prose> answer, @Nullable InlineChart chart, List<Prose> unknown, Report report, YearRecord exports,
		List<Permit> permits, List<PermitCount> permitCounts, List<EquipmentCount> equipment, List<Event> events,
		Map<DestinationCode, Destination> names, Map<SourceId, Source> sources, List<Source> cited, FigureView view) {

	/**
	 * The report on the year.
	 *
	 * @param editions its editions on record
	 * @param documents the documents of them that the record holds
	 * @param due when it is or was due by law, in words
	 */
	record Report(List<ReportEdition> editions, List<Source> documents, String due) {
	}

}
