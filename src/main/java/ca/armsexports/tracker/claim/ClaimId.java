package ca.armsexports.tracker.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identifier of a claim, readable in addresses.
 *
 * @param value lower-case words, such as {@code pe-2.4m}
 */
public record ClaimId(@JsonValue String value) implements Comparable<ClaimId> {

	/**
	 * @throws IllegalArgumentException if the identifier is malformed
	 */
	@JsonCreator
	public ClaimId {
		if (!value.matches("[a-z0-9]{1,32}([.-][a-z0-9]{1,32}){0,12}")) {
			throw new IllegalArgumentException("a claim such as pe-2.4m");
		}
	}

	@Override
	public int compareTo(ClaimId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
