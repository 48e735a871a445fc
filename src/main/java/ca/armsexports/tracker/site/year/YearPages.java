package ca.armsexports.tracker.site.year;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.EquipmentCounts;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.event.Events;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitCount;
import ca.armsexports.tracker.permit.Permits;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.drawing.HistoryDrawing;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.ReportEdition;
import ca.armsexports.tracker.source.ReportEditions;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.springframework.stereotype.Component;

/** Puts the pages of the years together from the modules of the record. */
@Component
class YearPages {

	private final YearlyTotals yearlyTotals;

	private final Destinations destinations;

	private final Permits permits;

	private final EquipmentCounts equipmentCounts;

	private final Events events;

	private final Sources sources;

	private final FigureViews views;

	YearPages(YearlyTotals yearlyTotals, Destinations destinations, Permits permits, EquipmentCounts equipmentCounts,
			Events events, Sources sources, FigureViews views) {
		this.yearlyTotals = yearlyTotals;
		this.destinations = destinations;
		this.permits = permits;
		this.equipmentCounts = equipmentCounts;
		this.events = events;
		this.sources = sources;
		this.views = views;
	}

	YearsPage years(Scale scale, PageFrame frame) {
		List<YearlyTotal> totals = this.yearlyTotals.listTotals(frame.release());
		ReportEditions editions = this.sources.getEditions(frame.release());
		CalendarYear first = first(frame);
		CalendarYear last = last(frame);
		return new YearsPage(frame, first, last, InlineChart.ofYears(yearsDrawing(scale, frame)),
				Stream.iterate(first, (year) -> year.compareTo(last) <= 0, CalendarYear::next)
					.map((year) -> line(year, totals, editions, frame))
					.toList()
					.reversed(),
				this.views.getView(
						new FigureQuery.Builder().destinations(Set.of(DestinationCode.ALL)).allItems(true).build(),
						frame.phrases().text("cite.of.years"), frame));
	}

	private static YearsPage.Line line(CalendarYear year, List<YearlyTotal> totals, ReportEditions editions,
			PageFrame frame) {
		List<YearlyTotal> own = totals.stream().filter((total) -> total.year().equals(year)).toList();
		return new YearsPage.Line(year, covering(year, editions),
				own.stream().filter((total) -> !total.destination().isCountry()).findAny().orElse(null),
				Math.toIntExact(own.stream()
					.filter((total) -> total.destination().isCountry() && total.amount() != null)
					.count()),
				editions.stateOfAbsence(year, frame.reading().day()));
	}

	BarHistory yearsDrawing(Scale scale, PageFrame frame) {
		YearlyHistory history = this.yearlyTotals.getHistory(DestinationCode.ALL, frame.release(),
				frame.reading().day());
		String title = frame.phrases()
			.text("years.chart.title", history.years().getFirst().year(), history.years().getLast().year());
		return HistoryDrawing.of(history, title, frame.phrases().text("years.chart.description"), scale, frame,
				"/years");
	}

	BarHistory drawing(CalendarYear year, Scale scale, PageFrame frame) {
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		YearRecord exports = exports(year, names, frame);
		if (exports.lines().isEmpty()) {
			throw new NotFound("year", year);
		}
		return YearDrawing.of(exports, words(exports, names, frame), scale, frame);
	}

	YearPage year(CalendarYear year, Scale scale, PageFrame frame) {
		ReleaseNumber release = frame.release();
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(release);
		Map<SourceId, Source> sources = this.sources.mapSources(release);
		YearRecord exports = exports(year, names, frame);
		YearWords words = words(exports, names, frame);
		List<Permit> permits = this.permits.listPermits(release)
			.stream()
			.filter((permit) -> permit.listYears().contains(year))
			.toList();
		List<PermitCount> counts = this.permits.listCounts(year, release);
		List<EquipmentCount> equipment = this.equipmentCounts.listCounts(release)
			.stream()
			.filter((count) -> count.fromYear().compareTo(year) <= 0 && count.toYear().compareTo(year) >= 0)
			.toList();
		List<Event> events = this.events.listEvents(year, release);
		return new YearPage(frame, year, (year.compareTo(first(frame)) > 0) ? new CalendarYear(year.value() - 1) : null,
				(year.compareTo(last(frame)) < 0) ? year.next() : null, words.answer(),
				exports.lines().isEmpty() ? null : InlineChart.ofNames(YearDrawing.of(exports, words, scale, frame)),
				words.unknown(), report(year, words, sources, frame), exports, permits, counts, equipment, events,
				names, sources,
				cited(Stream.of(exports.listStatements().stream().map(YearlyTotal::citation),
						permits.stream().map(Permit::citation), counts.stream().map(PermitCount::citation),
						equipment.stream().map(EquipmentCount::citation), events.stream().map(Event::citation)),
						sources),
				this.views.getView(FigureQuery.in(year), frame.phrases().text("cite.of.year", year), frame));
	}

	private YearPage.Report report(CalendarYear year, YearWords words, Map<SourceId, Source> sources, PageFrame frame) {
		List<ReportEdition> editions = covering(year, this.sources.getEditions(frame.release()));
		List<Source> documents = editions.stream()
			.flatMap((edition) -> Stream.of(edition.sourceEn(), edition.sourceFr()))
			.filter(Objects::nonNull)
			.map(sources::get)
			.toList();
		return new YearPage.Report(editions, documents, words.due());
	}

	private YearRecord exports(CalendarYear year, Map<DestinationCode, Destination> names, PageFrame frame) {
		return YearRecord.of(year, this.yearlyTotals.listStatements(year, frame.release()), names, frame);
	}

	private YearWords words(YearRecord exports, Map<DestinationCode, Destination> names, PageFrame frame) {
		int countries = Math.toIntExact(names.keySet().stream().filter(DestinationCode::isCountry).count());
		return new YearWords(frame, exports, this.sources.getEditions(frame.release()), countries);
	}

	/** The first year that anything is on record of. */
	private CalendarYear first(PageFrame frame) {
		return Stream
			.concat(this.yearlyTotals.listTotals(frame.release()).stream().map(YearlyTotal::year),
					this.sources.getEditions(frame.release()).editions().stream().map(ReportEdition::firstYear))
			.min(Comparator.naturalOrder())
			.orElse(last(frame));
	}

	private static CalendarYear last(PageFrame frame) {
		return new CalendarYear(frame.reading().day().getYear());
	}

	private static List<ReportEdition> covering(CalendarYear year, ReportEditions editions) {
		return editions.editions().stream().filter((edition) -> edition.covers(year)).toList();
	}

	private static List<Source> cited(Stream<Stream<Citation>> citations, Map<SourceId, Source> sources) {
		return citations.flatMap((some) -> some)
			.map(Citation::source)
			.distinct()
			.map(sources::get)
			.sorted(Comparator.comparing(Source::id))
			.toList();
	}

}
