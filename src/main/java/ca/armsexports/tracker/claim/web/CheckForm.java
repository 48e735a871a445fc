package ca.armsexports.tracker.claim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.Qualifier;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address that checks a number, as written. An empty one is taken
 * for none, so that the form works as browsers send it.
 *
 * @param destination the destinations, each by its code
 * @param from the first year
 * @param to the last year
 * @param amount the amount
 * @param currency the currency by its code
 * @param qualifier the word before the amount, by its code
 * @param rate Canadian dollars for one unit of the currency
 */
record CheckForm(
		@Parameter(description = "The destinations of the number together, by their codes.", required = true,
				array = @ArraySchema(
						schema = @Schema(type = "string", example = "pe"))) @Nullable List<String> destination,
		@Parameter(description = "The first calendar year. Without a period, periods that fit are looked for.",
				schema = @Schema(type = "integer", example = "2017")) @Nullable String from,
		@Parameter(description = "The last calendar year.",
				schema = @Schema(type = "integer", example = "2021")) @Nullable String to,
		@Parameter(description = "The amount as it is quoted, in words or digits of the language of `lang`.",
				required = true, schema = @Schema(type = "string", example = "2.4 million")) @Nullable String amount,
		@Parameter(description = "The currency of the amount, by its ISO 4217 code.",
				schema = @Schema(type = "string", defaultValue = "CAD", allowableValues = {
						"CAD", "USD", "EUR", "GBP", "AUD", "CHF", "COP", "JPY", "MXN", "NZD",
						"PEN" })) @Nullable String currency,
		@Parameter(description = "The word before the amount, if it is not written with it.",
				schema = @Schema(implementation = Qualifier.class)) @Nullable String qualifier,
		@Parameter(description = "Canadian dollars for one unit of the currency.",
				schema = @Schema(type = "string", example = "1.357")) @Nullable String rate){

	CheckForm {
		destination = (destination != null)
				? destination.stream().map(String::strip).filter((code) -> !code.isEmpty()).toList() : List.of();
		from = written(from);
		to = written(to);
		amount = written(amount);
		currency = written(currency);
		qualifier = written(qualifier);
		rate = written(rate);
	}

	/** The destinations, of which there may be none. */
	List<String> destinations() {
		return (this.destination != null) ? this.destination : List.of();
	}

	/** Whether nothing is asked yet: a currency alone asks nothing. */
	boolean isEmpty() {
		return destinations().isEmpty() && Stream.of(this.from, this.to, this.amount, this.qualifier, this.rate)
			.allMatch((value) -> value == null);
	}

	/** The choices of destinations that the form shows: those made, and one more. */
	public List<String> choices() {
		List<String> choices = new ArrayList<>(destinations());
		choices.add("");
		return List.copyOf(choices);
	}

	private static @Nullable String written(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
