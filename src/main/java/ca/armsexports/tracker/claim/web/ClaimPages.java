package ca.armsexports.tracker.claim.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import ca.armsexports.tracker.claim.Claim;
import ca.armsexports.tracker.claim.ClaimId;
import ca.armsexports.tracker.claim.ClaimKind;
import ca.armsexports.tracker.claim.Claims;
import ca.armsexports.tracker.claim.Finding;
import ca.armsexports.tracker.claim.Judgement;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.research.Cite;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.shared.web.Prose.Run;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import org.springframework.stereotype.Component;

/** Puts the pages of claims together. */
@Component
class ClaimPages {

	private final Claims claims;

	private final CheckPages checks;

	private final Destinations destinations;

	private final Sources sources;

	ClaimPages(Claims claims, CheckPages checks, Destinations destinations, Sources sources) {
		this.claims = claims;
		this.checks = checks;
		this.destinations = destinations;
		this.sources = sources;
	}

	ClaimsPage claims(PageFrame frame) {
		List<ClaimLine> lines = lines(this.claims.listClaims(frame.release()), frame);
		return new ClaimsPage(frame, lines, Cite.of(frame, frame.phrases().text("claims.title"),
				lines.stream().map(ClaimLine::article).distinct().toList()));
	}

	ClaimPage claim(ClaimId id, PageFrame frame) {
		Claim claim = this.claims.getClaim(id, frame.release());
		List<Claim> others = this.claims.listClaims(claim.citation().source(), frame.release())
			.stream()
			.filter((other) -> !other.id().equals(id))
			.toList();
		ClaimLine line = lines(List.of(claim), frame).getFirst();
		Finding finding = line.judgement().finding();
		return new ClaimPage(frame, line, (finding != null) ? CheckPages.address(finding.question(), frame) : null,
				lines(others, frame), this.checks.view(line.checked(), List.of(line.article()),
						frame.phrases().text("claim.title", line.amount(), line.place()), frame));
	}

	private List<ClaimLine> lines(List<Claim> claims, PageFrame frame) {
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		Map<SourceId, Source> articles = this.sources.mapSources(frame.release());
		CheckWords words = new CheckWords(frame, names);
		return claims.stream()
			.map((claim) -> this.claims.judge(claim, frame.release(), frame.reading().day()))
			.map((judgement) -> line(judgement, articles, words, frame))
			.toList();
	}

	private ClaimLine line(Judgement judgement, Map<SourceId, Source> articles, CheckWords words, PageFrame frame) {
		Claim claim = judgement.claim();
		return new ClaimLine(judgement, Objects.requireNonNull(articles.get(claim.citation().source())),
				words.destinations(claim.destinations()), period(claim, words, frame), words.quoted(claim.quote()),
				checked(judgement, words, frame));
	}

	private static String period(Claim claim, CheckWords words, PageFrame frame) {
		if (claim.period() != null) {
			return words.period(claim.period());
		}
		return frame.phrases().text((claim.kind() == ClaimKind.PERMIT) ? "claim.period.permit" : "claim.period.none");
	}

	private Checked checked(Judgement judgement, CheckWords words, PageFrame frame) {
		if (judgement.finding() != null) {
			return this.checks.checked(judgement.finding(), frame);
		}
		Claim claim = judgement.claim();
		Permit permit = judgement.permit();
		return (permit != null)
				? new Checked(judgement.verdict(), null, words.answer(judgement.verdict(), claim.quote(), permit),
						List.of(permit(permit, frame), words.read(claim.quote())), List.of(), List.of(), List.of())
				: new Checked(judgement.verdict(), null, goods(claim, words, frame), List.of(words.read(claim.quote())),
						List.of(), List.of(), List.of());
	}

	private static Prose permit(Permit permit, PageFrame frame) {
		String name = (permit.validFrom() != null)
				? frame.phrases().text("permit.name", frame.phrases().date(permit.validFrom())) : permit.id().value();
		return frame.phrases().prose("claim.permit", new Run(name, frame.link("/permits/" + permit.id())));
	}

	private static Prose goods(Claim claim, CheckWords words, PageFrame frame) {
		DestinationCode destination = claim.destinations().getFirst();
		return frame.phrases()
			.prose("claim.goods", new Run(words.destinations(List.of(destination)),
					frame.link("/countries/" + destination) + "#equipment"));
	}

}
