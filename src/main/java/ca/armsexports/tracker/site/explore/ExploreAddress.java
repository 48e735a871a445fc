package ca.armsexports.tracker.site.explore;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.research.FigureFilter;
import ca.armsexports.tracker.research.FigureOrder;
import ca.armsexports.tracker.research.FigureQuery;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address of the page, in one order, without what is empty or usual:
 * the shortest address of a view.
 */
final class ExploreAddress {

	private final Map<String, List<String>> parameters;

	private ExploreAddress(Map<String, List<String>> parameters) {
		this.parameters = parameters;
	}

	static ExploreAddress of(FigureQuery query, FigureOrder order, int rows, Scale scale) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		Map<FigureFilter, Set<String>> chosen = query.chosen();
		put(parameters, chosen, FigureFilter.DESTINATION, FigureFilter.GROUP, FigureFilter.ITEM);
		put(parameters, "from", query.from());
		put(parameters, "to", query.to());
		put(parameters, chosen, FigureFilter.MEASURE, FigureFilter.STATE, FigureFilter.QUALIFIER, FigureFilter.SOURCE);
		put(parameters, "min", plain(query.least()));
		put(parameters, "max", plain(query.most()));
		put(parameters, "q", query.words().isEmpty() ? null : String.join(" ", query.words()));
		put(parameters, "sort", order.equals(FigureOrder.USUAL) ? null : order.code());
		put(parameters, "scale", (scale == Scale.LOGARITHMIC) ? "log" : null);
		put(parameters, "size", (rows != TableView.USUAL_SIZE) ? rows : null);
		return new ExploreAddress(parameters);
	}

	/** The view with one more value of a filter. */
	ExploreAddress with(FigureFilter filter, String value) {
		Map<String, List<String>> others = new LinkedHashMap<>(this.parameters);
		List<String> values = new ArrayList<>(others.getOrDefault(filter.code(), List.of()));
		values.add(value);
		others.put(filter.code(), values);
		return new ExploreAddress(others);
	}

	/** The view without a value of a filter. */
	ExploreAddress without(FigureFilter filter, String value) {
		Map<String, List<String>> others = new LinkedHashMap<>(this.parameters);
		others.computeIfPresent(filter.code(),
				(name, values) -> values.stream().filter((other) -> !other.equals(value)).toList());
		return new ExploreAddress(others);
	}

	/** The view with another value of a parameter, or without it. */
	ExploreAddress set(String name, @Nullable String value) {
		Map<String, List<String>> others = new LinkedHashMap<>(this.parameters);
		others.remove(name);
		if (value != null) {
			others.put(name, List.of(value));
		}
		return new ExploreAddress(others);
	}

	/** The parameters but for some, as names and values, for hidden fields of a form. */
	List<Map.Entry<String, String>> fieldsBut(Collection<String> names) {
		return this.parameters.entrySet()
			.stream()
			.filter((parameter) -> !names.contains(parameter.getKey()))
			.flatMap((parameter) -> parameter.getValue().stream().map((value) -> Map.entry(parameter.getKey(), value)))
			.toList();
	}

	/** As the query of an address. */
	@Override
	public String toString() {
		return String.join("&",
				fieldsBut(List.of()).stream()
					.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
					.toList());
	}

	private static void put(Map<String, List<String>> parameters, Map<FigureFilter, Set<String>> chosen,
			FigureFilter... filters) {
		for (FigureFilter filter : filters) {
			Set<String> values = chosen.get(filter);
			if (values != null) {
				parameters.put(filter.code(), List.copyOf(values));
			}
		}
	}

	private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, List.of(value.toString()));
		}
	}

	private static @Nullable String plain(@Nullable BigDecimal number) {
		return (number != null) ? number.toPlainString() : null;
	}

}
