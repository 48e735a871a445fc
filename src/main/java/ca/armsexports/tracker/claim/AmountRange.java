package ca.armsexports.tracker.claim;

import java.math.BigDecimal;

import ca.armsexports.tracker.shared.QualifiedAmount;
import org.jspecify.annotations.Nullable;

/**
 * The values that a true amount can have.
 *
 * @param low the lower end
 * @param lowIncluded whether the lower end belongs to it
 * @param high the upper end; none if it has no end
 * @param highIncluded whether the upper end belongs to it
 */
record AmountRange(BigDecimal low, boolean lowIncluded, @Nullable BigDecimal high, boolean highIncluded) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** Nothing: what no addend adds up to. */
	static final AmountRange NOTHING = point(BigDecimal.ZERO);

	/**
	 * @throws IllegalArgumentException if the range is empty
	 */
	AmountRange {
		if (high != null && (high.compareTo(low) < 0 || (high.compareTo(low) == 0 && !(lowIncluded && highIncluded)))) {
			throw new IllegalArgumentException("an empty range from %s to %s".formatted(low, high));
		}
	}

	static AmountRange point(BigDecimal value) {
		return new AmountRange(value, true, value, true);
	}

	/** The values that round half up to an amount at a unit. */
	static AmountRange roundingTo(BigDecimal amount, BigDecimal unit) {
		BigDecimal half = unit.multiply(HALF);
		return new AmountRange(amount.subtract(half), true, amount.add(half), false);
	}

	/** The values that are cut off to an amount at a unit. */
	static AmountRange truncatingTo(BigDecimal amount, BigDecimal unit) {
		return new AmountRange(amount, true, amount.add(unit), false);
	}

	/** The values less than one unit away from an amount. */
	static AmountRange near(BigDecimal amount, BigDecimal unit) {
		return new AmountRange(amount.subtract(unit), false, amount.add(unit), false);
	}

	static AmountRange above(BigDecimal amount) {
		return new AmountRange(amount, false, null, false);
	}

	static AmountRange from(BigDecimal amount) {
		return new AmountRange(amount, true, null, false);
	}

	static AmountRange upTo(BigDecimal amount) {
		return new AmountRange(BigDecimal.ZERO, true, amount, true);
	}

	static AmountRange below(BigDecimal amount) {
		return new AmountRange(BigDecimal.ZERO, true, amount, false);
	}

	/**
	 * What a statement on record leaves possible. Its unit is the place of its last digit
	 * that is not zero, written decimals always counting.
	 * @param statement the statement
	 */
	static AmountRange of(QualifiedAmount statement) {
		BigDecimal amount = statement.money().amount();
		BigDecimal unit = Quote.unitOf(amount);
		return switch (statement.qualifier()) {
			case EXACT -> point(amount);
			case ROUNDED -> roundingTo(amount, unit).notNegative();
			case TRUNCATED -> truncatingTo(amount, unit);
			case MORE_THAN -> above(amount);
			case AT_LEAST -> from(amount);
			case NEARLY -> (amount.signum() > 0) ? below(amount) : NOTHING;
			case ABOUT -> near(amount, unit).notNegative();
			case AT_MOST -> upTo(amount);
		};
	}

	private AmountRange notNegative() {
		return (this.low.signum() < 0) ? new AmountRange(BigDecimal.ZERO, true, this.high, this.highIncluded) : this;
	}

	/** What the sum of an amount in this range and one in the other can be. */
	AmountRange plus(AmountRange other) {
		BigDecimal sum = (this.high != null && other.high != null) ? this.high.add(other.high) : null;
		return new AmountRange(this.low.add(other.low), this.lowIncluded && other.lowIncluded, sum,
				sum != null && this.highIncluded && other.highIncluded);
	}

	/** This range without an upper end: what it is if something is to be added yet. */
	AmountRange upwards() {
		return new AmountRange(this.low, this.lowIncluded, null, false);
	}

	/** This range in another measure. */
	AmountRange times(BigDecimal factor) {
		return new AmountRange(this.low.multiply(factor), this.lowIncluded,
				(this.high != null) ? this.high.multiply(factor) : null, this.highIncluded);
	}

	/** Whether every value of this range lies in the other. */
	boolean isWithin(AmountRange other) {
		int low = this.low.compareTo(other.low);
		if (low < 0 || (low == 0 && this.lowIncluded && !other.lowIncluded)) {
			return false;
		}
		if (other.high == null) {
			return true;
		}
		if (this.high == null) {
			return false;
		}
		int high = this.high.compareTo(other.high);
		return high < 0 || (high == 0 && (!this.highIncluded || other.highIncluded));
	}

	/** Whether some value lies in both ranges. */
	boolean meets(AmountRange other) {
		return !isBelow(other) && !other.isBelow(this);
	}

	private boolean isBelow(AmountRange other) {
		if (this.high == null) {
			return false;
		}
		int order = this.high.compareTo(other.low);
		return order < 0 || (order == 0 && !(this.highIncluded && other.lowIncluded));
	}

}
