package ca.armsexports.tracker.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enum constants as the lower-case codes of files, addresses and the database. */
public final class Codes {

	/** The constants of each enum by their codes, which are looked up for every row. */
	private static final ClassValue<Map<String, Enum<?>>> BY_CODE = new ClassValue<>() {
		@Override
		protected Map<String, Enum<?>> computeValue(Class<?> type) {
			return Arrays.stream(type.getEnumConstants())
				.map((constant) -> (Enum<?>) constant)
				.collect(Collectors.toUnmodifiableMap(Codes::of, Function.identity()));
		}
	};

	private Codes() {
	}

	/**
	 * The constant of a code.
	 * @param <E> the enum
	 * @param type the enum
	 * @param code the constant's name in lower case
	 * @return the constant
	 * @throws IllegalArgumentException if there is none, naming those that exist
	 */
	public static <E extends Enum<E>> E parse(Class<E> type, String code) {
		Enum<?> constant = BY_CODE.get(type).get(code);
		if (constant == null) {
			throw new IllegalArgumentException("one of "
					+ Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", ")));
		}
		return type.cast(constant);
	}

	/**
	 * The code of a constant.
	 * @param constant any enum constant
	 * @return its name in lower case
	 */
	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
