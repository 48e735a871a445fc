package ca.armsexports.tracker.shared;

import java.util.Comparator;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of an Export Control List item, such as {@code 2-6} or {@code 2-4.a}. Codes
 * sort by their numbers: 2-6 before 2-10.
 *
 * @param value group, hyphen, item, and sub-items after full stops
 */
public record ItemCode(@JsonValue String value) implements Comparable<ItemCode> {

	private static final Pattern FORM = Pattern.compile("[1-9]-[0-9]{1,4}(\\.[a-z0-9]{1,8}){0,3}");

	private static final Comparator<ItemCode> NATURAL = Comparator.comparingInt(ItemCode::group)
		.thenComparingInt(ItemCode::number)
		.thenComparing(ItemCode::value);

	/**
	 * @throws IllegalArgumentException if the code is malformed
	 */
	@JsonCreator
	public ItemCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("an item such as 2-6");
		}
	}

	/** The group of the list, such as 2 for munitions. */
	public int group() {
		return this.value.charAt(0) - '0';
	}

	private int number() {
		return Integer.parseInt(this.value.substring(2).split("\\.", 2)[0]);
	}

	@Override
	public int compareTo(ItemCode other) {
		return NATURAL.compare(this, other);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
