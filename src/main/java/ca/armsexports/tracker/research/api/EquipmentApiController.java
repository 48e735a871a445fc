package ca.armsexports.tracker.research.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.EquipmentCounts;
import ca.armsexports.tracker.equipment.Measure;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.api.Filters;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/equipment")
@Tag(name = "Equipment")
class EquipmentApiController {

	private final EquipmentCounts equipmentCounts;

	private final Destinations destinations;

	EquipmentApiController(EquipmentCounts equipmentCounts, Destinations destinations) {
		this.equipmentCounts = equipmentCounts;
		this.destinations = destinations;
	}

	@GetMapping
	@Operation(operationId = "listEquipment", summary = "Counts of goods",
			description = "Every source's count by its number, each with what it counts. Counts that contradict each "
					+ "other stand side by side.")
	ResponseEntity<ApiEquipment.Many> equipment(
			@Parameter(description = "Only for these destinations, by their codes.",
					array = @ArraySchema(schema = @Schema(type = "string", example = "pe"))) @RequestParam(
							required = false) @Nullable List<String> destination,
			@Parameter(description = "Only of these items.",
					array = @ArraySchema(schema = @Schema(type = "string", example = "2-6"))) @RequestParam(
							required = false) @Nullable List<String> item,
			@Parameter(description = "Only of these measures.",
					array = @ArraySchema(schema = @Schema(implementation = Measure.class))) @RequestParam(
							required = false) @Nullable List<String> measure,
			@ModelAttribute @ParameterObject YearParameters years,
			@ModelAttribute @ParameterObject ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		Set<DestinationCode> codes = Parameters.all("destination", destination, DestinationCode::new);
		Set<ItemCode> items = Parameters.all("item", item, ItemCode::new);
		Set<Measure> measures = Parameters.all("measure", measure, Measure::ofCode);
		YearParameters.Span span = years.read();
		ListRequest listing = new ListRequest(parameters, frame, request);
		ListRequest.Part<EquipmentCount> part = listing.partOf(this.equipmentCounts.listCounts(frame.release())
			.stream()
			.filter((count) -> Filters.let(codes, count.destination()::equals))
			.filter((count) -> Filters.let(items, (code) -> code.equals(count.item())))
			.filter((count) -> Filters.let(measures, count.measure()::equals))
			.filter((count) -> span.touches(count.fromYear().value(), count.toYear().value()))
			.sorted(Comparator.comparing(EquipmentCount::figure))
			.toList(), EquipmentCount::figure);
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		return ListRequest.answer(
				new ApiEquipment.Many(listing.head(),
						part.map((count) -> ApiEquipment.of(count, names, frame.language())), part.next()),
				part.next());
	}

}
