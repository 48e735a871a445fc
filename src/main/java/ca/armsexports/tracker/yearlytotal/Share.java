package ca.armsexports.tracker.yearlytotal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import ca.armsexports.tracker.shared.Percent;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What part of a larger amount an amount is, in per cent. It says no more than the two
 * qualifiers allow: a part that may be larger makes a lower bound, worked out from the
 * largest whole that is possible and rounded down; a whole that may be larger makes an
 * upper bound, rounded up; two amounts that are known within limits make "about"; only
 * two exact amounts make a share without a word. A share is given with three digits, or
 * fewer where the limits are so far apart that the last would mean nothing.
 *
 * @param percent in per cent, with one to three digits that count
 * @param qualifier how the true share stands to it
 */
public record Share(Percent percent, Qualifier qualifier) {

	private static final int DIGITS = 3;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Limits nearer than that, in parts of the share, leave three digits. */
	private static final BigDecimal NEAR = new BigDecimal("0.01");

	/** Limits farther than that leave one. */
	private static final BigDecimal FAR = new BigDecimal("0.2");

	/**
	 * The share of a part in a whole.
	 * @param part the part
	 * @param whole the whole
	 * @return the share; empty if the two bound it on neither side, or by the whole at
	 * best, are in different currencies, or if the part is larger than the whole for
	 * certain
	 */
	public static Optional<Share> of(QualifiedAmount part, QualifiedAmount whole) {
		if (!part.money().currency().equals(whole.money().currency()) || whole.money().amount().signum() == 0) {
			return Optional.empty();
		}
		StatedRange parts = StatedRange.of(part);
		StatedRange wholes = StatedRange.of(whole);
		BigDecimal least = least(parts, wholes);
		BigDecimal most = most(parts, wholes);
		if (least != null && least.compareTo(HUNDRED) > 0) {
			return Optional.empty();
		}
		return Optional.ofNullable(share(part, whole, least, most));
	}

	private static @Nullable Share share(QualifiedAmount part, QualifiedAmount whole, @Nullable BigDecimal least,
			@Nullable BigDecimal most) {
		if (part.qualifier() == Qualifier.EXACT && whole.qualifier() == Qualifier.EXACT) {
			return share(quotient(part, whole), DIGITS, RoundingMode.HALF_UP, Qualifier.EXACT);
		}
		boolean below = part.qualifier() == Qualifier.NEARLY || part.qualifier() == Qualifier.AT_MOST;
		if (least != null && most != null && !below) {
			BigDecimal about = quotient(part, whole);
			return share(about, digits(least, most, about), RoundingMode.HALF_UP, Qualifier.ABOUT);
		}
		if (most != null && most.compareTo(HUNDRED) < 0) {
			return share(most, DIGITS, RoundingMode.UP, Qualifier.AT_MOST);
		}
		if (least != null && !below) {
			return share(least, DIGITS, RoundingMode.DOWN,
					(part.qualifier() == Qualifier.AT_LEAST) ? Qualifier.AT_LEAST : Qualifier.MORE_THAN);
		}
		return null;
	}

	/** No share is larger than the whole, whatever the limits leave open. */
	private static Share share(BigDecimal percent, int digits, RoundingMode mode, Qualifier qualifier) {
		return new Share(new Percent(rounded(percent, digits, mode).min(HUNDRED)), qualifier);
	}

	private static @Nullable BigDecimal least(StatedRange part, StatedRange whole) {
		return (whole.high() != null) ? percent(part.low(), whole.high()) : null;
	}

	private static @Nullable BigDecimal most(StatedRange part, StatedRange whole) {
		return (part.high() != null && whole.low().signum() > 0) ? percent(part.high(), whole.low()) : null;
	}

	private static BigDecimal quotient(QualifiedAmount part, QualifiedAmount whole) {
		return percent(part.money().amount(), whole.money().amount());
	}

	private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
	}

	private static int digits(BigDecimal least, BigDecimal most, BigDecimal about) {
		if (about.signum() == 0) {
			return 1;
		}
		BigDecimal apart = most.subtract(least).divide(about, MathContext.DECIMAL32);
		if (apart.compareTo(NEAR) < 0) {
			return DIGITS;
		}
		return (apart.compareTo(FAR) < 0) ? 2 : 1;
	}

	private static BigDecimal rounded(BigDecimal percent, int digits, RoundingMode mode) {
		if (percent.signum() == 0) {
			return BigDecimal.ZERO;
		}
		BigDecimal rounded = percent.round(new MathContext(digits, mode));
		int missing = digits - rounded.precision();
		return rounded.setScale(Math.max(0, rounded.scale() + missing));
	}

}
