package ca.armsexports.tracker.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a release: a state of the whole public record.
 *
 * @param value from 1, the founding record, upwards
 */
public record ReleaseNumber(@JsonValue int value) implements Comparable<ReleaseNumber> {

	/** The founding record. */
	public static final ReleaseNumber FOUNDING = new ReleaseNumber(1);

	/**
	 * @throws IllegalArgumentException if the number is below 1
	 */
	@JsonCreator
	public ReleaseNumber {
		if (value < 1) {
			throw new IllegalArgumentException("a release number from 1 upwards, not " + value);
		}
	}

	/**
	 * The number that a person wrote in an address.
	 * @param text one to nine digits
	 * @throws IllegalArgumentException if the text is no release number
	 */
	public static ReleaseNumber parse(String text) {
		if (!text.matches("[1-9][0-9]{0,8}")) {
			throw new IllegalArgumentException("a release number such as 1");
		}
		return new ReleaseNumber(Integer.parseInt(text));
	}

	/** The number of the release that follows. */
	public ReleaseNumber next() {
		return new ReleaseNumber(this.value + 1);
	}

	/**
	 * The number of the release before.
	 * @throws IllegalArgumentException if this is the founding release
	 */
	public ReleaseNumber previous() {
		return new ReleaseNumber(this.value - 1);
	}

	@Override
	public int compareTo(ReleaseNumber other) {
		return Integer.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
