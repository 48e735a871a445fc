package ca.armsexports.tracker.site.equipment;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/** All counts of goods, by destination and kind of goods. */
record EquipmentPage(PageFrame frame, int counts, List<Country> countries, Map<SourceId, Source> sources,
		List<Source> cited) {

	/** The counts for a destination. */
	record Country(Destination destination, List<Kind> kinds) {
	}

	/** The counts of goods of one kind, which stand side by side. */
	record Kind(@Nullable Item item, List<EquipmentCount> counts) {

		/** Whether sources print different counts or different values. */
		public boolean isDivided() {
			return this.counts.stream().map(EquipmentCount::count).distinct().count() > 1
					|| this.counts.stream().map(EquipmentCount::value).filter(Objects::nonNull).distinct().count() > 1;
		}

	}

}
