package ca.armsexports.tracker.site.country;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitCount;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.site.timeline.InlineTimeline;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.yearlytotal.Agreement;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** Everything that a country's page says. */
record CountryPage(PageFrame frame, Destination destination, List<Prose> answer, @Nullable InlineChart chart,
		List<Prose> unknown, List<YearLine> years, List<ItemLine> items, List<Permit> permits,
		List<PermitCount> permitCounts, List<EquipmentCount> equipment, List<SharedCell> sharedCells,
		@Nullable InlineTimeline timeline, List<Event> events, LegalLens legal, Map<ItemCode, Item> itemNames,
		Map<SourceId, Source> sources, List<Source> cited, FigureView view, List<Destination> comparable) {

	/** A year of the table, with what its total holds beyond the items that are known. */
	record YearLine(YearOfHistory history, @Nullable Prose remainder) {
	}

	/** A cell that several sources speak of. */
	record SharedCell(YearlyTotal preferred, List<Beside> others) {
	}

	/** A statement beside the one that counts, and how the two stand to each other. */
	record Beside(YearlyTotal statement, Agreement agreement) {
	}

	/** An item of the table, with what is known of it by year. */
	record ItemLine(Item item, List<YearlyTotal> statements) {
	}

}
