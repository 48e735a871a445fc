package ca.armsexports.tracker.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a figure: one statement of one source. A figure keeps it through all its
 * values.
 *
 * @param value from 1 upwards
 */
public record FigureId(@JsonValue long value) implements Comparable<FigureId> {

	/**
	 * @throws IllegalArgumentException if the number is below 1
	 */
	@JsonCreator
	public FigureId {
		if (value < 1) {
			throw new IllegalArgumentException("a figure's number from 1 upwards, not " + value);
		}
	}

	/**
	 * The number that a person wrote in an address.
	 * @param text one to eighteen digits
	 * @throws IllegalArgumentException if the text is no figure's number
	 */
	public static FigureId parse(String text) {
		if (!text.matches("[1-9][0-9]{0,17}")) {
			throw new IllegalArgumentException("a figure's number such as 16");
		}
		return new FigureId(Long.parseLong(text));
	}

	@Override
	public int compareTo(FigureId other) {
		return Long.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
