package ca.armsexports.tracker.site.timeline;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.chart.Slot;
import ca.armsexports.tracker.chart.Stretch;
import ca.armsexports.tracker.chart.TimeMark;
import ca.armsexports.tracker.chart.Timeline;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.site.drawing.HistoryDrawing;
import ca.armsexports.tracker.site.drawing.Marks;
import ca.armsexports.tracker.source.ReportEditions;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import org.springframework.stereotype.Component;

/** Puts a country's timeline together from the modules of the record. */
@Component
public class Timelines {

	private static final Comparator<TimelineEntry> IN_TIME = Comparator
		.<TimelineEntry, LocalDate>comparing(
				(entry) -> (entry.when() != null) ? entry.when().earliest() : LocalDate.MAX)
		.thenComparing(TimelineEntry::kind);

	private final CountryRecords records;

	private final Sources sources;

	private final FigureViews views;

	Timelines(CountryRecords records, Sources sources, FigureViews views) {
		this.records = records;
		this.sources = sources;
		this.views = views;
	}

	/**
	 * A small drawing for another page, if anything beside exports has a date.
	 * @param country what is on record of the country
	 * @param frame the page's frame
	 */
	public Optional<InlineTimeline> findSmall(CountryRecord country, PageFrame frame) {
		Content content = content(country, EnumSet.allOf(TimelineKind.class), Scale.LINEAR, frame);
		return content.entries().stream().anyMatch((entry) -> entry.kind() != TimelineKind.EXPORTS && isDrawn(entry))
				? Optional.of(InlineTimeline.of(drawing(content, frame, true))) : Optional.empty();
	}

	Timeline drawing(DestinationCode country, Set<TimelineKind> kinds, Scale scale, PageFrame frame) {
		return drawing(content(this.records.getRecord(country, frame), kinds, scale, frame), frame, false);
	}

	TimelinePage page(DestinationCode country, Set<TimelineKind> kinds, Scale scale, PageFrame frame) {
		Content content = content(this.records.getRecord(country, frame), kinds, scale, frame);
		List<TimelineEntry> shown = content.entries().stream().filter(content::shows).toList();
		boolean drawn = content.entries().stream().anyMatch(TimelineEntry::isOnRecord);
		return new TimelinePage(frame, content.destination(), scale, choices(content, frame.phrases()),
				drawn ? InlineTimeline.of(drawing(content, frame, false)) : null,
				shown.stream().filter((entry) -> entry.when() != null).toList(),
				shown.stream().filter((entry) -> entry.when() == null).toList(),
				this.sources.mapSources(frame.release()),
				this.views.getView(FigureQuery.to(country),
						frame.phrases().text("cite.of.country", content.destination().nameIn(frame.language())),
						frame));
	}

	private Content content(CountryRecord country, Set<TimelineKind> kinds, Scale scale, PageFrame frame) {
		Destination destination = country.destination();
		String address = address(destination.code(), kinds, scale, frame);
		TimelineWords words = new TimelineWords(frame, address);
		List<TimelineEntry> others = Stream
			.of(country.permits().stream().map(words::permit), country.equipment().stream().map(words::count),
					country.events().stream().map(words::event))
			.flatMap((entries) -> entries)
			.toList();
		List<YearOfHistory> years = years(country.history(), others, this.sources.getEditions(frame.release()), frame);
		List<TimelineEntry> entries = Stream.concat(years.stream().flatMap(words::year), others.stream())
			.sorted(IN_TIME)
			.toList();
		return new Content(destination, years, entries, kinds, scale, address, words);
	}

	/** Every year from the first to the last that anything touches. */
	private static List<YearOfHistory> years(YearlyHistory history, List<TimelineEntry> others, ReportEditions editions,
			PageFrame frame) {
		List<Stretch> drawn = others.stream()
			.map(TimelineEntry::when)
			.filter((when) -> when != null && isInBounds(when))
			.toList();
		int first = Stream
			.concat(history.years().stream().map((year) -> year.year().value()),
					drawn.stream().map((when) -> when.earliest().getYear()))
			.min(Comparator.naturalOrder())
			.orElseThrow();
		int last = Stream
			.concat(history.years().stream().map((year) -> year.year().value()),
					drawn.stream().map((when) -> when.latest().getYear()))
			.max(Comparator.naturalOrder())
			.orElseThrow();
		return Stream.iterate(first, (year) -> year <= last, (year) -> year + 1)
			.map(CalendarYear::new)
			.map((year) -> history.years()
				.stream()
				.filter((known) -> known.year().equals(year))
				.findAny()
				.orElseGet(() -> new YearOfHistory(year, null, List.of(), List.of(),
						editions.stateOfAbsence(year, frame.reading().day()))))
			.toList();
	}

