package ca.armsexports.tracker.site.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import ca.armsexports.tracker.claim.Claims;
import ca.armsexports.tracker.claim.Judgement;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.country.Listing;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.event.Events;
import ca.armsexports.tracker.event.LegalText;
import ca.armsexports.tracker.research.Cite;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureFacts;
import ca.armsexports.tracker.research.FigureOrder;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureSummaries;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.source.ReportEdition;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.SourceKind;
import ca.armsexports.tracker.source.Sources;
import org.springframework.stereotype.Component;

/** Puts the pages of documents together from the modules of the record. */
@Component
class SourcePages {

	private static final Comparator<Source> LATEST_FIRST = Comparator
		.comparing((Source source) -> (source.publishedOn() != null) ? source.publishedOn().text() : "")
		.reversed()
		.thenComparing(Source::publisher)
		.thenComparing(Source::id);

	/** As many rows as a page of explore has at most. */
	private static final int MOST_FACTS = 200;

	private final Sources sources;

	private final FigureFacts figures;

	private final FigureSummaries summaries;

	private final Events events;

	private final Destinations destinations;

	private final Claims claims;

	private final FigureViews views;

	SourcePages(Sources sources, FigureFacts figures, FigureSummaries summaries, Events events,
			Destinations destinations, Claims claims, FigureViews views) {
		this.sources = sources;
		this.figures = figures;
		this.summaries = summaries;
		this.events = events;
		this.destinations = destinations;
		this.claims = claims;
		this.views = views;
	}

	SourcesPage sources(PageFrame frame) {
		Collection<Source> sources = this.sources.mapSources(frame.release()).values();
		Map<SourceId, Integer> figures = this.summaries.countBySource(frame.release());
		List<Event> events = this.events.listEvents(frame.release());
		List<LegalText> texts = this.events.listLegalTexts(frame.release());
		List<Listing> listings = this.destinations.listListings(frame.release());
		List<SourcesPage.Group> groups = Arrays.stream(SourceKind.values())
			.map((kind) -> new SourcesPage.Group(kind,
					sources.stream()
						.filter((source) -> source.kind() == kind)
						.sorted(LATEST_FIRST)
						.map((source) -> new SourcesPage.Line(source, figures.getOrDefault(source.id(), 0),
								of(source, events).size(), of(source, texts, listings)))
						.toList()))
			.filter((group) -> !group.lines().isEmpty())
			.toList();
		return new SourcesPage(frame, sources.size(), figures.values().stream().mapToInt(Integer::intValue).sum(),
				groups);
	}

	private static List<Event> of(Source source, List<Event> events) {
		return events.stream().filter((event) -> event.citation().source().equals(source.id())).toList();
	}

	private static int of(Source source, List<LegalText> texts, List<Listing> listings) {
		return (int) (texts.stream().filter((text) -> source.id().equals(text.instrumentSource())).count()
				+ listings.stream().filter((listing) -> listing.source().equals(source.id())).count());
	}

	void requireOnRecord(SourceId id, PageFrame frame) {
		this.sources.getSource(id, frame.release());
	}

	SourcePage source(SourceId id, PageFrame frame) {
		Source source = this.sources.getSource(id, frame.release());
		int figures = this.summaries.countBySource(frame.release()).getOrDefault(id, 0);
		List<FigureFact> facts = this.figures.listFacts(FigureQuery.from(id), frame.release(), FigureOrder.USUAL, 0,
				MOST_FACTS + 1);
		boolean all = facts.size() <= MOST_FACTS;
		List<Event> events = of(source, this.events.listEvents(frame.release()));
		List<LegalText> texts = this.events.listLegalTexts(frame.release())
			.stream()
			.filter((text) -> id.equals(text.instrumentSource()))
			.toList();
		List<Listing> listings = this.destinations.listListings(frame.release())
			.stream()
			.filter((listing) -> listing.source().equals(id))
			.toList();
		List<ReportEdition> editions = this.sources.getEditions(frame.release())
			.editions()
			.stream()
			.filter((edition) -> isDocumentOf(id, edition))
			.toList();
		List<Judgement> claims = this.claims.listClaims(id, frame.release())
			.stream()
			.map((claim) -> this.claims.judge(claim, frame.release(), frame.reading().day()))
			.toList();
		String answer = answer(figures, events.size(), texts.size() + listings.size(), claims.size(), frame.phrases());
		return new SourcePage(frame, source, answer, figures, all ? facts : facts.subList(0, MOST_FACTS),
				all ? null : frame.link("/explore", "source=" + id), events, texts, listings, editions, claims,
				this.destinations.mapDestinations(frame.release()), view(source, frame));
	}

	private FigureView view(Source source, PageFrame frame) {
		String title = frame.phrases().text("cite.of.source");
		return new FigureView(Cite.of(frame, title, List.of(source)),
				this.views.findNotice(FigureQuery.from(source.id()), frame));
	}

	private static String answer(long figures, long events, long texts, long claims, Phrases phrases) {
		List<String> parts = Stream
			.of(part("figures", figures, phrases), part("events", events, phrases), part("texts", texts, phrases),
					part("claims", claims, phrases))
			.flatMap(Optional::stream)
			.toList();
		return parts.isEmpty() ? phrases.text("source.unused") : phrases.text("source.answer", phrases.list(parts));
	}

	private static Optional<String> part(String what, long count, Phrases phrases) {
		return (count == 0) ? Optional.empty()
				: Optional.of(phrases.text("source.part." + what + ((count == 1) ? ".one" : ".many"), count));
	}

	private static boolean isDocumentOf(SourceId id, ReportEdition edition) {
		return Objects.equals(edition.sourceEn(), id) || Objects.equals(edition.sourceFr(), id);
	}

}
