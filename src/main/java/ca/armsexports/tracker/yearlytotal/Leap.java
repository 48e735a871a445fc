package ca.armsexports.tracker.yearlytotal;

import java.math.BigDecimal;

/**
 * A change from one year to the next that looks like a slip: by more than a factor of
 * ten, up or down.
 */
public final class Leap {

	private Leap() {
	}

	/**
	 * Whether two amounts are further apart than a factor of ten. From nothing, and to
	 * nothing, there is no factor.
	 * @param one an amount, not negative
	 * @param other another of the same currency
	 */
	public static boolean isBetween(BigDecimal one, BigDecimal other) {
		return one.signum() > 0 && other.signum() > 0
				&& one.max(other).compareTo(one.min(other).multiply(BigDecimal.TEN)) > 0;
	}

}
