package ca.armsexports.tracker.research.api;

import java.util.List;
import java.util.stream.IntStream;

import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.RecordedChange;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.api.ListParameters;
import ca.armsexports.tracker.shared.api.ListRequest;
import ca.armsexports.tracker.shared.web.PageFrame;
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
@RequestMapping("/api/v1/releases")
@Tag(name = "Releases")
class ReleaseApiController {

	private final Ledger ledger;

	ReleaseApiController(Ledger ledger) {
		this.ledger = ledger;
	}

	@GetMapping
	@Operation(operationId = "listReleases", summary = "Releases",
			description = "What changed and why, the newest release first, up to the release that is read.")
	ResponseEntity<ApiRelease.Many> releases(@ModelAttribute @ParameterObject ListParameters parameters,
			PageFrame frame, HttpServletRequest request) {
		ListRequest listing = new ListRequest(parameters, frame, request);
		ListRequest.Part<Release> part = listing.partOf(this.ledger.listReleases()
			.stream()
			.filter((release) -> release.number().compareTo(frame.release()) <= 0)
			.toList()
			.reversed(), Release::number);
		return ListRequest.answer(new ApiRelease.Many(listing.head(), part.map(ApiRelease::of), part.next()),
				part.next());
	}

	@GetMapping("/{number:[1-9][0-9]{0,8}}")
	@Operation(operationId = "getRelease", summary = "One release with its changes",
			description = "The changes in the order in which they were hashed.")
	ResponseEntity<ApiRelease.One> release(
			@Parameter(description = "The release's number.",
					schema = @Schema(type = "integer", minimum = "1",
							example = "1")) @PathVariable ReleaseNumber number,
			@ModelAttribute @ParameterObject ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		if (number.compareTo(frame.release()) > 0) {
			throw new NotFound("release", number);
		}
		ListRequest listing = new ListRequest(parameters, frame, request);
		List<RecordedChange> changes = this.ledger.listChanges(number);
		ListRequest.Part<Integer> part = listing.partOf(IntStream.range(0, changes.size()).boxed().toList(),
				(at) -> at);
		return ListRequest.answer(new ApiRelease.One(listing.head(), ApiRelease.of(this.ledger.getRelease(number)),
				part.map((at) -> ApiRelease.Change.of(changes.get(at))), part.next()), part.next());
	}

}
