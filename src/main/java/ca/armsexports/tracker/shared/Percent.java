package ca.armsexports.tracker.shared;

import java.math.BigDecimal;

/**
 * A part of a whole, in hundredths of it.
 *
 * @param value from 0 to 100, with the digits that count
 */
public record Percent(BigDecimal value) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/**
	 * @throws IllegalArgumentException if it is negative or more than the whole
	 */
	public Percent {
		if (value.signum() < 0 || value.compareTo(WHOLE) > 0) {
			throw new IllegalArgumentException("from 0 to 100, not " + value);
		}
	}

	@Override
	public String toString() {
		return this.value.toPlainString();
	}

}
