package ca.armsexports.tracker.site.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.Comparison;
import ca.armsexports.tracker.chart.Drawing;
import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.chart.Sheet;
import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.research.Cite;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.springframework.stereotype.Component;

/** Puts the page of a comparison together. */
@Component
class ComparePages {

	private final Comparisons comparisons;

	private final Destinations destinations;

	private final ControlList controlList;

	private final YearlyTotals yearlyTotals;

	private final Sources sources;

	private final FigureViews views;

	ComparePages(Comparisons comparisons, Destinations destinations, ControlList controlList, YearlyTotals yearlyTotals,
			Sources sources, FigureViews views) {
		this.comparisons = comparisons;
		this.destinations = destinations;
		this.controlList = controlList;
		this.yearlyTotals = yearlyTotals;
		this.sources = sources;
		this.views = views;
	}

	ComparePage page(CompareQuery query, PageFrame frame) {
		this.comparisons.requireKnown(query, frame);
		if (!query.isComparison()) {
			List<CompareSeries> series = this.comparisons.listSeries(query, frame);
			return new ComparePage(frame, frame.phrases().text("compare.title"),
					form(query, series.isEmpty() ? "" : series.getFirst().name(), frame),
					this.destinations.mapDestinations(frame.release()), null);
		}
		Compared compared = this.comparisons.read(query, frame);
		CompareWords words = words(query, compared, frame);
		return new ComparePage(frame, words.title(), form(query, "", frame),
				this.destinations.mapDestinations(frame.release()), result(query, compared, words, frame));
	}

	/**
	 * The drawing of a comparison.
	 * @param query what is asked for
	 * @param frame the page's frame
	 */
	Comparison drawing(CompareQuery query, PageFrame frame) {
		this.comparisons.requireKnown(query.required(), frame);
		Compared compared = this.comparisons.read(query, frame);
		return new CompareDrawing(query, compared, words(query, compared, frame), frame).together();
	}

	/**
	 * The figures that the page shows.
	 * @param query what is asked for
	 * @param frame the page's frame
	 */
	FigureQuery figures(CompareQuery query, PageFrame frame) {
		this.comparisons.requireKnown(query.required(), frame);
		return FigureQuery.only(this.comparisons.read(query, frame).figures());
	}

	private CompareWords words(CompareQuery query, Compared compared, PageFrame frame) {
		String destination = (query.isOfItems() && !query.destinations().isEmpty())
				? this.destinations.getDestination(query.destinations().getFirst(), frame.release())
					.nameIn(frame.language())
				: null;
		String item = (!query.isOfItems() && !query.items().isEmpty()) ? query.items().getFirst().value() : null;
		return new CompareWords(query, compared, destination, item, frame);
	}

	private ComparePage.Result result(CompareQuery query, Compared compared, CompareWords words, PageFrame frame) {
		CompareDrawing drawing = new CompareDrawing(query, compared, words, frame);
		List<String> apart = new ArrayList<>();
		drawing.apart()
			.forEach((history) -> apart
				.add(Drawing.of(history, Sheet.inline(Layout.NARROW_ROWS, "alone-" + apart.size()).withTitle()).svg()));
		boolean bothGroups = query.items().stream().map(ItemCode::group).distinct().count() > 1;
		return new ComparePage.Result(query.scale(), words.answer(), compared.series(),
				InlineChart.of(drawing.together()), apart, compared.years(), words.missing(), bothGroups,
				cited(compared, frame.release()), view(query, words.title(), cited(compared, frame.release()), frame));
	}

	/**
	 * How to cite the page; and whether a cell of it has changed since, a new one too.
	 */
	private FigureView view(CompareQuery query, String title, List<Source> cited, PageFrame frame) {
		FigureQuery cells = new FigureQuery.Builder().destinations(new LinkedHashSet<>(query.destinations()))
			.items(new LinkedHashSet<>(query.items()))
			.allItems(query.items().isEmpty())
			.from(query.from())
			.to(query.to())
			.measures(Set.of(FigureMeasure.EXPORT))
			.build();
		return new FigureView(Cite.of(frame, title, cited), this.views.findNotice(cells, frame));
	}

	private List<Source> cited(Compared compared, ReleaseNumber release) {
		Map<SourceId, Source> documents = this.sources.mapSources(release);
		return compared.years()
			.stream()
			.flatMap((year) -> Stream.concat(Stream.ofNullable(year.whole()),
					year.cells().stream().flatMap((cell) -> cell.statements().stream())))
			.map((statement) -> Objects.requireNonNull(documents.get(statement.citation().source())))
			.distinct()
			.sorted(Comparator.comparing(Source::id))
			.toList();
	}

	private ComparePage.Form form(CompareQuery query, String alone, PageFrame frame) {
		ReleaseNumber release = frame.release();
		List<YearlyTotal> totals = this.yearlyTotals.listTotals(release);
		Set<DestinationCode> onRecord = totals.stream()
			.map(YearlyTotal::destination)
			.filter(DestinationCode::isCountry)
			.collect(Collectors.toCollection(TreeSet::new));
		onRecord.addAll(query.destinations());
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(release);
		List<ComparePage.Choice> destinations = onRecord.stream()
			.map((code) -> new ComparePage.Choice(code.value(),
					Objects.requireNonNull(names.get(code)).nameIn(frame.language()),
					query.destinations().contains(code)))
			.sorted(Comparator.comparing(ComparePage.Choice::name, frame.phrases().alphabetical()))
			.toList();
		Set<ItemCode> stated = new HashSet<>(this.yearlyTotals.listItems(release));
		stated.addAll(query.items());
		List<ComparePage.Choice> items = this.controlList.listItems(release)
			.stream()
			.filter((item) -> stated.contains(item.code()))
			.map((item) -> choice(item, query, frame))
			.toList();
		return new ComparePage.Form(destinations, items, years(query, totals, frame), query.from(), query.to(),
				query.scale(), alone.isEmpty() ? null : alone);
	}

	private static ComparePage.Choice choice(Item item, CompareQuery query, PageFrame frame) {
		return new ComparePage.Choice(item.code().value(), item.code() + " " + item.label().in(frame.language()),
				query.items().contains(item.code()));
	}

	/** From the first year of any country to the year of the day, and what is chosen. */
	private static List<CalendarYear> years(CompareQuery query, List<YearlyTotal> totals, PageFrame frame) {
		List<CalendarYear> bounds = Stream
			.of(totals.stream().filter((total) -> total.destination().isCountry()).map(YearlyTotal::year),
					Stream.of(new CalendarYear(frame.reading().day().getYear())), Stream.ofNullable(query.from()),
					Stream.ofNullable(query.to()))
			.flatMap((years) -> years)
			.toList();
		CalendarYear last = Collections.max(bounds);
		return Stream.iterate(Collections.min(bounds), (year) -> year.value() < last.value(), CalendarYear::next)
			.collect(Collectors.collectingAndThen(Collectors.toList(), (years) -> {
				years.add(last);
				return years;
			}));
	}

}
