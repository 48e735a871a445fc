package ca.armsexports.tracker.site.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.EquipmentCounts;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.event.Events;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

/** Makes the index of a release and keeps those of the last releases that were asked. */
@Component
class SearchIndexes {

	private static final int KEPT = 3;

	private final Destinations destinations;

	private final ControlList controlList;

	private final Sources sources;

	private final Events events;

	private final YearlyTotals yearlyTotals;

	private final EquipmentCounts equipment;

	private final Map<String, List<String>> plainWords = WordFile.plainWords().byCode();

	private final Map<String, List<String>> countryNames = WordFile.countryNames().byCode();

	private final LoadingCache<ReleaseNumber, SearchIndex> indexes = Caffeine.newBuilder()
		.maximumSize(KEPT)
		.build(this::index);

	SearchIndexes(Destinations destinations, ControlList controlList, Sources sources, Events events,
			YearlyTotals yearlyTotals, EquipmentCounts equipment) {
		this.destinations = destinations;
		this.controlList = controlList;
		this.sources = sources;
		this.events = events;
		this.yearlyTotals = yearlyTotals;
		this.equipment = equipment;
	}

	SearchIndex of(ReleaseNumber release) {
		return this.indexes.get(release);
	}

	private SearchIndex index(ReleaseNumber release) {
		List<YearlyTotal> totals = this.yearlyTotals.listTotals(release);
		Set<CalendarYear> years = new HashSet<>(totals.stream().map(YearlyTotal::year).toList());
		this.sources.getEditions(release)
			.editions()
			.forEach((edition) -> years.addAll(List.of(edition.firstYear(), edition.lastYear())));
		Map<DestinationCode, Destination> named = this.destinations.mapDestinations(release);
		return new SearchIndex(
				named.values()
					.stream()
					.filter((destination) -> destination.code().isCountry())
					.map((destination) -> entry(destination)
						.with(this.countryNames.getOrDefault(destination.code().value(), List.of())))
					.toList(),
				this.controlList.listItems(release)
					.stream()
					.map((item) -> entry(item).with(this.plainWords.getOrDefault(item.code().value(), List.of())))
					.toList(),
				this.controlList.listGroups(release).stream().map(SearchIndexes::entry).toList(),
				this.equipment.listCounts(release).stream().map(SearchIndexes::entry).toList(),
				this.sources.mapSources(release).values().stream().map(SearchIndexes::entry).toList(),
				this.events.listEvents(release).stream().map(SearchIndexes::entry).toList(), years, totals, named);
	}

	private static Entry<Destination> entry(Destination destination) {
		String code = destination.code().value();
		return Entry.of(destination,
				Stream
					.concat(Stream.of(code, threeLetters(code)),
							Stream.of(destination.name().en(), destination.name().fr(), destination.name().es())
								.flatMap(Stream::ofNullable)
								.flatMap(SearchIndexes::initials))
					.toList(),
				destination.name().en(), destination.name().fr(), destination.name().es());
	}

	/** The code of three letters: usa, gbr. */
	private static String threeLetters(String code) {
		try {
			return Locale.of("", code).getISO3Country();
		}
		catch (MissingResourceException ex) {
			return code;
		}
	}

	/**
	 * The initials of a name of several words, with and without filling words: uk, uae.
	 */
	private static Stream<String> initials(String name) {
		List<String> words = Words.of(name);
		return (words.size() < 2) ? Stream.empty() : Stream.of(words, Words.telling(words))
			.map((all) -> String.join("", all.stream().map((word) -> word.substring(0, 1)).toList()));
	}

	/** An item by its label; the words of its title count less. */
	private static Entry<Item> entry(Item item) {
		String munitions = item.wassenaarMl();
		return Entry
			.of(item, (munitions != null) ? List.of(munitions) : List.of(), item.label().en(), item.label().fr(),
					item.label().es())
			.remarked(item.titleEn().words(), item.titleFr().words());
	}

	private static Entry<ItemGroup> entry(ItemGroup group) {
		LocalizedText title = group.title();
		return Entry.of(group,
				Stream.of(title.en(), title.fr(), title.es())
					.flatMap(Stream::ofNullable)
					.flatMap(SearchIndexes::initials)
					.toList(),
				title.en(), title.fr(), title.es());
	}

	private static Entry<EquipmentCount> entry(EquipmentCount count) {
		LocalizedText goods = count.goods();
		return Entry.of(count, List.of(), goods.en(), goods.fr(), goods.es());
	}

	private static Entry<Source> entry(Source source) {
		return Entry.of(source, Arrays.asList(source.id().value().split("-")), source.title(), source.publisher(),
				source.author());
	}

	private static Entry<Event> entry(Event event) {
		LocalizedText note = event.note();
		return Entry
			.of(event, List.of(), event.title().en(), event.title().fr(), event.title().es(), event.citation().quote())
			.remarked((note != null) ? note.en() : null, (note != null) ? note.fr() : null,
					(note != null) ? note.es() : null);
	}

}
