package ca.armsexports.tracker.site.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.event.Events;
import ca.armsexports.tracker.shared.CalendarYear;
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

	private final LoadingCache<ReleaseNumber, SearchIndex> indexes = Caffeine.newBuilder()
		.maximumSize(KEPT)
		.build(this::index);

	SearchIndexes(Destinations destinations, ControlList controlList, Sources sources, Events events,
			YearlyTotals yearlyTotals) {
		this.destinations = destinations;
		this.controlList = controlList;
		this.sources = sources;
		this.events = events;
		this.yearlyTotals = yearlyTotals;
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
		return new SearchIndex(
				this.destinations.mapDestinations(release)
					.values()
					.stream()
					.filter((destination) -> destination.code().isCountry())
					.map(SearchIndexes::entry)
					.toList(),
				this.controlList.listItems(release).stream().map(SearchIndexes::entry).toList(),
				this.sources.mapSources(release).values().stream().map(SearchIndexes::entry).toList(),
				this.events.listEvents(release).stream().map(SearchIndexes::entry).toList(), years, totals,
				this.destinations.mapDestinations(release));
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

	/** The initials of a name of several words: uk, uae. */
	private static Stream<String> initials(String name) {
		List<String> words = Words.of(name);
		return (words.size() < 2) ? Stream.empty()
				: Stream.of(String.join("", words.stream().map((word) -> word.substring(0, 1)).toList()));
	}

	private static Entry<Item> entry(Item item) {
		return Entry.of(item, List.of(), item.label().en(), item.label().fr(), item.label().es(),
				item.titleEn().words(), item.titleFr().words(), item.wassenaarMl());
	}

	private static Entry<Source> entry(Source source) {
		return Entry.of(source, Arrays.asList(source.id().value().split("-")), source.title(), source.publisher(),
				source.author());
	}

	private static Entry<Event> entry(Event event) {
		return Entry.of(event, List.of(), event.title().en(), event.title().fr(), event.title().es(),
				event.citation().quote());
	}

}
