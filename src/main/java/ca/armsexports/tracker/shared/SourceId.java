package ca.armsexports.tracker.shared;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identifier of a source document, readable in addresses.
 *
 * @param value lower-case words, such as {@code gac-2023}
 */
public record SourceId(@JsonValue String value) implements Comparable<SourceId> {

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,62}[a-z0-9]");

	/**
	 * @throws IllegalArgumentException if the identifier is malformed
	 */
	@JsonCreator
	public SourceId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("a source such as gac-2023");
		}
	}

	@Override
	public int compareTo(SourceId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
