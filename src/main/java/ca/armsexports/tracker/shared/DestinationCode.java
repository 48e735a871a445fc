package ca.armsexports.tracker.shared;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of a destination: an ISO 3166-1 alpha-2 code in lower case, or {@code all} for
 * all destinations together.
 *
 * @param value two letters, or {@code all}
 */
public record DestinationCode(@JsonValue String value) implements Comparable<DestinationCode> {

	private static final Pattern FORM = Pattern.compile("[a-z]{2}|all");

	/** All destinations together. It leaves most exports to the United States out. */
	public static final DestinationCode ALL = new DestinationCode("all");

	/**
	 * @throws IllegalArgumentException if the code is malformed
	 */
	@JsonCreator
	public DestinationCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("two letters such as pe, or all");
		}
	}

	/** Whether the code means one country. */
	public boolean isCountry() {
		return !equals(ALL);
	}

	@Override
	public int compareTo(DestinationCode other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
