package ca.armsexports.tracker.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

import ca.armsexports.tracker.shared.Money;

/**
 * What one unit of another currency is in Canadian dollars, as the reader gives it.
 *
 * @param value above 0, at most 1,000,000, with at most six decimals
 */
public record ExchangeRate(BigDecimal value) {

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

	/**
	 * @throws IllegalArgumentException if the rate is out of bounds
	 */
	public ExchangeRate {
		if (value.signum() <= 0 || value.compareTo(HIGHEST) > 0 || value.scale() > 6) {
			throw new IllegalArgumentException("a rate above 0 with at most six decimals, not " + value);
		}
	}

	/**
	 * A rate as written in an address.
	 * @param text digits with a point or a comma before at most six decimals
	 * @throws IllegalArgumentException if it is malformed
	 */
	public static ExchangeRate parse(String text) {
		if (!text.matches("[0-9]{1,7}([.,][0-9]{1,6})?")) {
			throw new IllegalArgumentException("a rate such as 1.357");
		}
		return new ExchangeRate(new BigDecimal(text.replace(',', '.')));
	}

	/**
	 * The rate that two amounts of one sum imply, to three decimals, half up.
	 * @param canadian the sum in Canadian dollars
	 * @param other the sum in another currency, not zero
	 */
	static BigDecimal implied(Money canadian, Money other) {
		return canadian.amount().divide(other.amount(), 3, RoundingMode.HALF_UP);
	}

}
