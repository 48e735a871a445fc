package ca.armsexports.tracker.research.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.event.EventKind;
import ca.armsexports.tracker.event.Events;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.PartialDate;
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
@RequestMapping("/api/v1/events")
@Tag(name = "Events")
class EventApiController {

	private final Events events;

	private final Destinations destinations;

	EventApiController(Events events, Destinations destinations) {
		this.events = events;
		this.destinations = destinations;
	}

	@GetMapping
	@Operation(operationId = "listEvents", summary = "Events",
			description = "What happened or was said, by date, undated ones last. Asked for years, an event without "
					+ "a date is left out.")
	ResponseEntity<ApiEvent.Many> events(
			@Parameter(description = "Only for these destinations, by their codes.",
					array = @ArraySchema(schema = @Schema(type = "string", example = "pe"))) @RequestParam(
							required = false) @Nullable List<String> destination,
			@Parameter(description = "Only of these kinds.",
					array = @ArraySchema(schema = @Schema(implementation = EventKind.class))) @RequestParam(
							required = false) @Nullable List<String> kind,
			@ModelAttribute @ParameterObject YearParameters years,
			@ModelAttribute @ParameterObject ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		Set<DestinationCode> codes = Parameters.all("destination", destination, DestinationCode::new);
		Set<EventKind> kinds = Parameters.all("kind", kind, EventKind::ofCode);
		YearParameters.Span span = years.read();
		ListRequest listing = new ListRequest(parameters, frame, request);
		ListRequest.Part<Event> part = listing.partOf(this.events.listEvents(frame.release())
			.stream()
			.filter((event) -> Filters.let(codes, event.destination()::equals))
			.filter((event) -> Filters.let(kinds, event.kind()::equals))
			.filter((event) -> span.isEverything() || touches(span, event))
			.toList(), Event::id);
		Map<DestinationCode, Destination> names = this.destinations.mapDestinations(frame.release());
		return ListRequest.answer(new ApiEvent.Many(listing.head(),
				part.map((event) -> ApiEvent.of(event, names, frame.language())), part.next()), part.next());
	}

	private static boolean touches(YearParameters.Span span, Event event) {
		PartialDate start = event.startsOn();
		PartialDate end = (event.endsOn() != null) ? event.endsOn() : start;
		return start != null && end != null && span.touches(start.earliest().getYear(), end.latest().getYear());
	}

}
