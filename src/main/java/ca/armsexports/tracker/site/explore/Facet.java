package ca.armsexports.tracker.site.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.research.FigureFilter;
import ca.armsexports.tracker.research.FigureQuery;

/**
 * A filter with the values that it can take, and how many rows each would give.
 *
 * @param filter the filter
 * @param chosen the values that are chosen now
 * @param choices the values that give most rows
 * @param more the other values
 */
record Facet(FigureFilter filter, List<Choice> chosen, List<Choice> choices, List<Choice> more) {

	/** How many values are in view before the rest is opened. */
	private static final int SHOWN = 8;

	static Facet of(FigureFilter filter, FigureQuery query, Map<String, Long> counts, Names names,
			ExploreAddress address) {
		Set<String> set = query.chosen().getOrDefault(filter, Set.of());
		List<Choice> chosen = set.stream()
			.map((value) -> new Choice(value, names.of(filter, value), counts.getOrDefault(value, 0L),
					address.without(filter, value).toString()))
			.toList();
		List<Choice> others = counts.entrySet()
			.stream()
			.filter((count) -> !set.contains(count.getKey()))
			.map((count) -> new Choice(count.getKey(), names.of(filter, count.getKey()), count.getValue(),
					address.with(filter, count.getKey()).toString()))
			.sorted(Comparator.comparingLong(Choice::rows)
				.reversed()
				.thenComparing(Choice::label, names.phrases().alphabetical()))
			.toList();
		int shown = Math.min(SHOWN, others.size());
		return new Facet(filter, chosen, others.subList(0, shown), others.subList(shown, others.size()));
	}

	/** Whether there is nothing to choose: one value alone, and it is not chosen. */
	public boolean isIdle() {
		return this.chosen.isEmpty() && this.choices.size() < 2;
	}

	/**
	 * A value of a filter.
	 *
	 * @param value the value as in addresses
	 * @param label what it is called
	 * @param rows how many rows it gives, with the other filters as they are
	 * @param filters the query of the address with the value chosen, or left out if it is
	 * chosen now
	 */
	record Choice(String value, String label, long rows, String filters) {
	}

}
