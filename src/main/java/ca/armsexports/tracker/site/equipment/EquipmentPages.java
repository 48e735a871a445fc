package ca.armsexports.tracker.site.equipment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.EquipmentCounts;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import org.springframework.stereotype.Component;

/** Puts the page of counts of goods together. */
@Component
class EquipmentPages {

	private final EquipmentCounts equipmentCounts;

	private final Destinations destinations;

	private final ControlList controlList;

	private final Sources sources;

	private final FigureViews views;

	EquipmentPages(EquipmentCounts equipmentCounts, Destinations destinations, ControlList controlList, Sources sources,
			FigureViews views) {
		this.equipmentCounts = equipmentCounts;
		this.destinations = destinations;
		this.controlList = controlList;
		this.sources = sources;
		this.views = views;
	}

	EquipmentPage page(EquipmentFilter.Choice filter, PageFrame frame) {
		List<EquipmentCount> all = this.equipmentCounts.listCounts(frame.release());
		List<EquipmentCount> counts = all.stream().filter(filter::lets).toList();
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		Map<ItemCode, Item> items = this.controlList.mapItems(frame.release());
		Map<SourceId, Source> sources = this.sources.mapSources(frame.release());
		Comparator<EquipmentPage.Country> byName = Comparator
			.comparing((country) -> country.destination().nameIn(frame.language()), frame.phrases().alphabetical());
		List<EquipmentPage.Country> countries = counts.stream()
			.collect(Collectors.groupingBy(EquipmentCount::destination))
			.entrySet()
			.stream()
			.map((entry) -> new EquipmentPage.Country(Objects.requireNonNull(names.get(entry.getKey())),
					kinds(entry.getValue(), items)))
			.sorted(byName)
			.toList();
		List<Source> cited = counts.stream()
			.map((count) -> Objects.requireNonNull(sources.get(count.citation().source())))
			.distinct()
			.sorted(Comparator.comparing(Source::id))
			.toList();
		return new EquipmentPage(frame, filter, counts.size(), all.size(),
				options(all, EquipmentCount::destination, filter.destinations()).stream()
					.map((option) -> new EquipmentPage.Option<>(Objects.requireNonNull(names.get(option.value())),
							option.counts(), option.chosen()))
					.sorted(Comparator.comparing((option) -> option.value().nameIn(frame.language()),
							frame.phrases().alphabetical()))
					.toList(),
				options(all, EquipmentCount::measure, filter.measures()), countries, sources, cited,
				this.views.getView(filter.query(), frame.phrases().text("cite.of.equipment"), frame));
	}

	private static <T extends Comparable<T>> List<EquipmentPage.Option<T>> options(List<EquipmentCount> counts,
			Function<EquipmentCount, T> part, Set<T> chosen) {
		return counts.stream()
			.collect(Collectors.groupingBy(part, TreeMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.map((entry) -> new EquipmentPage.Option<>(entry.getKey(), entry.getValue(),
					chosen.contains(entry.getKey())))
			.toList();
	}

	/** By item of the control list, goods without one last. */
	private static List<EquipmentPage.Kind> kinds(List<EquipmentCount> counts, Map<ItemCode, Item> items) {
		Comparator<Optional<ItemCode>> order = Comparator.comparing((item) -> item.orElse(null),
				Comparator.nullsLast(Comparator.naturalOrder()));
		TreeMap<Optional<ItemCode>, List<EquipmentCount>> byItem = counts.stream()
			.collect(Collectors.groupingBy((count) -> Optional.ofNullable(count.item()), () -> new TreeMap<>(order),
					Collectors.toList()));
		return byItem.entrySet()
			.stream()
			.map((entry) -> new EquipmentPage.Kind(entry.getKey().map(items::get).orElse(null), entry.getValue()))
			.toList();
	}

}
