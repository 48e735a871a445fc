package ca.armsexports.tracker.yearlytotal;

import java.math.BigDecimal;

import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The true amounts that a statement leaves possible. The unit of a printed amount is the
 * place of its last digit that is not zero, written decimals always counting: 1 of
 * 310,576, 10,000 of 460,000, a cent of 2,700.00. A truncated amount reaches up to the
 * next unit, a rounded one half a unit either way.
 *
 * @param low the lower end
 * @param lowIncluded whether the lower end is possible
 * @param high the upper end; none if there is none
 * @param highIncluded whether the upper end is possible
 */
record StatedRange(BigDecimal low, boolean lowIncluded, @Nullable BigDecimal high, boolean highIncluded) {

	static StatedRange of(QualifiedAmount statement) {
		BigDecimal amount = statement.money().amount();
		BigDecimal unit = unitOf(amount);
		BigDecimal half = unit.divide(BigDecimal.TWO);
		return switch (statement.qualifier()) {
			case EXACT -> new StatedRange(amount, true, amount, true);
			case TRUNCATED -> new StatedRange(amount, true, amount.add(unit), false);
			case ROUNDED -> new StatedRange(amount.subtract(half).max(BigDecimal.ZERO), true, amount.add(half), false);
			case ABOUT -> new StatedRange(amount.subtract(unit).max(BigDecimal.ZERO), false, amount.add(unit), false);
			case MORE_THAN -> new StatedRange(amount, false, null, false);
			case AT_LEAST -> new StatedRange(amount, true, null, false);
			case NEARLY -> new StatedRange(BigDecimal.ZERO, true, amount, amount.signum() == 0);
			case AT_MOST -> new StatedRange(BigDecimal.ZERO, true, amount, true);
		};
	}

	/** The place of the last digit that counts. */
	static BigDecimal unitOf(BigDecimal amount) {
		if (amount.scale() > 0 || amount.signum() == 0) {
			return amount.ulp();
		}
		return amount.stripTrailingZeros().ulp();
	}

	/**
	 * Whether a qualifier says that digits are missing, and neither that the true amount
	 * lies somewhere else.
	 */
	static boolean isOfPrecision(Qualifier qualifier) {
		return qualifier == Qualifier.EXACT || qualifier == Qualifier.TRUNCATED || qualifier == Qualifier.ROUNDED;
	}

	boolean isWithin(StatedRange other) {
		int lower = this.low.compareTo(other.low);
		if (lower < 0 || (lower == 0 && this.lowIncluded && !other.lowIncluded)) {
			return false;
		}
		if (this.high == null || other.high == null) {
			return other.high == null;
		}
		int upper = this.high.compareTo(other.high);
		return upper < 0 || (upper == 0 && (!this.highIncluded || other.highIncluded));
	}

	boolean meets(StatedRange other) {
		return !endsBefore(other) && !other.endsBefore(this);
	}

	private boolean endsBefore(StatedRange other) {
		if (this.high == null) {
			return false;
		}
		int order = this.high.compareTo(other.low);
		return order < 0 || (order == 0 && !(this.highIncluded && other.lowIncluded));
	}

}
