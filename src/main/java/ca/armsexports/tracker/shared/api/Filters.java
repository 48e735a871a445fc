package ca.armsexports.tracker.shared.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import ca.armsexports.tracker.shared.web.BadParameter;
import org.jspecify.annotations.Nullable;

/** Reads the filters of short lists: several values of one filter are alternatives. */
public final class Filters {

	private static final int MOST_VALUES = 50;

	private Filters() {
	}

	/**
	 * The values of a filter; empty if it does not filter.
	 * @param <T> the type of values
	 * @param name the parameter's name
	 * @param values its values as written
	 * @param reader reads one
	 * @throws BadParameter if a value cannot be read or there are too many
	 */
	public static <T> Set<T> read(String name, @Nullable List<String> values, Function<String, T> reader) {
		Set<T> read = new LinkedHashSet<>();
		for (String value : (values != null) ? values : List.<String>of()) {
			T known = value.isEmpty() ? null : one(name, value, reader);
			if (known != null && read.add(known) && read.size() > MOST_VALUES) {
				throw new BadParameter(BadParameter.Kind.MALFORMED, name, value);
			}
		}
		return read;
	}

	/**
	 * The one value of a filter, if it is set.
	 * @param <T> the type of the value
	 * @param name the parameter's name
	 * @param value its value as written
	 * @param reader reads it
	 * @throws BadParameter if it cannot be read
	 */
	public static <T> @Nullable T one(String name, @Nullable String value, Function<String, T> reader) {
		if (value == null || value.isEmpty()) {
			return null;
		}
		try {
			return reader.apply(value);
		}
		catch (IllegalArgumentException ex) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, name, value);
		}
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