	/** Dates that no calendar year of the record holds are listed and not drawn. */
	private static boolean isInBounds(Stretch when) {
		return when.earliest().getYear() >= CalendarYear.FIRST && when.latest().getYear() <= CalendarYear.LAST;
	}

	private static boolean isDrawn(TimelineEntry entry) {
		return entry.when() != null && isInBounds(entry.when());
	}

	private static Timeline drawing(Content content, PageFrame frame, boolean small) {
		Phrases phrases = frame.phrases();
		Marks marks = new Marks(frame);
		String name = content.destination().nameIn(frame.language());
		List<YearOfHistory> years = content.years();
		Timeline.Exports exports = content.kinds().contains(TimelineKind.EXPORTS)
				? new Timeline.Exports(marks.title(phrases.text("timeline.lane.exports"), content.scale()),
						content.scale(), phrases::step, slots(years, marks))
				: null;
		List<Timeline.Lane> lanes = Stream
			.of(lane(content, "timeline.lane.permits", Timeline.Form.VALIDITY, TimelineKind.PERMITS::equals, phrases),
					lane(content, "timeline.lane.equipment", Timeline.Form.COUNT, TimelineKind.EQUIPMENT::equals,
							phrases),
					lane(content, "timeline.lane.events", Timeline.Form.EVENT,
							(kind) -> kind.compareTo(TimelineKind.EQUIPMENT) > 0, phrases))
			.filter((lane) -> !lane.marks().isEmpty())
			.toList();
		return new Timeline(phrases.text("timeline.title", name), phrases
			.text("timeline.description", name, years.getFirst().year(), years.getLast().year(),
					lanes.stream()
						.map((lane) -> phrases.text("timeline.description.lane", lane.heading(), lane.marks().size()))
						.collect(Collectors.joining(" "))),
				years.getFirst().year(), years.getLast().year(), exports, lanes,
				new Timeline.Today(frame.reading().day(),
						phrases.text("timeline.today", phrases.date(frame.reading().day()))),
				small ? List.of() : remarks(content, phrases), small,
				marks.imprint("").at(frame.origin() + content.address()));
	}

	private static List<String> remarks(Content content, Phrases phrases) {
		long undrawn = content.entries().stream().filter(content::shows).filter((entry) -> !isDrawn(entry)).count();
		String order = phrases.text("timeline.no_proof");
		return (undrawn == 0) ? List.of(order) : List.of(order, phrases.text("timeline.undrawn", undrawn));
	}

	private static List<Slot> slots(List<YearOfHistory> years, Marks marks) {
		return years.stream().map((year) -> HistoryDrawing.slot(year, marks)).toList();
	}

	private static Timeline.Lane lane(Content content, String heading, Timeline.Form form,
			Predicate<TimelineKind> kinds, Phrases phrases) {
		return new Timeline.Lane(phrases.text(heading), form,
				content.entries()
					.stream()
					.filter((entry) -> kinds.test(entry.kind()) && content.shows(entry) && isDrawn(entry))
					.flatMap((entry) -> Stream.ofNullable(entry.when())
						.map((when) -> new TimeMark(when, entry.doubts(), entry.title(), detail(entry),
								content.words().sentence(entry), URI.create(entry.address()))))
					.toList());
	}

	private static String detail(TimelineEntry entry) {
		return (entry.kind() == TimelineKind.PERMITS && !entry.detail().isEmpty())
				? entry.dates() + "; " + entry.detail() : entry.dates();
	}

	private static List<TimelinePage.Choice> choices(Content content, Phrases phrases) {
		return Arrays.stream(TimelineKind.values())
			.map((kind) -> new TimelinePage.Choice(kind.code(), phrases.text(kind.nameKey()),
					(int) content.entries().stream().filter((entry) -> entry.kind() == kind).count(),
					content.kinds().contains(kind)))
			.filter((choice) -> choice.count() > 0)
			.toList();
	}

	/** The address of the timeline's page with what is switched on. */
	private static String address(DestinationCode country, Set<TimelineKind> kinds, Scale scale, PageFrame frame) {
		String link = frame.link("/countries/" + country + "/timeline");
		String query = Stream
			.concat((kinds.size() == TimelineKind.values().length) ? Stream.empty()
					: kinds.stream().sorted().map((kind) -> "kind=" + kind.code()),
					(scale == Scale.LOGARITHMIC) ? Stream.of("scale=log") : Stream.empty())
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? link : link + (link.contains("?") ? "&" : "?") + query;
	}

	/** What is on record, and what of it is asked for. */
	private record Content(Destination destination, List<YearOfHistory> years, List<TimelineEntry> entries,
			Set<TimelineKind> kinds, Scale scale, String address, TimelineWords words) {

		boolean shows(TimelineEntry entry) {
			return this.kinds.contains(entry.kind());
		}

	}

}
