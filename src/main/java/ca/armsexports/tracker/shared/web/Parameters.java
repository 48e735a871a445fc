package ca.armsexports.tracker.shared.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of addresses by the rules of their types. What is left empty, as a
 * form sends it, is not asked for; several values of one parameter are alternatives.
 */
public final class Parameters {

	/** How many values one parameter can have. */
	public static final int MOST_VALUES = 50;

	private Parameters() {
	}

	/**
	 * A value without the blanks around it; none if nothing is left.
	 * @param value the value as sent, if there is one
	 */
	public static @Nullable String written(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	/**
	 * The value of a parameter, if it is set.
	 * @param <T> the type of the value
	 * @param name the parameter's name
	 * @param value its value as sent
	 * @param reader reads it; throws {@link IllegalArgumentException} if it cannot
	 * @throws BadParameter if it cannot be read
	 */
	public static <T> @Nullable T one(String name, @Nullable String value, Function<String, T> reader) {
		String written = written(value);
		return (written != null) ? read(name, written, reader) : null;
	}

	/**
	 * The values of a parameter, each once, in their order.
	 * @param <T> the type of values
	 * @param name the parameter's name
	 * @param values its values as sent
	 * @param reader reads one; throws {@link IllegalArgumentException} if it cannot
	 * @throws BadParameter if one cannot be read, or if there are more than
	 * {@value #MOST_VALUES}
	 */
	public static <T> Set<T> all(String name, @Nullable Collection<String> values, Function<String, T> reader) {
		List<String> written = (values != null)
				? values.stream().map(String::strip).filter((value) -> !value.isEmpty()).toList() : List.of();
		if (written.size() > MOST_VALUES) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, name, written.get(MOST_VALUES));
		}
		Set<T> read = new LinkedHashSet<>();
		written.forEach((value) -> read.add(read(name, value, reader)));
		return read;
	}

	/**
	 * The value of a parameter that means nothing when it is empty.
	 * @param <T> the type of the value
	 * @param name the parameter's name
	 * @param value its value as sent
	 * @param reader reads it; throws {@link IllegalArgumentException} if it cannot
	 * @throws BadParameter if it cannot be read
	 */
	public static <T> T read(String name, String value, Function<String, T> reader) {
		try {
			return reader.apply(value);
		}
		catch (IllegalArgumentException ex) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, name, value);
		}
	}

}
