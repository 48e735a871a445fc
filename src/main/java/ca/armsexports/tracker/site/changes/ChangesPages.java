package ca.armsexports.tracker.site.changes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.equipment.RecordEquipmentCount;
import ca.armsexports.tracker.permit.RecordPermitCount;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.ChangeParameters;
import ca.armsexports.tracker.research.FigureChange;
import ca.armsexports.tracker.research.FigureChanges;
import ca.armsexports.tracker.research.FigureDifference;
import ca.armsexports.tracker.research.FrozenNotice;
import ca.armsexports.tracker.research.ReleaseSpan;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.release.ChangeLines;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.Withdraw;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import org.springframework.stereotype.Component;

/** Puts together what changed between two releases. */
@Component
class ChangesPages {

	/** As many figures as a page shows. */
	static final int MOST = 2000;

	/** The changes that stand in the tables of figures, not among the others. */
	private static final List<Class<? extends Change>> OF_FIGURES = List.of(RecordYearlyTotal.class,
			RecordPermitCount.class, RecordEquipmentCount.class, WithdrawFigure.class);

	private final FigureChanges changes;

	private final Ledger ledger;

	private final Destinations destinations;

	private final ControlList controlList;

	private final Sources sources;

	ChangesPages(FigureChanges changes, Ledger ledger, Destinations destinations, ControlList controlList,
			Sources sources) {
		this.changes = changes;
		this.ledger = ledger;
		this.destinations = destinations;
		this.controlList = controlList;
		this.sources = sources;
	}

	ChangesQuery query(ChangeParameters parameters, ChangesForm form, PageFrame frame) {
		ReleaseNumber release = frame.release();
		return ChangesQuery.read(parameters, form, release, (code) -> switch (code) {
			case DestinationCode destination -> this.destinations.mapDestinations(release).containsKey(destination)
					|| isWithdrawn("destination", destination, release);
			case ItemCode item ->
				this.controlList.mapItems(release).containsKey(item) || isWithdrawn("item", item, release);
			case SourceId source ->
				this.sources.mapSources(release).containsKey(source) || isWithdrawn("source", source, release);
			default -> false;
		});
	}

	private boolean isWithdrawn(String kind, Object code, ReleaseNumber release) {
		return this.ledger.findWithdrawal(kind + " " + code, release).isPresent();
	}

	/**
	 * What changed.
	 * @param query what is asked
	 * @param most as many figures as are wanted
	 * @param frame the page's frame
	 */
	ChangesPage page(ChangesQuery query, int most, PageFrame frame) {
		ReleaseSpan span = query.span();
		Map<DestinationCode, Destination> names = destinations(span);
		ChangeWords words = new ChangeWords(frame, names, sources(span));
		FigureDifference difference = this.changes.getDifference(query.figures(), span, most);
		Map<ReleaseNumber, Release> releases = releases(span);
		List<ChangesPage.Table> tables = Stream
			.of(FigureChange.Type.CHANGED, FigureChange.Type.WITHDRAWN, FigureChange.Type.ADDED)
			.map((type) -> new ChangesPage.Table(type, difference.list(type)
				.stream()
				.map((change) -> words.line(change, span, Objects.requireNonNull(releases.get(change.release()))))
				.toList()))
			.filter((table) -> !table.lines().isEmpty())
			.toList();
		return new ChangesPage(frame, span, words.heading(span), words.answer(span, difference),
				words.narrowed(query.figures()), FrozenNotice.parameters(query.figures()),
				this.ledger.listReleases()
					.stream()
					.map(Release::number)
					.filter((number) -> number.compareTo(frame.release()) <= 0)
					.toList(),
				tables, difference.whole(), steps(query, releases, new ChangeLines(frame, names, this.ledger)));
	}

	/**
	 * What is asked, in words.
	 * @param query what is asked
	 * @param frame the frame of a feed
	 */
	String title(ChangesQuery query, PageFrame frame) {
		ChangeWords words = new ChangeWords(frame, this.destinations.mapDestinations(query.span().to()),
				sources(query.span()));
		String narrowed = words.narrowed(query.figures());
		String heading = frame.phrases().text("feed.of", words.heading(query.span()));
		return (narrowed != null) ? heading + " · " + narrowed : heading;
	}

	private List<ChangesPage.Step> steps(ChangesQuery query, Map<ReleaseNumber, Release> releases, ChangeLines lines) {
		ReleaseSpan span = query.span();
		Map<ReleaseNumber, List<Change>> others = this.ledger.readChanges(span.from(), span.to(), OF_FIGURES);
		return releases.values()
			.stream()
			.map((release) -> new ChangesPage.Step(release,
					lines.groups(others.getOrDefault(release.number(), List.of())
						.stream()
						.filter((change) -> Concern.concerns(told(change, release.number()), query.figures()))
						.toList(), release.number())))
			.toList()
			.reversed();
	}

	/** What is withdrawn concerns what it concerned before. */
	private Change told(Change change, ReleaseNumber release) {
		return (change instanceof Withdraw) ? this.ledger.findBefore(change.subject(), release).orElse(change) : change;
	}

	/** The releases on the way, the first first. */
	private Map<ReleaseNumber, Release> releases(ReleaseSpan span) {
		return this.ledger.listReleases()
			.stream()
			.filter((release) -> span.contains(release.number()))
			.collect(Collectors.toMap(Release::number, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	/** The destinations of both states, as named in the later one. */
	private Map<DestinationCode, Destination> destinations(ReleaseSpan span) {
		ReleaseNumber first = span.first();
		Map<DestinationCode, Destination> names = new HashMap<>(
				(first != null) ? this.destinations.mapDestinations(first) : Map.of());
		names.putAll(this.destinations.mapDestinations(span.to()));
		return names;
	}

	/** The documents of both states. */
	private Map<SourceId, Source> sources(ReleaseSpan span) {
		Map<SourceId, Source> sources = new HashMap<>();
		ReleaseNumber first = span.first();
		if (first != null) {
			sources.putAll(this.sources.mapSources(first));
		}
		sources.putAll(this.sources.mapSources(span.to()));
		return sources;
	}

}
