package ca.armsexports.tracker.claim;

import java.math.BigDecimal;

import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;

/**
 * An amount as somebody quotes it. "2.4 million" speaks to the hundred thousand, "2.40
 * million" to the ten thousand: that is its unit.
 *
 * @param money the amount
 * @param unit the place of the last digit written, as an amount: 100,000 for "2.4
 * million"
 * @param qualifier the word before it; exact where there is none
 */
public record Quote(Money money, Money unit, Qualifier qualifier) {

	/**
	 * @throws IllegalArgumentException if the unit is zero or in another currency
	 */
	public Quote {
		if (!unit.currency().equals(money.currency()) || unit.amount().signum() == 0) {
			throw new IllegalArgumentException("a unit in %s above zero, not %s".formatted(money.currency(), unit));
		}
	}

	/**
	 * An amount whose unit shows in its digits: the place of the last one that is not
	 * zero, written decimals always counting.
	 * @param amount the amount
	 */
	public static Quote of(QualifiedAmount amount) {
		return new Quote(amount.money(), unitOf(amount.money()), amount.qualifier());
	}

	/**
	 * The same quote with another word before it.
	 * @param other the word
	 */
	public Quote with(Qualifier other) {
		return new Quote(this.money, this.unit, other);
	}

	/** The amount with its qualifier. */
	public QualifiedAmount amount() {
		return new QualifiedAmount(this.money, this.qualifier);
	}

	/** Whether the amount's digits alone tell the unit. */
	public boolean isUnitOfDigits() {
		return this.unit.isSameSum(unitOf(this.money));
	}

	static Money unitOf(Money money) {
		return new Money(unitOf(money.amount()), money.currency());
	}

	/** The place of the last digit that is not zero, written decimals always counting. */
	static BigDecimal unitOf(BigDecimal number) {
		if (number.scale() > 0 || number.signum() == 0) {
			return BigDecimal.ONE.movePointLeft(number.scale());
		}
		BigDecimal shortest = number.stripTrailingZeros();
		return BigDecimal.ONE.scaleByPowerOfTen(-shortest.scale()).setScale(0);
	}

}
