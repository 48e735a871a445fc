package ca.armsexports.tracker.claim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
record CheckForm(@Nullable List<String> destination, @Nullable String from, @Nullable String to,
		@Nullable String amount, @Nullable String currency, @Nullable String qualifier, @Nullable String rate) {

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
