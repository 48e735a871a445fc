package ca.armsexports.tracker.claim.web;

import java.util.List;
import java.util.Set;

import ca.armsexports.tracker.claim.ClaimId;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.api.Filters;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.api.LanguageParameter;
import ca.armsexports.tracker.shared.api.ListParameters;
import ca.armsexports.tracker.shared.api.ListRequest;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Parameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
@RequestMapping("/api/v1")
@Tag(name = "Claims and checks")
class ClaimApiController {

	private final ClaimPages claims;

	private final CheckPages checks;

	ClaimApiController(ClaimPages claims, CheckPages checks) {
		this.claims = claims;
		this.checks = checks;
	}

	@GetMapping("/claims")
	@Operation(operationId = "listClaims", summary = "Numbers that articles quote, with verdicts",
			description = "The claims by their identifiers, each with the verdict of the release that is read.")
	ResponseEntity<JudgedClaim.Many> claims(
			@Parameter(description = "Only about these destinations, by their codes.",
					array = @ArraySchema(schema = @Schema(type = "string", example = "pe"))) @RequestParam(
							required = false) @Nullable List<String> destination,
			@ModelAttribute @ParameterObject ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		Set<DestinationCode> codes = Parameters.all("destination", destination, DestinationCode::new);
		ListRequest listing = new ListRequest(parameters, frame, request);
		ListRequest.Part<ClaimLine> part = listing.partOf(this.claims.claims(frame)
			.claims()
			.stream()
			.filter((line) -> Filters.let(codes, line.judgement().claim().destinations()::contains))
			.toList(), (line) -> line.judgement().claim().id());
		return ListRequest.answer(
				new JudgedClaim.Many(listing.head(), part.map((line) -> JudgedClaim.of(line, frame)), part.next()),
				part.next());
	}

	@GetMapping("/claims/{claim:[a-z0-9]{1,32}(?:[.-][a-z0-9]{1,32}){0,12}}")
	@Operation(operationId = "getClaim", summary = "One claim with its verdict")
	ResponseEntity<JudgedClaim.One> claim(
			@Parameter(description = "The claim's identifier.", example = "co-45m") @PathVariable ClaimId claim,
			@ModelAttribute @ParameterObject LanguageParameter language, PageFrame frame) {
		return ListRequest.answer(
				new JudgedClaim.One(Head.of(frame), JudgedClaim.of(this.claims.claim(claim, frame).line(), frame)),
				null);
	}

	@GetMapping("/check")
	@Operation(operationId = "checkNumber", summary = "Whether the record supports a quoted number",
			description = "Adds the yearly totals of destinations over a period and holds a quoted amount against the "
					+ "sum. Years without a total are named and never taken for nothing.")
	@ApiResponse(responseCode = "200", description = "The verdict with the sum written out.",
			content = @Content(mediaType = "application/json", schema = @Schema(implementation = CheckedSum.class)))
	ResponseEntity<?> check(@ModelAttribute @ParameterObject CheckForm form,
			@ModelAttribute @ParameterObject LanguageParameter language, PageFrame frame) {
		CheckPage page = this.checks.page(form, frame);
		Checked checked = page.checked();
		return (checked != null && checked.finding() != null)
				? ListRequest.answer(CheckedSum.of(checked, checked.finding(), frame), null) : CheckFile.refusal(page);
	}

}
