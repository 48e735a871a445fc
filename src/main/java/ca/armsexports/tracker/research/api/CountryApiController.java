package ca.armsexports.tracker.research.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.country.Listing;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.api.LanguageParameter;
import ca.armsexports.tracker.shared.api.ListParameters;
import ca.armsexports.tracker.shared.api.ListRequest;
import ca.armsexports.tracker.shared.web.PageFrame;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
@RequestMapping("/api/v1/countries")
@Tag(name = "Countries")
class CountryApiController {

	private final Destinations destinations;

	private final FigureCounts counts;

	CountryApiController(Destinations destinations, FigureCounts counts) {
		this.destinations = destinations;
		this.counts = counts;
	}

	@GetMapping
	@Operation(operationId = "listCountries", summary = "Countries",
			description = "All countries by their codes, with the lists of law that they stand on and how many "
					+ "figures are on record for each.")
	ResponseEntity<ApiCountry.Many> countries(@ModelAttribute @ParameterObject ListParameters parameters,
			PageFrame frame, HttpServletRequest request) {
		ListRequest listing = new ListRequest(parameters, frame, request);
		List<Destination> all = this.destinations.mapDestinations(frame.release())
			.values()
			.stream()
			.filter((destination) -> destination.code().isCountry())
			.sorted(Comparator.comparing(Destination::code))
			.toList();
		ListRequest.Part<Destination> part = listing.partOf(all, Destination::code);
		List<Listing> lists = this.destinations.listListings(frame.release());
		Map<String, Long> figures = this.counts.byDestination(frame.release());
		return ListRequest.answer(
				new ApiCountry.Many(listing.head(),
						part.map((destination) -> country(destination, lists, figures, frame)), part.next()),
				part.next());
	}

	@GetMapping("/{country:[a-z]{2}}")
	@Operation(operationId = "getCountry", summary = "One country")
	ResponseEntity<ApiCountry.One> country(
			@Parameter(description = "ISO 3166-1 alpha-2 code in lower case.",
					example = "pe") @PathVariable DestinationCode country,
			@ModelAttribute @ParameterObject LanguageParameter language, PageFrame frame) {
		Destination destination = this.destinations.getDestination(country, frame.release());
		return ListRequest.answer(new ApiCountry.One(Head.of(frame), country(destination,
				this.destinations.listListings(frame.release()), this.counts.byDestination(frame.release()), frame)),
				null);
	}

	private static ApiCountry country(Destination destination, List<Listing> lists, Map<String, Long> figures,
			PageFrame frame) {
		return ApiCountry.of(destination,
				lists.stream().filter((line) -> line.destination().equals(destination.code())).toList(),
				figures.getOrDefault(destination.code().value(), 0L), frame.language());
	}

}
