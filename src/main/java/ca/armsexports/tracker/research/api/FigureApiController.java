package ca.armsexports.tracker.research.api;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.FigureCursor;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureFacts;
import ca.armsexports.tracker.research.FigureParameters;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.FigureSummaries;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.api.LanguageParameter;
import ca.armsexports.tracker.shared.api.ListParameters;
import ca.armsexports.tracker.shared.api.ListRequest;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.Sources;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figures")
@Tag(name = "Figures")
class FigureApiController {

	private final FigureFacts facts;

	private final FigureSummaries summaries;

	private final Destinations destinations;

	private final Sources sources;

	private final Ledger ledger;

	FigureApiController(FigureFacts facts, FigureSummaries summaries, Destinations destinations, Sources sources,
			Ledger ledger) {
		this.facts = facts;
		this.summaries = summaries;
		this.destinations = destinations;
		this.sources = sources;
		this.ledger = ledger;
	}

	@GetMapping
	@Operation(operationId = "listFigures", summary = "Figures with their qualifiers and sources",
			description = "One row for each number that a source states, by figure and measure: what a file of "
					+ "figures has. Several values of one filter are alternatives; all filters must hold. Never add "
					+ "rows of different measures or currencies, items to totals, or Group 9 to Group 2, and only "
					+ "rows with `preferred`.")
	ResponseEntity<ApiFigure.Many> figures(@ModelAttribute @ParameterObject FigureParameters filters,
			@ModelAttribute @ParameterObject ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		FigureQuery query = filters.read();
		ListRequest listing = new ListRequest(parameters, frame, request);
		ListRequest.Part<FigureFact> part = listing.part(
				this.facts.listFactsAfter(query, frame.release(), listing.after(FigureCursor::parse), listing.toRead()),
				FigureCursor::of);
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		return ListRequest.answer(new ApiFigure.Many(listing.head(),
				part.map((fact) -> ApiFigure.of(fact, names, frame.language())), part.next()), part.next());
	}

	@GetMapping("/{figure:[1-9][0-9]{0,17}}")
	@Operation(operationId = "getFigure", summary = "One figure with its history",
			description = "The figure's value, its document, all values that it had up to the release that is read, "
					+ "and what other figures state of the same cell.")
	ResponseEntity<ApiFigure.One> figure(
			@Parameter(description = "The figure's permanent number.",
					schema = @Schema(type = "integer", minimum = "1", example = "20")) @PathVariable FigureId figure,
			@ModelAttribute @ParameterObject LanguageParameter language, PageFrame frame) {
		List<FigureFact> history = this.facts.getHistory(figure, frame.release());
		FigureFact latest = history.getFirst();
		Citation citation = latest.citation();
		ReleaseNumber last = latest.lastRelease(frame.release());
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(last);
		return ListRequest.answer(new ApiFigure.One(Head.of(frame), latest.kind(), latest.priceBasis(),
				history.stream()
					.filter((fact) -> fact.isIn(frame.release()))
					.map((fact) -> ApiFigure.of(fact, names, frame.language()))
					.toList(),
				ApiSource.of(this.sources.getSource(citation.source(), last),
						this.summaries.countBySource(frame.release()).getOrDefault(citation.source(), 0),
						frame.language()),
				(citation.retrievedOn() != null) ? citation.retrievedOn().toString() : null,
				history.stream().map((fact) -> value(fact, names, frame)).toList(),
				this.facts.listBeside(latest, frame.release())
					.stream()
					.map((fact) -> ApiFigure.of(fact, names, frame.language()))
					.toList()),
				null);
	}

	private ApiFigure.Value value(FigureFact fact, Map<DestinationCode, Destination> names, PageFrame frame) {
		Release release = this.ledger.getRelease(fact.sinceRelease());
		PersonName approver = release.approver();
		ReleaseNumber until = fact.untilRelease();
		return new ApiFigure.Value(ApiFigure.of(fact, names, frame.language()),
				(until != null && until.compareTo(frame.release()) <= 0) ? until.value() : null, release.reason(),
				release.editor().value(), release.approval(), (approver != null) ? approver.value() : null);
	}

}
