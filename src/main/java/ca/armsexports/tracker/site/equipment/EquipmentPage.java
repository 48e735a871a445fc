package ca.armsexports.tracker.site.equipment;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.Measure;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Counts of goods, by destination and kind of goods.
 *
 * @param frame what stands around it
 * @param filter which counts are shown
 * @param shown how many they are
 * @param counts how many are on record
 * @param destinations the destinations to choose from
 * @param measures the measures to choose from
 * @param countries the counts that are shown
 * @param sources the documents by their identifiers
 * @param cited the documents of the counts that are shown
 * @param view how to cite them, and whether they have changed since
 */
record EquipmentPage(PageFrame frame, EquipmentFilter.Choice filter, int shown, int counts,
		List<Option<Destination>> destinations, List<Option<Measure>> measures, List<Country> countries,
		Map<SourceId, Source> sources, List<Source> cited, FigureView view) {

	/** Whether the address leaves counts out. */
	public boolean isFiltered() {
		return !this.filter.isEmpty();
	}

	/** Something to choose, with how many counts there are of it. */
	record Option<T>(T value, long counts, boolean chosen) {
	}

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
