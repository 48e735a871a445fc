package ca.armsexports.tracker.shared.api;

import java.util.Set;
import java.util.function.Predicate;

/** Applies the filters of short lists: several values of one filter are alternatives. */
public final class Filters {

	private Filters() {
	}

	/**
	 * Whether a thing passes a filter.
	 * @param <T> the type of values
	 * @param asked the values; empty if the filter is not set
	 * @param holds whether the thing has a value
	 */
	public static <T> boolean let(Set<T> asked, Predicate<T> holds) {
		return asked.isEmpty() || asked.stream().anyMatch(holds);
	}

}
