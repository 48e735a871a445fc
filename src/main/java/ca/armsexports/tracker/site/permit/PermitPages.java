package ca.armsexports.tracker.site.permit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitCount;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.permit.Permits;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.FigureKind;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.table.Table;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the pages of the permits together. */
@Component
class PermitPages {

	private final Permits permits;

	private final Destinations destinations;

	private final ControlList controlList;

	private final YearlyTotals yearlyTotals;

	private final Sources sources;

	private final MessageSource messages;

	private final FigureViews views;

	PermitPages(Permits permits, Destinations destinations, ControlList controlList, YearlyTotals yearlyTotals,
			Sources sources, MessageSource messages, FigureViews views) {
		this.permits = permits;
		this.destinations = destinations;
		this.controlList = controlList;
		this.yearlyTotals = yearlyTotals;
		this.sources = sources;
		this.messages = messages;
		this.views = views;
	}

	PermitsPage permits(WithheldFilter filter, PageFrame frame) {
		ReleaseNumber release = frame.release();
		List<Permit> all = this.permits.listPermits(release);
		List<Permit> shown = all.stream().filter(filter::lets).toList();
		List<PermitCount> counts = this.permits.listCounts(release);
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(release);
		Map<SourceId, Source> sources = this.sources.mapSources(release);
		return new PermitsPage(frame, filter, PermitsWords.answer(all, counts, frame), choices(all), shown,
				countLines(counts, names), names, sources,
				cited(Stream.concat(shown.stream().map(Permit::citation), counts.stream().map(PermitCount::citation)),
						sources),
				this.views.getView(
						new FigureQuery.Builder().kinds(Set.of(FigureKind.PERMIT, FigureKind.PERMIT_COUNT)).build(),
						frame.phrases().text("cite.of.permits"), frame));
	}

	private static List<PermitsPage.Choice> choices(List<Permit> all) {
		return Arrays.stream(PermitField.values())
			.map((field) -> new PermitsPage.Choice(field,
					Math.toIntExact(all.stream().filter((permit) -> permit.withheldFields().contains(field)).count())))
			.filter((choice) -> choice.permits() > 0)
			.toList();
	}

	private static List<PermitsPage.CountLine> countLines(List<PermitCount> counts,
			Map<DestinationCode, Destination> names) {
		record Cell(CalendarYear year, DestinationCode destination) {
		}
		return counts.stream()
			.collect(Collectors.groupingBy((count) -> new Cell(count.year(), count.destination()), LinkedHashMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> new PermitsPage.CountLine(entry.getKey().year(),
					Objects.requireNonNull(names.get(entry.getKey().destination())), entry.getValue()))
			.sorted(Comparator.comparing(PermitsPage.CountLine::year).reversed())
			.toList();
	}

	/** The columns of permits beside those of figures. */
	Table<FigureFact> table(Table<FigureFact> figures, PageFrame frame) {
		return PermitTable.of(figures, this.permits.listPermits(frame.release()), frame.language());
	}

	/** The figures behind the list of permits. */
	FigureQuery query(WithheldFilter filter, PageFrame frame) {
		if (filter.value().isEmpty()) {
			return FigureQuery.ofKind(FigureKind.PERMIT);
		}
		return FigureQuery.only(this.permits.listPermits(frame.release())
			.stream()
			.filter(filter::lets)
			.map(Permit::figure)
			.collect(Collectors.toSet()));
	}

	/** The figure of a permit. */
	FigureQuery query(PermitId id, PageFrame frame) {
		return FigureQuery.only(Set.of(this.permits.getPermit(id, frame.release()).figure()));
	}

	PermitPage permit(PermitId id, PageFrame frame) {
		ReleaseNumber release = frame.release();
		Permit permit = this.permits.getPermit(id, release);
		Destination destination = this.destinations.getDestination(permit.destination(), release);
		Map<ItemCode, Item> items = this.controlList.mapItems(release);
		Map<SourceId, Source> sources = this.sources.mapSources(release);
		List<YearOfHistory> exports = this.yearlyTotals.getHistory(permit.destination(), release, frame.reading().day())
			.years()
			.stream()
			.filter((year) -> permit.listYears().contains(year.year()))
			.toList();
		PermitWords words = new PermitWords(frame, permit, destination);
		return new PermitPage(frame, permit, destination, words.title(), words.answer(), words.fields(),
				permit.items().stream().map((code) -> Objects.requireNonNull(items.get(code))).toList(), exports,
				PermitRequest.of(permit, destination, frame.language(), this.messages),
				Objects.requireNonNull(sources.get(permit.citation().source())),
				cited(Stream.concat(Stream.of(permit.citation()), citations(exports)), sources),
				this.views.getView(FigureQuery.only(figures(permit, exports)),
						destination.nameIn(frame.language()) + ", " + words.title(), frame));
	}

	/** The figures in view: the permit's, and what was exported while it was valid. */
	private static Set<FigureId> figures(Permit permit, List<YearOfHistory> exports) {
		Set<FigureId> figures = new LinkedHashSet<>();
		figures.add(permit.figure());
		exports.stream()
			.flatMap((year) -> Stream.concat(Stream.ofNullable(year.total()), year.items().stream()))
			.map(YearlyTotal::figure)
			.forEach(figures::add);
		return figures;
	}

	private static Stream<Citation> citations(List<YearOfHistory> years) {
		return years.stream()
			.flatMap((year) -> Stream.concat(Stream.ofNullable(year.total()), year.items().stream()))
			.map(YearlyTotal::citation);
	}

	private static List<Source> cited(Stream<Citation> citations, Map<SourceId, Source> sources) {
		return citations.map(Citation::source)
			.distinct()
			.map(sources::get)
			.sorted(Comparator.comparing(Source::id))
			.toList();
	}

}
