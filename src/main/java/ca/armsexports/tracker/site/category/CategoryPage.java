package ca.armsexports.tracker.site.category;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.controllist.ItemTitle;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/** Everything that an item's page says. */
record CategoryPage(PageFrame frame, Item item, ItemGroup group, List<Title> titles, List<Prose> answer,
		@Nullable InlineChart chart, List<Prose> unknown, List<Cell> cells, List<Permit> permits,
		List<EquipmentCount> equipment, Map<DestinationCode, Destination> names, Map<SourceId, Source> sources,
		List<Source> cited, FigureView view) {

	/** The item's title in a language. */
	record Title(Language language, ItemTitle title) {
	}

}
