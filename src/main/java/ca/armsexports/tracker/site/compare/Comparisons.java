package ca.armsexports.tracker.site.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.Hue;
import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.ReportEditions;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is compared from the record. */
@Component
class Comparisons {

	/** Leaves most exports to it out of the total of all destinations. */
	private static final DestinationCode UNITED_STATES = new DestinationCode("us");

	private final Destinations destinations;

	private final ControlList controlList;

	private final YearlyTotals yearlyTotals;

	private final Sources sources;

	Comparisons(Destinations destinations, ControlList controlList, YearlyTotals yearlyTotals, Sources sources) {
		this.destinations = destinations;
		this.controlList = controlList;
		this.yearlyTotals = yearlyTotals;
		this.sources = sources;
	}

	/**
	 * Refuses what no country or item is.
	 * @param query what is asked for
	 * @param frame the page's frame
	 * @throws BadParameter naming the first that is not on record
	 */
	void requireKnown(CompareQuery query, PageFrame frame) {
		requireKnown("destination", query.destinations(), () -> this.destinations.mapDestinations(frame.release()));
		requireKnown("item", query.items(), () -> this.controlList.mapItems(frame.release()));
	}

	private static <T> void requireKnown(String parameter, List<T> codes, Supplier<Map<T, ?>> known) {
		Map<T, ?> names = codes.isEmpty() ? Map.of() : known.get();
		codes.stream().filter((code) -> !names.containsKey(code)).findFirst().ifPresent((code) -> {
			throw new BadParameter(BadParameter.Kind.MALFORMED, parameter, code.toString(), "compare.refused.unknown");
		});
	}

	/**
	 * The series that are named, also if they are too few to be compared.
	 * @param query what is asked for, all of it known
	 * @param frame the page's frame
	 */
	List<CompareSeries> listSeries(CompareQuery query, PageFrame frame) {
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		Map<ItemCode, Item> items = this.controlList.mapItems(frame.release());
		List<CompareSeries> series = new ArrayList<>();
		if (query.isOfItems()) {
			for (ItemCode code : query.items()) {
				String label = Objects.requireNonNull(items.get(code)).label().in(frame.language());
				series.add(new CompareSeries(code + " " + label, label, code.value(), "/categories/" + code,
						Hue.compared(series.size()), query.destinations().isEmpty()));
			}
			return series;
		}
		for (DestinationCode code : query.destinations()) {
			String name = Objects.requireNonNull(names.get(code)).nameIn(frame.language());
			series.add(new CompareSeries(name, name, code.value().toUpperCase(Locale.ROOT), "/countries/" + code,
					Hue.compared(series.size()), false));
		}
		return series;
	}

	/**
	 * What is on record.
	 * @param query what is asked for, all of it known
	 * @param frame the page's frame
	 */
	Compared read(CompareQuery query, PageFrame frame) {
		List<CompareSeries> series = listSeries(query, frame);
		ReportEditions editions = this.sources.getEditions(frame.release());
		List<Map<CalendarYear, CompareCell>> cells = cells(query, editions, frame);
		Map<CalendarYear, YearlyTotal> wholes = (query.scale() == CompareScale.SHARE) ? wholes(frame) : Map.of();
		List<Compared.Year> years = new ArrayList<>();
		CalendarYear last = last(query, cells, frame);
		for (int year = first(query, cells, last).value(); year <= last.value(); year++) {
			years.add(year(new CalendarYear(year), query, cells, wholes, editions, frame));
		}
		return new Compared(series, years);
	}

