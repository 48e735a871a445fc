package ca.armsexports.tracker.site.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.chart.Comparison;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * What is compared. Several destinations without an item are compared by their yearly
 * totals, with one item by that item; several items by what went of each to the one
 * destination that is named, or to all destinations on record.
 *
 * @param destinations countries in the order of the address
 * @param items items in the order of the address; not several beside several countries
 * @param from the first year; none for the first on record
 * @param to the last year; none for the last on record
 * @param scale what the length of a bar stands for
 */
record CompareQuery(List<DestinationCode> destinations, List<ItemCode> items, @Nullable CalendarYear from,
		@Nullable CalendarYear to, CompareScale scale) {

	/** The fewest series that make a comparison. */
	static final int FEWEST = 2;

	/** The most. */
	static final int MOST = Comparison.MOST_SERIES;

	/** Whether items are compared, and not destinations. */
	boolean isOfItems() {
		return this.items.size() > this.destinations.size();
	}

	/** Whether there is something to compare. */
	boolean isComparison() {
		return size() >= FEWEST;
	}

	/** How many series are named so far. */
	int size() {
		return Math.max(this.destinations.size(), this.items.size());
	}

	/**
	 * Requires a comparison, where nothing can be chosen.
	 * @throws BadParameter if fewer than two are named
	 */
	CompareQuery required() {
		if (!isComparison()) {
			String name = (this.items.isEmpty() || !this.destinations.isEmpty()) ? "destination" : "item";
			throw new BadParameter(BadParameter.Kind.MALFORMED, name, named(), "compare.refused.few");
		}
		return this;
	}

	private String named() {
		return Stream.concat(this.destinations.stream(), this.items.stream())
			.map(Object::toString)
			.collect(Collectors.joining(", "));
	}

	/** The same as the query of an address. */
	String parameters() {
		List<String> pairs = new ArrayList<>();
		this.destinations.forEach((code) -> pairs.add("destination=" + code));
		this.items.forEach((code) -> pairs.add("item=" + code));
		if (this.from != null) {
			pairs.add("from=" + this.from);
		}
		if (this.to != null) {
			pairs.add("to=" + this.to);
		}
		if (this.scale != CompareScale.LINEAR) {
			pairs.add("scale=" + this.scale.code());
		}
		return String.join("&", pairs);
	}

	/** The name of its files before release and suffix, such as {@code compare-co-pe}. */
	String fileName() {
		return Stream.concat(Stream.concat(this.destinations.stream(), this.items.stream()), years())
			.map(Object::toString)
			.collect(Collectors.joining("-", "compare-", ""));
	}

	private Stream<CalendarYear> years() {
		return Stream.concat(Stream.ofNullable(this.from), Stream.ofNullable(this.to));
	}

}
