package ca.armsexports.tracker.site.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as an address writes it. What is left empty, as a form sends it, asks for
 * nothing; what is named twice is meant once.
 *
 * @param destination codes of countries
 * @param item codes of items
 * @param from the first year
 * @param to the last year
 * @param scale {@code linear}, {@code log} or {@code share}
 */
record CompareParameters(@Nullable List<String> destination, @Nullable List<String> item, @Nullable String from,
		@Nullable String to, @Nullable String scale) {

	private static final String DESTINATION = "destination";

	private static final String ITEM = "item";

	/**
	 * Whether something is left empty, so that the address can be written more briefly.
	 */
	boolean hasBlanks() {
		return Stream
			.of(Stream.ofNullable(this.destination).flatMap(List::stream),
					Stream.ofNullable(this.item).flatMap(List::stream), Stream.ofNullable(this.from),
					Stream.ofNullable(this.to), Stream.ofNullable(this.scale))
			.flatMap((values) -> values)
			.anyMatch((value) -> value.isBlank());
	}

	/**
	 * What is asked for.
	 * @throws BadParameter if a value cannot be read, if more is named than can be
	 * compared, or if both destinations and items vary
	 */
	CompareQuery read() {
		List<DestinationCode> destinations = all(DESTINATION, this.destination, CompareParameters::country);
		List<ItemCode> items = all(ITEM, this.item, ItemCode::new);
		if (destinations.size() > 1 && items.size() > 1) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, ITEM, items.get(1).value(), "compare.refused.both");
		}
		CalendarYear first = Parameters.one("from", this.from, CalendarYear::parse);
		CalendarYear last = Parameters.one("to", this.to, CalendarYear::parse);
		if (first != null && last != null && first.compareTo(last) > 0) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "to", last.toString(), "compare.refused.order");
		}
		CompareScale scale = Parameters.one("scale", this.scale, (code) -> Codes.parse(CompareScale.class, code));
		return new CompareQuery(destinations, items, first, last, (scale != null) ? scale : CompareScale.LINEAR);
	}

	private static DestinationCode country(String text) {
		DestinationCode code = new DestinationCode(text);
		if (!code.isCountry()) {
			throw new IllegalArgumentException("a country, not all of them");
		}
		return code;
	}

	private static <T> List<T> all(String name, @Nullable List<String> values, Function<String, T> reader) {
		List<T> read = List.copyOf(Parameters.all(name, values, reader));
		if (read.size() > CompareQuery.MOST) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, name, read.get(CompareQuery.MOST).toString(),
					"compare.refused.many");
		}
		return read;
	}

}
