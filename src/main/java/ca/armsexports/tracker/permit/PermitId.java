package ca.armsexports.tracker.permit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identifier of a permit, readable in addresses. It is ours: the number on the permit
 * is mostly withheld.
 *
 * @param value lower-case words, such as {@code pe-2023-02-06}
 */
public record PermitId(@JsonValue String value) implements Comparable<PermitId> {

	/**
	 * @throws IllegalArgumentException if the identifier is malformed
	 */
	@JsonCreator
	public PermitId {
		if (!value.matches("[a-z0-9]{1,32}(-[a-z0-9]{1,32}){0,12}")) {
			throw new IllegalArgumentException("a permit such as pe-2023-02-06");
		}
	}

	@Override
	public int compareTo(PermitId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
