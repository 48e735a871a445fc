package ca.armsexports.tracker.shared.written;

import java.math.BigDecimal;

import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A written number.
 *
 * @param value its value with the decimals as written, at most two; may be below 0, which
 * no figure is
 * @param qualifier how it stands to the true one, by the words before it
 * @param note marks of footnotes beside it, as written
 */
public record WrittenNumber(BigDecimal value, Qualifier qualifier, @Nullable String note) implements Written {

	/**
	 * A number that a file holds as a number and not as its text.
	 * @param number the number as shown
	 * @return the number, or the mark that zero is
	 * @throws UnreadableNumber if it is finer than a cent or too large
	 */
	public static Written ofTyped(BigDecimal number) {
		return Written.read(number.toPlainString(), NumberRule.ENGLISH);
	}

}
