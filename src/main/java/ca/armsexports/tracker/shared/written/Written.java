package ca.armsexports.tracker.shared.written;

import org.jspecify.annotations.Nullable;

/** What is written where a number is expected: a number, or a mark in place of one. */
public sealed interface Written permits WrittenNumber, WrittenMark {

	/** Marks of footnotes beside it, as written. */
	@Nullable String note();

	/**
	 * Reads what is written.
	 * @param text as written
	 * @param rule the declared format
	 * @throws UnreadableNumber if it is neither a number of that format nor a mark
	 */
	static Written read(String text, NumberRule rule) {
		return new WrittenReader(text, rule).read();
	}

}
