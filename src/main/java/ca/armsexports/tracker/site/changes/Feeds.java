package ca.armsexports.tracker.site.changes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.release.Approval;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.FigureChange;
import ca.armsexports.tracker.research.FigureChanges;
import ca.armsexports.tracker.research.FigureDifference;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FrozenNotice;
import ca.armsexports.tracker.research.ReleaseSpan;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.source.Sources;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes the feeds of releases: of all, and of those that touched certain figures. */
@Component
class Feeds {

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	/** As many releases as a feed holds. */
	private static final int MOST_ENTRIES = 50;

	/** As many figures as an entry names. */
	private static final int MOST_LINES = 50;

	private final FigureChanges changes;

	private final Ledger ledger;

	private final Destinations destinations;

	private final Sources sources;

	Feeds(FigureChanges changes, Ledger ledger, Destinations destinations, Sources sources) {
		this.changes = changes;
		this.ledger = ledger;
		this.destinations = destinations;
		this.sources = sources;
	}

	/** All releases, with their hashes. */
	ResponseEntity<byte[]> releases(PageFrame frame) {
		List<Feed.Entry> entries = releases(new ReleaseSpan(0, frame.release())).stream()
			.map((release) -> entry(release, "/releases/" + release.number(),
					List.of(new Feed.Line(
							frame.phrases().text("feed.changes", frame.phrases().count(release.changeCount())),
							address(frame, "/releases/" + release.number()))),
					frame))
			.toList();
		return answer(feed(frame.phrases().text("feed.releases"), entries, frame), "releases", frame);
	}

	/**
	 * The releases that touched certain figures.
	 * @param title what the feed follows
	 * @param figures the figures
	 * @param span the releases to look at
	 * @param name the file's name before release and suffix
	 * @param frame the frame of the feed
	 */
	ResponseEntity<byte[]> changes(String title, FigureQuery figures, ReleaseSpan span, String name, PageFrame frame) {
		ChangeWords words = new ChangeWords(frame, this.destinations.mapDestinations(frame.release()),
				this.sources.mapSources(frame.release()));
		FigureDifference steps = this.changes.getSteps(figures, span, ChangesPages.MOST);
		Map<ReleaseNumber, List<FigureChange>> byRelease = steps.changes()
			.stream()
			.collect(Collectors.groupingBy(FigureChange::release, LinkedHashMap::new, Collectors.toList()));
		String narrowing = FrozenNotice.narrowing(figures);
		List<Feed.Entry> entries = releases(span).stream()
			.filter((release) -> byRelease.containsKey(release.number()))
			.map((release) -> entry(release,
					"/changes?from=%d&to=%s%s".formatted(release.number().value() - 1, release.number(), narrowing),
					lines(Objects.requireNonNull(byRelease.get(release.number())), words, frame), frame))
			.toList();
		return answer(feed(title, entries, frame), name, frame);
	}

	private static List<Feed.Line> lines(List<FigureChange> changes, ChangeWords words, PageFrame frame) {
		List<Feed.Line> lines = new ArrayList<>(changes.stream()
			.limit(MOST_LINES)
			.map((change) -> new Feed.Line(words.sentence(change), address(frame, "/figures/" + change.figure())))
			.toList());
		if (changes.size() > MOST_LINES) {
			lines.add(new Feed.Line(
					frame.phrases().text("feed.more", frame.phrases().count(changes.size() - MOST_LINES)), null));
		}
		return List.copyOf(lines);
	}

	/** The releases of a span, the newest first. */
	private List<Release> releases(ReleaseSpan span) {
		return this.ledger.listReleases()
			.reversed()
			.stream()
			.filter((release) -> span.contains(release.number()))
			.limit(MOST_ENTRIES)
			.toList();
	}

	private static Feed.Entry entry(Release release, String path, List<Feed.Line> lines, PageFrame frame) {
		Phrases phrases = frame.phrases();
		Language language = release.title().languageFor(frame.language());
		String approval = (release.approval() == Approval.SECOND_PERSON && release.approver() != null)
				? phrases.text("release.approved_by", release.approver())
				: phrases.text("release.approval.short." + release.approval().code());
		return new Feed.Entry(address(frame, path),
				phrases.text("site.release", release.number()) + " · " + release.title().in(frame.language()), language,
				release.editor().value(), release.publishedAt(), release.note().in(frame.language()),
				release.note().languageFor(frame.language()), lines,
				List.of(phrases.text("feed.reason", phrases.code("release.reason", release.reason())),
						phrases.text("feed.people", release.editor(), approval),
						phrases.text("feed.hash", release.sha256())));
	}

	private Feed feed(String title, List<Feed.Entry> entries, PageFrame frame) {
		Phrases phrases = frame.phrases();
		Release shown = this.ledger.getRelease(frame.release());
		Instant updated = entries.isEmpty() ? shown.publishedAt() : entries.getFirst().updated();
		String subtitle = phrases.text("feed.subtitle", frame.release(), frame.headHash(), frame.nextReport()).strip();
		String self = frame.origin() + (frame.reading().frozen() ? frame.frozenLink() : frame.liveLink());
		return new Feed(frame.origin() + frame.liveLink(), self, self.replaceFirst("\\.atom", ""), frame.language(),
				title, subtitle, phrases.text("site.name"), address(frame, "/"), updated, entries);
	}

	private static String address(PageFrame frame, String path) {
		return frame.origin() + "/" + frame.language().code() + path;
	}

	private static ResponseEntity<byte[]> answer(Feed feed, String name, PageFrame frame) {
		return FigureFiles.file(ATOM, AtomWriter.write(feed), name, "atom", frame.reading());
	}

}
