package ca.armsexports.tracker.site.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.controllist.ItemGroup;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
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

	private static final Comparator<Item> BY_CODE = Comparator.comparing(Item::code);

	private static final Comparator<Event> IN_TIME = Comparator
		.comparing((Event event) -> (event.startsOn() != null) ? event.startsOn().text() : "undated")
		.thenComparing(Event::id);

	private final SearchIndexes indexes;

	private final SearchFigures figures;

	SearchPages(SearchIndexes indexes, SearchFigures figures) {
		this.indexes = indexes;
		this.figures = figures;
	}

	SearchPage search(SearchQuery query, PageFrame frame) {
		SearchIndex index = this.indexes.of(frame.release());
		SearchPage.Found strict = search(query, false, index, frame);
		SearchPage.Found found = (query.words().size() < 2 || strict.count() > strict.years().size()) ? strict
				: search(query, true, index, frame);
		return new SearchPage(frame, query, found, this.figures.number(query, found, index, frame),
				this.figures.offers(query, found, frame), index.destinations());
	}

	private static SearchPage.Found search(SearchQuery query, boolean any, SearchIndex index, PageFrame frame) {
		Comparator<Destination> byName = Comparator.comparing((destination) -> destination.nameIn(frame.language()),
				frame.phrases().alphabetical());
		Named named = named(query.words(), any, index, byName);
		List<Destination> countries = named.countries().things();
		Set<Item> items = new LinkedHashSet<>(known(query, index).values());
		items.addAll(named.items().things());
		List<CalendarYear> years = query.years().stream().filter((year) -> index.years().contains(year)).toList();
		return new SearchPage.Found(any, cells(countries, years, query, index),
				countries.stream()
					.map((destination) -> new SearchPage.Country(destination, latest(destination, index)))
					.toList(),
				List.copyOf(items), groups(query, index, named.isSure()), below(query, index), unknown(query, index),
				equipment(named, index), years,
				Matches.of(index.sources(), query.words(), any, Comparator.comparing(Source::id))
					.unless(named.isSure())
					.things(),
				Matches.of(index.events(), query.words(), any, IN_TIME).unless(named.isSure()).things());
	}

	/**
	 * The countries and items that words name. What fits as written goes before what fits
	 * after a slip of the keyboard.
	 * @param words the words that were asked for
	 * @param any whether it is enough that an item fits one word
	 * @param index where to look
	 * @param byName the order of countries that fit equally
	 */
	static Named named(List<String> words, boolean any, SearchIndex index, Comparator<Destination> byName) {
		Matches<Item> whole = Matches.of(index.items(), words, false, BY_CODE);
		Matches<Destination> countries = countries(words, whole.isSure(), index, byName);
		List<String> rest = countries.missed().isEmpty() ? words : countries.missed();
		Matches<Item> items = items(whole, rest, any, index).unless(countries.isSure());
		return new Named(countries.unless(items.isSure()), items, rest);
	}

	/**
	 * Countries that fit every word, or those few that fit most of them if items do not
	 * fit all.
	 */
	private static Matches<Destination> countries(List<String> words, boolean itemsFit, SearchIndex index,
			Comparator<Destination> byName) {
		Matches<Destination> named = Matches.of(index.countries(), words, false, byName);
		if (itemsFit || !named.all().isEmpty()) {
			return named;
		}
		return new Matches<>(Matches.of(index.countries(), words, true, byName).all().stream().limit(FEW).toList());
	}

	/** Items that fit every word, or every word beside those of a country. */
	private static Matches<Item> items(Matches<Item> whole, List<String> rest, boolean any, SearchIndex index) {
		Matches<Item> besides = whole.all().isEmpty() ? Matches.of(index.items(), rest, false, BY_CODE) : whole;
		return (any && besides.all().isEmpty()) ? Matches.of(index.items(), rest, true, BY_CODE) : besides;
	}

	private static List<ItemGroup> groups(SearchQuery query, SearchIndex index, boolean sure) {
		return Stream.concat(
				index.groups().stream().map(Entry::thing).filter((group) -> query.groups().contains(group.number())),
				Matches.of(index.groups(), query.words(), false, Comparator.comparingInt(ItemGroup::number))
					.unless(sure)
					.things()
					.stream())
			.distinct()
			.toList();
	}

	/** Counts of the goods that were named, for the countries that were named. */
	private static List<EquipmentCount> equipment(Named named, SearchIndex index) {
		Set<DestinationCode> asked = named.countries()
			.things()
			.stream()
			.map(Destination::code)
			.collect(Collectors.toSet());
		return Matches
			.of(index.equipment(), named.rest(), false,
					Comparator.comparing(EquipmentCount::destination)
						.thenComparing(EquipmentCount::fromYear)
						.thenComparingLong((count) -> count.figure().value()))
			.unless(named.isSure())
			.things()
			.stream()
			.filter((count) -> asked.isEmpty() || asked.contains(count.destination()))
			.toList();
	}

	/**
	 * The item on record that each code means, the code itself or the one it is part of.
	 */
	private static Map<ItemCode, Item> known(SearchQuery query, SearchIndex index) {
		Map<ItemCode, Item> items = index.items()
			.stream()
			.map(Entry::thing)
			.collect(Collectors.toMap(Item::code, Function.identity()));
		Map<ItemCode, Item> known = new LinkedHashMap<>();
		for (ItemCode code : query.items()) {
			above(code).map(items::get).filter(Objects::nonNull).findFirst().ifPresent((item) -> known.put(code, item));
		}
		return known;
	}

	/** The code and those that it is part of: 2-4.a.1, 2-4.a, 2-4. */
	private static Stream<ItemCode> above(ItemCode code) {
		return Stream.iterate(Optional.of(code), Optional::isPresent, (part) -> part.flatMap(SearchPages::parent))
			.flatMap(Optional::stream);
	}

	private static Optional<ItemCode> parent(ItemCode code) {
		int end = code.value().lastIndexOf('.');
		return (end < 0) ? Optional.empty() : Optional.of(new ItemCode(code.value().substring(0, end)));
	}

	private static List<SearchPage.Below> below(SearchQuery query, SearchIndex index) {
		return known(query, index).entrySet()
			.stream()
			.filter((known) -> !known.getKey().equals(known.getValue().code()))
			.map((known) -> new SearchPage.Below(known.getKey(), known.getValue()))
			.toList();
	}

	private static List<ItemCode> unknown(SearchQuery query, SearchIndex index) {
		Set<ItemCode> known = known(query, index).keySet();
		return query.items().stream().filter((code) -> !known.contains(code)).toList();
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

	/**
	 * What words name.
	 *
	 * @param countries the countries
	 * @param items the items
	 * @param rest the words beside those of the countries; all words if there are none
	 */
	record Named(Matches<Destination> countries, Matches<Item> items, List<String> rest) {

		/** Whether a country or an item fits as written. */
		boolean isSure() {
			return this.countries.isSure() || this.items.isSure();
		}

	}

}
