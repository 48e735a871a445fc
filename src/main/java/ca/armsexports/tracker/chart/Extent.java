package ca.armsexports.tracker.chart;

import java.math.BigDecimal;

import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;

/**
 * How long a bar is.
 *
 * @param length in the unit of the scale, zero or more
 * @param qualifier how the true value stands to it
 * @param unit what the length counts: an ISO 4217 code, or {@code %}; bars of different
 * units share no scale
 */
public record Extent(BigDecimal length, Qualifier qualifier, String unit) {

	/**
	 * @throws IllegalArgumentException if the length is negative
	 */
	public Extent {
		if (length.signum() < 0) {
			throw new IllegalArgumentException("no bar is shorter than nothing, but " + length);
		}
	}

	/**
	 * As long as an amount.
	 * @param amount the amount
	 */
	public static Extent of(QualifiedAmount amount) {
		return new Extent(amount.money().amount(), amount.qualifier(), amount.money().currency().getCurrencyCode());
	}

}
