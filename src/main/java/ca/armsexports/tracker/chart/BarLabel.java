package ca.armsexports.tracker.chart;

/**
 * The words on a bar, ready in the reader's language.
 *
 * @param qualifier printed small before the amount, such as {@code more than}; empty for
 * an exact amount
 * @param full the amount as printed, such as {@code 1,800,000}
 * @param brief the same where there is little room, such as {@code 1.8 M}
 * @param part what the amount covers if it is not the whole, such as {@code 2-10 only};
 * empty for a whole. A part is drawn as an outline, so that nobody takes it for a total
 */
public record BarLabel(String qualifier, String full, String brief, String part) {

	/**
	 * @throws IllegalArgumentException if there is no amount to print
	 */
	public BarLabel {
		if (full.isBlank() || brief.isBlank()) {
			throw new IllegalArgumentException("a bar without its amount in words");
		}
	}

	/**
	 * An amount with nothing to add.
	 * @param full the amount as printed
	 * @param brief the same where there is little room
	 */
	public static BarLabel of(String full, String brief) {
		return new BarLabel("", full, brief, "");
	}

	/**
	 * The same amount behind a qualifier.
	 * @param words such as {@code more than}
	 */
	public BarLabel withQualifier(String words) {
		return new BarLabel(words, this.full, this.brief, this.part);
	}

	/**
	 * The same amount as that of a part.
	 * @param words such as {@code 2-10 only}
	 */
	public BarLabel withPart(String words) {
		return new BarLabel(this.qualifier, this.full, this.brief, words);
	}

}
