package ca.armsexports.tracker.site.country;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.event.EventKind;
import ca.armsexports.tracker.event.Events;
import ca.armsexports.tracker.event.LegalText;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitCount;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.HistoryDrawing;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.site.timeline.CountryRecord;
import ca.armsexports.tracker.site.timeline.CountryRecords;
import ca.armsexports.tracker.site.timeline.Timelines;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.springframework.stereotype.Component;

/** Puts a country's page together from the modules of the record. */
@Component
class CountryPages {

	/** How many other countries a page offers to compare with. */
	private static final int MOST_COMPARABLE = 5;

	private final Destinations destinations;

	private final YearlyTotals yearlyTotals;

	private final ControlList controlList;

	private final CountryRecords records;

	private final Events events;

	private final Sources sources;

	private final Timelines timelines;

	private final FigureViews views;

	CountryPages(Destinations destinations, YearlyTotals yearlyTotals, ControlList controlList, CountryRecords records,
			Events events, Sources sources, Timelines timelines, FigureViews views) {
		this.destinations = destinations;
		this.yearlyTotals = yearlyTotals;
		this.controlList = controlList;
		this.records = records;
		this.events = events;
		this.sources = sources;
		this.timelines = timelines;
		this.views = views;
	}

	CountriesPage countries(PageFrame frame) {
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		List<CountriesPage.Line> lines = this.yearlyTotals.listTotals(frame.release())
			.stream()
			.map(YearlyTotal::destination)
			.filter(DestinationCode::isCountry)
			.distinct()
			.map((code) -> line(Objects.requireNonNull(names.get(code)), frame))
			.sorted(Comparator.comparing((line) -> line.destination().nameIn(frame.language()),
					frame.phrases().alphabetical()))
			.toList();
		List<Destination> others = names.values()
			.stream()
			.filter((destination) -> destination.code().isCountry())
			.filter((destination) -> lines.stream().noneMatch((line) -> line.destination().equals(destination)))
			.sorted(Comparator.comparing((destination) -> destination.nameIn(frame.language()),
					frame.phrases().alphabetical()))
			.toList();
		return new CountriesPage(frame, lines, others);
	}

	private CountriesPage.Line line(Destination destination, PageFrame frame) {
		YearlyHistory history = this.yearlyTotals.getHistory(destination.code(), frame.release(),
				frame.reading().day());
		List<YearlyTotal> totals = history.listTotals();
		return new CountriesPage.Line(destination, history.findLatestTotal().map((year) -> year.total()).orElse(null),
				totals.getFirst().year(), totals.getLast().year(), history.tallyOnRecord());
	}

	void requireOnRecord(DestinationCode code, PageFrame frame) {
		this.destinations.getDestination(code, frame.release());
	}

	BarHistory drawing(DestinationCode code, Scale scale, PageFrame frame) {
		Destination destination = this.destinations.getDestination(code, frame.release());
		return drawing(destination, history(code, frame), scale, frame);
	}

	CountryPage country(DestinationCode code, Scale scale, PageFrame frame) {
		ReleaseNumber release = frame.release();
		CountryRecord country = this.records.getRecord(code, frame);
		Destination destination = country.destination();
		YearlyHistory history = country.history();
		CountryWords words = new CountryWords(frame, destination, history, this.sources.getEditions(release));
		boolean empty = history.listYearsOnRecord().isEmpty();
		Map<ItemCode, Item> items = this.controlList.mapItems(release);
		List<Permit> permits = country.permits();
		List<PermitCount> permitCounts = country.permitCounts();
		List<EquipmentCount> equipment = country.equipment();
		List<Event> events = country.events();
		Map<SourceId, Source> sources = this.sources.mapSources(release);
		LegalLens legal = legal(code, events, release);
		List<Source> cited = Stream
			.of(history.listStatements().stream().map(YearlyTotal::citation), permits.stream().map(Permit::citation),
					permitCounts.stream().map(PermitCount::citation), equipment.stream().map(EquipmentCount::citation),
					events.stream().map(Event::citation),
					legal.precedents().stream().map((precedent) -> precedent.event().citation()))
			.flatMap((citations) -> citations)
			.map(Citation::source)
			.distinct()
			.map(sources::get)
			.sorted(Comparator.comparing(Source::id))
			.toList();
		return new CountryPage(frame, destination, words.answer(),
				empty ? null : InlineChart.ofYears(drawing(destination, history, scale, frame)), words.unknown(permits),
				empty ? List.of()
						: history.years()
							.stream()
							.map((year) -> new CountryPage.YearLine(year, words.remainder(year)))
							.toList()
							.reversed(),
				itemLines(history, items), permits, permitCounts, equipment, sharedCells(history),
				this.timelines.findSmall(country, frame).orElse(null),
				events.stream()
					.filter((event) -> event.kind() != EventKind.PRECEDENT && event.kind() != EventKind.STATEMENT)
					.toList(),
				legal, items, sources, cited,
				this.views.getView(FigureQuery.to(code),
						frame.phrases().text("cite.of.country", destination.nameIn(frame.language())), frame),
				comparable(code, frame));
	}

