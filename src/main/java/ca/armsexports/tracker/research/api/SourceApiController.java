package ca.armsexports.tracker.research.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.research.FigureSummaries;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.api.Filters;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.api.LanguageParameter;
import ca.armsexports.tracker.shared.api.ListParameters;
import ca.armsexports.tracker.shared.api.ListRequest;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Parameters;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.SourceKind;
import ca.armsexports.tracker.source.Sources;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sources")
@Tag(name = "Sources")
class SourceApiController {

	private final Sources sources;

	private final FigureSummaries summaries;

	SourceApiController(Sources sources, FigureSummaries summaries) {
		this.sources = sources;
		this.summaries = summaries;
	}

	@GetMapping
	@Operation(operationId = "listSources", summary = "Documents",
			description = "The documents that figures are quoted from, by their identifiers.")
	ResponseEntity<ApiSource.Many> sources(
			@Parameter(description = "Only documents of these kinds.",
					array = @ArraySchema(schema = @Schema(implementation = SourceKind.class))) @RequestParam(
							required = false) @Nullable List<String> kind,
			@ModelAttribute @ParameterObject ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		Set<SourceKind> kinds = Parameters.all("kind", kind, SourceKind::ofCode);
		ListRequest listing = new ListRequest(parameters, frame, request);
		ListRequest.Part<Source> part = listing.partOf(this.sources.mapSources(frame.release())
			.values()
			.stream()
			.filter((source) -> Filters.let(kinds, source.kind()::equals))
			.sorted(Comparator.comparing(Source::id))
			.toList(), Source::id);
		Map<SourceId, Integer> figures = this.summaries.countBySource(frame.release());
		return ListRequest.answer(new ApiSource.Many(listing.head(),
				part.map((source) -> ApiSource.of(source, figures.getOrDefault(source.id(), 0), frame.language())),
				part.next()), part.next());
	}

	@GetMapping("/{source:[a-z0-9][a-z0-9.-]{0,62}[a-z0-9]}")
	@Operation(operationId = "getSource", summary = "One document",
			description = "The figures taken from it are those of `/api/v1/figures?source=`.")
	ResponseEntity<ApiSource.One> source(
			@Parameter(description = "The document's identifier.", example = "cbc-2016") @PathVariable SourceId source,
			@ModelAttribute @ParameterObject LanguageParameter language, PageFrame frame) {
		return ListRequest.answer(
				new ApiSource.One(Head.of(frame), ApiSource.of(this.sources.getSource(source, frame.release()),
						this.summaries.countBySource(frame.release()).getOrDefault(source, 0), frame.language())),
				null);
	}

}
