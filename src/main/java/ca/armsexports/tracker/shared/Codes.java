package ca.armsexports.tracker.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Enum constants as the lower-case codes of files, addresses and the database. */
public final class Codes {

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
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> of(constant).equals(code))
			.findAny()
			.orElseThrow(() -> new IllegalArgumentException("one of "
					+ Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "))));
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
