package ca.armsexports.tracker.research.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.permit.Permits;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
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
@RequestMapping("/api/v1/permits")
@Tag(name = "Permits")
class PermitApiController {

	private static final String ANY = "any";

	private final Permits permits;

	private final Destinations destinations;

	PermitApiController(Permits permits, Destinations destinations) {
		this.permits = permits;
		this.destinations = destinations;
	}

	@GetMapping
	@Operation(operationId = "listPermits", summary = "Permits and their withheld fields",
			description = "The permits by the start of their validity, those without one last. A permit's value is "
					+ "a ceiling and is never added to exports.")
	ResponseEntity<ApiPermit.Many> permits(
			@Parameter(description = "Only for these destinations, by their codes.",
					array = @ArraySchema(schema = @Schema(type = "string", example = "pe"))) @RequestParam(
							required = false) @Nullable List<String> destination,
			@Parameter(description = "Only permits that cover one of these items.",
					array = @ArraySchema(schema = @Schema(type = "string", example = "2-10"))) @RequestParam(
							required = false) @Nullable List<String> item,
			@Parameter(
					description = "Only permits that withhold this field, or `any` for those that withhold anything.",
					schema = @Schema(type = "string",
							allowableValues = { "any", "permit_number", "approval_date", "valid_from", "term", "amount",
									"items", "goods_description", "holder_name", "holder_address",
									"end_user" })) @RequestParam(required = false) @Nullable String withheld,
			@ModelAttribute @ParameterObject ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		Set<DestinationCode> codes = Parameters.all("destination", destination, DestinationCode::new);
		Set<ItemCode> items = Parameters.all("item", item, ItemCode::new);
		PermitField field = ANY.equals(withheld) ? null : Parameters.one("withheld", withheld, PermitField::ofCode);
		ListRequest listing = new ListRequest(parameters, frame, request);
		ListRequest.Part<Permit> part = listing.partOf(this.permits.listPermits(frame.release())
			.stream()
			.filter((permit) -> Filters.let(codes, permit.destination()::equals))
			.filter((permit) -> Filters.let(items, permit.items()::contains))
			.filter((permit) -> field == null || permit.withheldFields().contains(field))
			.filter((permit) -> !ANY.equals(withheld) || !permit.withheldFields().isEmpty())
			.toList(), Permit::id);
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		return ListRequest.answer(
				new ApiPermit.Many(listing.head(), part.map((permit) -> permit(permit, names, frame)), part.next()),
				part.next());
	}

	@GetMapping("/{permit:[a-z0-9]{1,32}(?:-[a-z0-9]{1,32}){0,12}}")
	@Operation(operationId = "getPermit", summary = "One permit, field by field")
	ResponseEntity<ApiPermit.One> permit(
			@Parameter(description = "The permit's identifier.",
					example = "pe-2023-02-06") @PathVariable PermitId permit,
			@ModelAttribute @ParameterObject LanguageParameter language, PageFrame frame) {
		return ListRequest
			.answer(new ApiPermit.One(Head.of(frame), permit(this.permits.getPermit(permit, frame.release()),
					this.destinations.mapDestinations(frame.release()), frame)), null);
	}

	private static ApiPermit permit(Permit permit, Map<DestinationCode, Destination> names, PageFrame frame) {
		return ApiPermit.of(permit, names, frame.language(), frame.reading().day());
	}

}
