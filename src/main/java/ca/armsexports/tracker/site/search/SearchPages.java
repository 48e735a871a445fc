package ca.armsexports.tracker.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through the index of a release. */
@Component
class SearchPages {

	private static final int FEW = 3;

	private static final int MOST_CELLS = 12;

	private static final Comparator<Event> IN_TIME = Comparator
		.comparing((Event event) -> (event.startsOn() != null) ? event.startsOn().text() : "undated")
		.thenComparing(Event::id);

	private final SearchIndexes indexes;

	SearchPages(SearchIndexes indexes) {
		this.indexes = indexes;
	}

	SearchPage search(SearchQuery query, PageFrame frame) {
		SearchIndex index = this.indexes.of(frame.release());
		SearchPage strict = search(query, false, index, frame);
		return (query.words().size() < 2 || strict.count() > strict.years().size()) ? strict
				: search(query, true, index, frame);
	}

	private static SearchPage search(SearchQuery query, boolean any, SearchIndex index, PageFrame frame) {
		Comparator<Destination> byName = Comparator.comparing((destination) -> destination.nameIn(frame.language()),
				frame.phrases().alphabetical());
		List<Destination> named = SearchIndex.find(index.countries(), query.words(), false, byName);
		List<Destination> countries = !named.isEmpty() ? named
				: SearchIndex.find(index.countries(), query.words(), true, byName).stream().limit(FEW).toList();
		List<Item> coded = index.items()
			.stream()
			.map(Entry::thing)
			.filter((item) -> query.items().contains(item.code()))
			.toList();
		List<Item> items = Stream
			.concat(coded.stream(),
					SearchIndex.find(index.items(), query.words(), any, Comparator.comparing(Item::code)).stream())
			.distinct()
			.toList();
		List<CalendarYear> years = query.years().stream().filter((year) -> index.years().contains(year)).toList();
		return new SearchPage(frame, query, any, cells(countries, years, query, index),
				countries.stream()
					.map((destination) -> new SearchPage.Country(destination, latest(destination, index)))
					.toList(),
				items, unknown(query, coded), years,
				SearchIndex.find(index.sources(), query.words(), any, Comparator.comparing(Source::id)),
				SearchIndex.find(index.events(), query.words(), any, IN_TIME), index.destinations());
	}

	private static List<ItemCode> unknown(SearchQuery query, List<Item> coded) {
		return query.items()
			.stream()
			.filter((code) -> coded.stream().noneMatch((item) -> item.code().equals(code)))
			.toList();
	}

	/**
	 * The totals of the years for the countries that were named, or for all countries on
	 * record where only years were.
	 */
	private static List<SearchPage.Cell> cells(List<Destination> countries, List<CalendarYear> years, SearchQuery query,
			SearchIndex index) {
		List<Destination> asked = query.words().isEmpty() ? index.totals()
			.stream()
			.map(YearlyTotal::destination)
			.distinct()
			.map(index.destinations()::get)
			.filter(Objects::nonNull)
			.toList() : countries.stream().limit(FEW).toList();
		return asked.stream()
			.flatMap((country) -> years.stream()
				.map((year) -> new SearchPage.Cell(country, year, total(country, year, index))))
			.filter((cell) -> cell.total() != null || !query.words().isEmpty())
			.limit(MOST_CELLS)
			.toList();
	}

	private static @Nullable YearlyTotal total(Destination country, CalendarYear year, SearchIndex index) {
		return totals(country, index).filter((total) -> total.year().equals(year)).findAny().orElse(null);
	}

	private static @Nullable YearlyTotal latest(Destination country, SearchIndex index) {
		return totals(country, index).filter((total) -> total.amount() != null)
			.max(Comparator.comparing(YearlyTotal::year))
			.orElse(null);
	}

	private static Stream<YearlyTotal> totals(Destination country, SearchIndex index) {
		return index.totals().stream().filter((total) -> total.destination().equals(country.code()));
	}

}
