package ca.armsexports.tracker.site.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import ca.armsexports.tracker.claim.Claim;
import ca.armsexports.tracker.claim.Claims;
import ca.armsexports.tracker.controllist.ControlList;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.EquipmentCounts;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.Permits;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.Cite;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureFacts;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.research.FigureViews;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.FigureKind;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a figure's proof card together from the modules of the record. */
@Component
class FigurePages {

	private final FigureFacts figures;

	private final Sources sources;

	private final Destinations destinations;

	private final ControlList controlList;

	private final Permits permits;

	private final EquipmentCounts equipmentCounts;

	private final YearlyTotals yearlyTotals;

	private final Claims claims;

	private final Ledger ledger;

	private final FigureViews views;

	FigurePages(FigureFacts figures, Sources sources, Destinations destinations, ControlList controlList,
			Permits permits, EquipmentCounts equipmentCounts, YearlyTotals yearlyTotals, Claims claims, Ledger ledger,
			FigureViews views) {
		this.figures = figures;
		this.sources = sources;
		this.destinations = destinations;
		this.controlList = controlList;
		this.permits = permits;
		this.equipmentCounts = equipmentCounts;
		this.yearlyTotals = yearlyTotals;
		this.claims = claims;
		this.ledger = ledger;
		this.views = views;
	}

	FigurePage figure(FigureId figure, PageFrame frame) {
		List<FigureFact> history = this.figures.getHistory(figure, frame.release());
		List<FigureFact> facts = history.stream()
			.filter((fact) -> fact.sinceRelease().equals(history.getFirst().sinceRelease()))
			.toList();
		FigureFact fact = facts.getFirst();
		ReleaseNumber until = fact.isIn(frame.release()) ? null : fact.untilRelease();
		ReleaseNumber shown = fact.lastRelease(frame.release());
		Map<SourceId, Source> sources = this.sources.mapSources(shown);
		Source source = Objects.requireNonNull(sources.get(fact.citation().source()));
		Destination destination = this.destinations.getDestination(fact.destination(), shown);
		List<Item> items = items(fact, shown);
		Map<FigureId, EquipmentCount> equipment = this.equipmentCounts.listCounts(fact.destination(), shown)
			.stream()
			.collect(Collectors.toMap(EquipmentCount::figure, (count) -> count));
		Permit permit = permit(fact, shown);
		List<FigureFact> beside = this.figures.listBeside(fact, frame.release());
		FigureWords words = new FigureWords(frame, fact);
		return new FigurePage(frame, destination, facts, words.heading(),
				words.statement(source, destination, items, equipment.get(figure), permit), items, source,
				equipment.get(figure), permit, words.standing(beside),
				beside(fact, beside, equipment, shown, frame.release()), claims(fact, permit, frame.release()),
				this.ledger.getRelease(fact.sinceRelease()), history.stream().map(this::value).toList(),
				(until != null) ? this.ledger.getRelease(until) : null, view(fact, source, destination, frame));
	}

	private List<FigurePage.Beside> beside(FigureFact fact, List<FigureFact> beside,
			Map<FigureId, EquipmentCount> equipment, ReleaseNumber shown, ReleaseNumber release) {
		Map<SourceId, Source> sources = this.sources.mapSources(release);
		YearlyTotal own = totals(fact, shown).get(fact.figure());
		Map<FigureId, YearlyTotal> others = totals(fact, release);
		return beside.stream().map((other) -> {
			YearlyTotal statement = others.get(other.figure());
			String agreement = (own != null && statement != null)
					? "statements.agreement." + Codes.of(own.agreementWith(statement))
					: "figure.agreement." + CountAgreement.of(fact, other).code();
			return new FigurePage.Beside(other, Objects.requireNonNull(sources.get(other.citation().source())),
					equipment.get(other.figure()), agreement);
		}).toList();
	}

	private Map<FigureId, YearlyTotal> totals(FigureFact fact, ReleaseNumber release) {
		if (fact.kind() != FigureKind.YEARLY_TOTAL || fact.year() == null) {
			return Map.of();
		}
		return this.yearlyTotals.listStatements(fact.year(), release)
			.stream()
			.collect(Collectors.toMap(YearlyTotal::figure, (total) -> total));
	}

	private List<FigurePage.Quoted> claims(FigureFact fact, @Nullable Permit permit, ReleaseNumber release) {
		Map<SourceId, Source> sources = this.sources.mapSources(release);
		List<Claim> claims = List.of();
		if (permit != null) {
			claims = this.claims.listClaims(permit.id(), release);
		}
		else if (fact.kind() == FigureKind.YEARLY_TOTAL && fact.item() == null && fact.year() != null) {
			claims = this.claims.listClaims(fact.destination(), fact.year(), release);
		}
		return claims.stream()
			.map((claim) -> new FigurePage.Quoted(claim,
					Objects.requireNonNull(sources.get(claim.citation().source()))))
			.toList();
	}

	private FigurePage.Value value(FigureFact fact) {
		Release release = this.ledger.getRelease(fact.sinceRelease());
		return new FigurePage.Value(fact, release);
	}

	private List<Item> items(FigureFact fact, ReleaseNumber release) {
		if (fact.item() == null) {
			return List.of();
		}
		Map<ItemCode, Item> items = this.controlList.mapItems(release);
		return Arrays.stream(fact.item().split(";"))
			.map(ItemCode::new)
			.sorted()
			.map(items::get)
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable Permit permit(FigureFact fact, ReleaseNumber release) {
		return this.permits.listPermits(fact.destination(), release)
			.stream()
			.filter((permit) -> permit.figure().equals(fact.figure()))
			.findAny()
			.orElse(null);
	}

	private FigureView view(FigureFact fact, Source source, Destination destination, PageFrame frame) {
		String title = frame.phrases().text("figure.name", fact.figure()) + ", " + destination.nameIn(frame.language())
				+ ((fact.year() != null) ? ", " + fact.year() : "");
		String live = "%s/%s/figures/%s".formatted(frame.origin(), frame.language().code(), fact.figure());
		return new FigureView(Cite.of(frame, title, live, live + "?release=" + frame.release(), List.of(source)),
				this.views.findNotice(FigureQuery.only(Set.of(fact.figure())), frame));
	}

}
