package ca.armsexports.tracker.shared;

import java.math.BigDecimal;
import java.util.Currency;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * A sum of money as printed: 2,700.00 keeps its two decimals, 44,754,393 has none.
 *
 * @param amount not negative, below 10^14, with no, one or two decimals
 * @param currency the currency, never converted
 */
public record Money(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, Currency currency) {

	private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);

	/**
	 * @throws IllegalArgumentException if the amount is negative, too large or has more
	 * than two decimals
	 */
	public Money {
		if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0) {
			throw new IllegalArgumentException("an amount from 0 to below 100,000,000,000,000, not " + amount);
		}
		if (amount.scale() < 0 || amount.scale() > 2) {
			throw new IllegalArgumentException("an amount with at most two decimals, not " + amount);
		}
	}

	/**
	 * Canadian dollars.
	 * @param amount digits with at most two decimals, such as {@code 2700.00}
	 */
	public static Money cad(String amount) {
		return of(amount, "CAD");
	}

	/**
	 * An amount in a currency.
	 * @param amount digits with at most two decimals
	 * @param currency an ISO 4217 code
	 * @throws IllegalArgumentException if either is malformed
	 */
	public static Money of(String amount, String currency) {
		return new Money(new BigDecimal(amount), Currency.getInstance(currency));
	}

	/**
	 * The sum, at the finer of the two precisions.
	 * @param other an amount in the same currency
	 * @throws IllegalArgumentException if the currencies differ: nothing is converted
	 * silently
	 */
	public Money plus(Money other) {
		requireSameCurrency(other);
		return new Money(this.amount.add(other.amount), this.currency);
	}

	/**
	 * The difference, at the finer of the two precisions.
	 * @param other a smaller amount in the same currency
	 * @throws IllegalArgumentException if the currencies differ or the other amount is
	 * larger
	 */
	public Money minus(Money other) {
		requireSameCurrency(other);
		return new Money(this.amount.subtract(other.amount), this.currency);
	}

	/** Whether both are the same sum, however many zeros are printed. */
	public boolean isSameSum(Money other) {
		return this.currency.equals(other.currency) && this.amount.compareTo(other.amount) == 0;
	}

	private void requireSameCurrency(Money other) {
		if (!this.currency.equals(other.currency)) {
			throw new IllegalArgumentException("%s and %s are not added".formatted(this.currency, other.currency));
		}
	}

	@Override
	public String toString() {
		return this.amount.toPlainString() + " " + this.currency.getCurrencyCode();
	}

}
