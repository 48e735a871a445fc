package ca.armsexports.tracker.site.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.research.Cite;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureFacts;
import ca.armsexports.tracker.research.FigureFilter;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.research.FigureOrder;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureSum;
import ca.armsexports.tracker.research.FigureSummaries;
import ca.armsexports.tracker.research.FigureSummary;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.ReportEditions;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together on which figures are filtered. */
@Component
class ExplorePages {

	/**
	 * For more destinations than this the page does not list the years that each lacks.
	 */
	private static final int MOST_WITH_GAPS = 6;

	/**
	 * Rows that can be turned over page by page; for more there are filters and files.
	 */
	private static final int MOST_PAGED = 10_000;

	private final FigureFacts facts;

	private final FigureSummaries summaries;

	private final Names.Reader names;

	private final Sources sources;

	private final FigureViews views;

	ExplorePages(FigureFacts facts, FigureSummaries summaries, Names.Reader names, Sources sources, FigureViews views) {
		this.facts = facts;
		this.summaries = summaries;
		this.names = names;
		this.sources = sources;
		this.views = views;
	}

	ExplorePage explore(FigureQuery query, TableView view, PageFrame frame) {
		FigureOrder order = view.order();
		int rows = view.rows();
		FigureSummary summary = this.summaries.getSummary(query, frame.release());
		int last = Math.clamp((summary.rows() + rows - 1) / rows, 1, MOST_PAGED / rows);
		int number = view.number();
		if (number > last) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "page", String.valueOf(number));
		}
		Names called = this.names.read(frame);
		ExploreAddress address = ExploreAddress.of(query, order, rows, view.drawnOn());
		ExploreWords words = new ExploreWords(query, summary, called, frame);
		List<FigureFact> facts = this.facts.listFacts(query, frame.release(), order, (number - 1L) * rows, rows);
		BarHistory drawing = drawing(summary, words, view, address, frame);
		return new ExplorePage(frame, words.answer(), words.unknown(gaps(query, frame)), summary,
				facets(query, summary, called, address), form(query, order, address),
				(drawing != null) ? InlineChart.ofYears(drawing) : null, facts, columns(order, address),
				paging(number, last, rows, summary.rows(), address), called, called.sources(), compare(query),
				view(query, summary, words, called, frame));
	}

	private FigureView view(FigureQuery query, FigureSummary summary, ExploreWords words, Names called,
			PageFrame frame) {
		List<Source> cited = summary.counts()
			.getOrDefault(FigureFilter.SOURCE, Map.of())
			.keySet()
			.stream()
			.map(SourceId::new)
			.filter((source) -> query.sources().isEmpty() || query.sources().contains(source))
			.map(called.sources()::get)
			.filter(Objects::nonNull)
			.toList();
		return new FigureView(Cite.of(frame, frame.phrases().text("explore.cite", words.clauses()), cited),
				this.views.findNotice(query, frame));
	}

	/** The short address of a view. */
	String address(FigureQuery query, TableView view, PageFrame frame) {
		ExploreAddress address = ExploreAddress.of(query, view.order(), view.rows(), view.drawnOn());
		return frame.link("/explore",
				((view.number() > 1) ? address.set("page", String.valueOf(view.number())) : address).toString());
	}

	BarHistory drawing(FigureQuery query, TableView view, PageFrame frame) {
		view.check();
		FigureSummary summary = this.summaries.getSummary(query, frame.release());
		ExploreWords words = new ExploreWords(query, summary, this.names.read(frame), frame);
		ExploreAddress address = ExploreAddress.of(query, view.order(), view.rows(), view.drawnOn());
		BarHistory drawing = drawing(summary, words, view, address, frame);
		if (drawing == null) {
			throw new NotFound("chart", address);
		}
		return drawing;
	}

	private @Nullable BarHistory drawing(FigureSummary summary, ExploreWords words, TableView view,
			ExploreAddress address, PageFrame frame) {
		if (summary.sums().isEmpty()) {
			return null;
		}
		FigureSum sum = summary.sums().getFirst();
		ReportEditions editions = this.sources.getEditions(frame.release());
		return new ExploreDrawing(frame, editions, address).draw(sum, sum.years(), words.clauses(), view.drawnOn());
	}

	private static List<Facet> facets(FigureQuery query, FigureSummary summary, Names names, ExploreAddress address) {
		return Arrays.stream(FigureFilter.values())
			.map((filter) -> Facet.of(filter, query, summary.counts().getOrDefault(filter, Map.of()), names, address))
			.filter((facet) -> !facet.isIdle())
			.toList();
	}

	private static ExplorePage.Form form(FigureQuery query, FigureOrder order, ExploreAddress address) {
		return new ExplorePage.Form(text(query.from()), text(query.to()),
				(query.least() != null) ? query.least().toPlainString() : "",
				(query.most() != null) ? query.most().toPlainString() : "", String.join(" ", query.words()), order,
				address.fieldsBut(Set.of("from", "to", "min", "max", "q", "sort")));
	}

	private static String text(@Nullable CalendarYear year) {
		return (year != null) ? year.toString() : "";
	}

	private static List<ExplorePage.Column> columns(FigureOrder order, ExploreAddress address) {
		return Arrays.stream(FigureOrder.Column.values()).map((column) -> {
			boolean sorted = column == order.column();
			FigureOrder next = new FigureOrder(column, sorted && !order.descending());
			return new ExplorePage.Column(new FigureOrder(column, false).code(),
					sorted ? (order.descending() ? "descending" : "ascending") : "none",
					address.set("sort", next.equals(FigureOrder.USUAL) ? null : next.code()).toString());
		}).toList();
	}

	private static ExplorePage.Paging paging(int number, int last, int rows, long all, ExploreAddress address) {
		long first = (all == 0) ? 0 : (number - 1L) * rows + 1;
		return new ExplorePage.Paging(number, last, first, Math.min(all, (long) number * rows),
				(number > 1) ? address.set("page", (number > 2) ? String.valueOf(number - 1) : null).toString() : null,
				(number < last) ? address.set("page", String.valueOf(number + 1)).toString() : null, all > MOST_PAGED);
	}

	/**
	 * The years without a figure of destinations that were asked for, by what the absence
	 * means; without years in the query, of the years that exports to them are stated of.
	 * Filters that pick single statements, such as a source, leave nothing to be missing.
	 */
	private List<ExploreWords.Gap> gaps(FigureQuery query, PageFrame frame) {
		boolean cells = query.states().isEmpty() && query.qualifiers().isEmpty() && query.sources().isEmpty()
				&& query.words().isEmpty() && query.least() == null && query.most() == null && query.groups().isEmpty()
				&& (query.measures().isEmpty() || query.measures().equals(Set.of(FigureMeasure.EXPORT)));
		boolean one = query.items().size() + (query.allItems() ? 1 : 0) < 2;
		if (!cells || !one || query.destinations().isEmpty() || query.destinations().size() > MOST_WITH_GAPS) {
			return List.of();
		}
		List<CalendarYear> bounds = this.summaries
			.listBounds(new FigureQuery.Builder().destinations(query.destinations())
				.measures(Set.of(FigureMeasure.EXPORT))
				.build(), frame.release());
		if (bounds.isEmpty() && (query.from() == null || query.to() == null)) {
			return List.of();
		}
		CalendarYear first = (query.from() != null) ? query.from() : bounds.getFirst();
		CalendarYear last = (query.to() != null) ? query.to() : bounds.getLast();
		ItemCode item = query.items().stream().findFirst().orElse(null);
		Map<DestinationCode, Set<Integer>> known = this.summaries.mapStatedYears(query, frame.release(), item == null);
		ReportEditions editions = this.sources.getEditions(frame.release());
		List<ExploreWords.Gap> gaps = new ArrayList<>();
		for (DestinationCode destination : query.destinations()) {
			Map<CellState, List<CalendarYear>> missing = new EnumMap<>(CellState.class);
			Stream.iterate(first, (year) -> year.compareTo(last) <= 0, CalendarYear::next)
				.filter((year) -> !known.getOrDefault(destination, Set.of()).contains(year.value()))
				.forEach((year) -> missing
					.computeIfAbsent(editions.stateOfAbsence(year, frame.reading().day()), (state) -> new ArrayList<>())
					.add(year));
			missing.forEach((state, years) -> gaps.add(new ExploreWords.Gap(destination, item, state, years)));
		}
		gaps.sort(Comparator.comparing(ExploreWords.Gap::destination));
		return gaps;
	}

	/** Two to six destinations, or as many items to one destination, go on one chart. */
	private static @Nullable String compare(FigureQuery query) {
		int destinations = query.destinations().size();
		int items = query.items().size();
		boolean several = (destinations >= 2 && destinations <= 6 && items <= 1)
				|| (destinations == 1 && items >= 2 && items <= 6);
		if (!several || query.allItems()) {
			return null;
		}
		FigureQuery same = new FigureQuery.Builder().destinations(query.destinations())
			.items(query.items())
			.from(query.from())
			.to(query.to())
			.build();
		return ExploreAddress.of(same, FigureOrder.USUAL, TableView.USUAL_SIZE, Scale.LINEAR).toString();
	}

}
