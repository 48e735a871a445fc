package ca.armsexports.tracker.claim;

import java.util.List;

import ca.armsexports.tracker.shared.DestinationCode;
import org.jspecify.annotations.Nullable;

/**
 * A quoted number to be checked against yearly totals.
 *
 * @param destinations the destinations that it speaks of together, each once
 * @param period the period that it names, if it names one
 * @param quote the amount
 * @param beside the same sum in another currency, if that stands beside it
 * @param rate what one unit of its currency is in Canadian dollars, if that was given
 */
public record Question(List<DestinationCode> destinations, @Nullable Period period, Quote quote, @Nullable Quote beside,
		@Nullable ExchangeRate rate) {

	/**
	 * @throws IllegalArgumentException if no destination is named, one is named twice, or
	 * all destinations together with one of them
	 */
	public Question {
		destinations = List.copyOf(destinations);
		if (destinations.isEmpty() || destinations.stream().distinct().count() < destinations.size()) {
			throw new IllegalArgumentException("one or several destinations, each once");
		}
		if (destinations.size() > 1 && destinations.contains(DestinationCode.ALL)) {
			throw new IllegalArgumentException("all destinations hold the others and are not added to them");
		}
	}

	/** Whether the amount can be held against amounts in Canadian dollars. */
	boolean isComparable() {
		return this.rate != null || this.quote.money().currency().equals(WrittenAmount.CANADIAN);
	}

	Assertion assertion() {
		return (this.rate != null) ? new Assertion(this.quote, this.rate.value()) : Assertion.of(this.quote);
	}

}
