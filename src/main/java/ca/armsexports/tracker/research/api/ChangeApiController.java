package ca.armsexports.tracker.research.api;

import java.util.List;

import ca.armsexports.tracker.research.ChangeParameters;
import ca.armsexports.tracker.research.FigureChanges;
import ca.armsexports.tracker.research.ReleaseSpan;
import ca.armsexports.tracker.shared.api.ListParameters;
import ca.armsexports.tracker.shared.api.ListRequest;
import ca.armsexports.tracker.shared.web.PageFrame;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/changes")
@Tag(name = "Releases")
class ChangeApiController {

	private final FigureChanges changes;

	ChangeApiController(FigureChanges changes) {
		this.changes = changes;
	}

	@GetMapping
	@Operation(operationId = "listChanges", summary = "What became of figures between two releases",
			description = "How the later release differs from the earlier, whatever lay between: figures that were "
					+ "added, changed or withdrawn, with both values.")
	ResponseEntity<ApiChange.Many> changes(@ModelAttribute @ParameterObject ChangeParameters filters,
			@ModelAttribute @ParameterObject ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		ReleaseSpan span = filters.span(frame.release());
		ListRequest listing = new ListRequest(parameters, frame, request);
		List<ApiChange> all = this.changes.getDifference(filters.figures().build(), span, FigureChanges.ALL)
			.changes()
			.stream()
			.map((change) -> ApiChange.of(change, frame.language()))
			.toList();
		ListRequest.Part<ApiChange> part = listing.partOf(all, ApiChange::key);
		return ListRequest.answer(
				new ApiChange.Many(listing.head(), span.from(), span.to().value(), part.things(), part.next()),
				part.next());
	}

}