	/**
	 * The countries that have most years with a total, to stand on one chart with this
	 * one.
	 */
	private List<Destination> comparable(DestinationCode code, PageFrame frame) {
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		Map<DestinationCode, Long> years = this.yearlyTotals.listTotals(frame.release())
			.stream()
			.map(YearlyTotal::destination)
			.filter((other) -> other.isCountry() && !other.equals(code))
			.collect(Collectors.groupingBy((other) -> other, TreeMap::new, Collectors.counting()));
		return years.entrySet()
			.stream()
			.sorted(Map.Entry.<DestinationCode, Long>comparingByValue().reversed())
			.limit(MOST_COMPARABLE)
			.map((other) -> Objects.requireNonNull(names.get(other.getKey())))
			.toList();
	}

	private LegalLens legal(DestinationCode code, List<Event> events, ReleaseNumber release) {
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(release);
		return new LegalLens(
				this.events.listLegalTexts(release)
					.stream()
					.filter(LegalText::isRiskTest)
					.sorted(Comparator.comparing(LegalText::instrument))
					.toList(),
				events.stream().filter((event) -> event.kind() == EventKind.STATEMENT).toList(),
				this.events.listPrecedents(release)
					.stream()
					.sorted(Comparator.comparing((event) -> !event.destination().equals(code)))
					.map((event) -> new LegalLens.Precedent(Objects.requireNonNull(names.get(event.destination())),
							event))
					.toList(),
				this.destinations.listListings(code, release));
	}

	private static List<CountryPage.SharedCell> sharedCells(YearlyHistory history) {
		return history.years()
			.reversed()
			.stream()
			.flatMap((year) -> year.listSharedCells().stream())
			.map((cell) -> new CountryPage.SharedCell(cell.preferred(),
					cell.others()
						.stream()
						.map((other) -> new CountryPage.Beside(other, cell.preferred().agreementWith(other)))
						.toList()))
			.toList();
	}

	private YearlyHistory history(DestinationCode code, PageFrame frame) {
		return this.yearlyTotals.getHistory(code, frame.release(), frame.reading().day());
	}

	private static BarHistory drawing(Destination destination, YearlyHistory history, Scale scale, PageFrame frame) {
		String name = destination.nameIn(frame.language());
		String title = frame.phrases()
			.text("country.chart.title", name, history.years().getFirst().year(), history.years().getLast().year());
		String description = frame.phrases()
			.text("country.chart.description", name,
					new CountryWords(frame, destination, history, null).answer()
						.stream()
						.map(Prose::text)
						.collect(Collectors.joining(" ")));
		return HistoryDrawing.of(history, title, description, scale, frame, "/countries/" + destination.code());
	}

	private static List<CountryPage.ItemLine> itemLines(YearlyHistory history, Map<ItemCode, Item> items) {
		TreeMap<ItemCode, List<YearlyTotal>> byItem = history.years()
			.reversed()
			.stream()
			.flatMap((year) -> year.items().stream())
			.collect(Collectors.groupingBy(YearlyTotal::item, TreeMap::new, Collectors.toList()));
		return byItem.entrySet()
			.stream()
			.map((entry) -> new CountryPage.ItemLine(Objects.requireNonNull(items.get(entry.getKey())),
					entry.getValue()))
			.toList();
	}

}