	private static Compared.Year year(CalendarYear year, CompareQuery query, List<Map<CalendarYear, CompareCell>> cells,
			Map<CalendarYear, YearlyTotal> wholes, ReportEditions editions, PageFrame frame) {
		YearlyTotal whole = wholes.get(year);
		CellState absence = editions.stateOfAbsence(year, frame.reading().day());
		List<CompareCell> row = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			CompareCell cell = cells.get(i).getOrDefault(year, CompareCell.empty(absence));
			boolean left = query.destinations().contains(UNITED_STATES)
					&& (query.isOfItems() || query.destinations().get(i).equals(UNITED_STATES));
			row.add((whole != null && !left) ? cell.in(CompareCell.of(whole).findComparable().orElse(null)) : cell);
		}
		return new Compared.Year(year, whole, row);
	}

	private Map<CalendarYear, YearlyTotal> wholes(PageFrame frame) {
		Map<CalendarYear, YearlyTotal> wholes = new TreeMap<>();
		for (YearOfHistory year : history(DestinationCode.ALL, frame)) {
			if (year.total() != null && year.total().amount() != null) {
				wholes.put(year.year(), year.total());
			}
		}
		return wholes;
	}

	private List<YearOfHistory> history(DestinationCode destination, PageFrame frame) {
		return this.yearlyTotals.getHistory(destination, frame.release(), frame.reading().day()).years();
	}

	private List<Map<CalendarYear, CompareCell>> cells(CompareQuery query, ReportEditions editions, PageFrame frame) {
		if (query.destinations().isEmpty()) {
			return query.items().stream().map((item) -> everywhere(item, editions, frame)).toList();
		}
		if (query.isOfItems()) {
			List<YearOfHistory> history = history(query.destinations().getFirst(), frame);
			return query.items().stream().map((item) -> cells(history, item)).toList();
		}
		ItemCode item = query.items().isEmpty() ? null : query.items().getFirst();
		return query.destinations().stream().map((code) -> cells(history(code, frame), item)).toList();
	}

	private static Map<CalendarYear, CompareCell> cells(List<YearOfHistory> history, @Nullable ItemCode item) {
		Map<CalendarYear, CompareCell> cells = new TreeMap<>();
		for (YearOfHistory year : history) {
			CompareCell cell = (item != null) ? cell(year, item) : cell(year);
			if (cell != null) {
				cells.put(year.year(), cell);
			}
		}
		return cells;
	}

	private static @Nullable CompareCell cell(YearOfHistory year) {
		if (year.total() != null) {
			return CompareCell.of(year.total());
		}
		return year.items().isEmpty() ? null : CompareCell.withoutTotal(year.absence(), year.items());
	}

	private static @Nullable CompareCell cell(YearOfHistory year, ItemCode item) {
		return year.items()
			.stream()
			.filter((statement) -> item.equals(statement.item()))
			.findFirst()
			.map(CompareCell::of)
			.orElse(null);
	}

	/**
	 * What went of an item to all destinations: as published, or else what we add up over
	 * those on record.
	 */
	private Map<CalendarYear, CompareCell> everywhere(ItemCode item, ReportEditions editions, PageFrame frame) {
		Map<CalendarYear, List<YearlyTotal>> byYear = this.yearlyTotals.listStatements(item, frame.release())
			.stream()
			.filter(YearlyTotal::isPreferred)
			.collect(Collectors.groupingBy(YearlyTotal::year, TreeMap::new, Collectors.toList()));
		Map<CalendarYear, CompareCell> cells = new TreeMap<>();
		byYear.forEach((year, statements) -> cells.put(year, statements.stream()
			.filter((statement) -> !statement.destination().isCountry())
			.findFirst()
			.map(CompareCell::of)
			.orElseGet(() -> CompareCell.tally(statements, editions.stateOfAbsence(year, frame.reading().day())))));
		return cells;
	}

	private static CalendarYear last(CompareQuery query, List<Map<CalendarYear, CompareCell>> cells, PageFrame frame) {
		if (query.to() != null) {
			return query.to();
		}
		CalendarYear last = onRecord(cells).max(Comparator.naturalOrder())
			.orElse(new CalendarYear(frame.reading().day().getYear()));
		return (query.from() != null && query.from().compareTo(last) > 0) ? query.from() : last;
	}

	private static CalendarYear first(CompareQuery query, List<Map<CalendarYear, CompareCell>> cells,
			CalendarYear last) {
		if (query.from() != null) {
			return query.from();
		}
		CalendarYear first = onRecord(cells).min(Comparator.naturalOrder()).orElse(last);
		return (first.compareTo(last) > 0) ? last : first;
	}

	private static Stream<CalendarYear> onRecord(List<Map<CalendarYear, CompareCell>> cells) {
		return cells.stream().map(Map::keySet).flatMap(Collection::stream);
	}

}
