package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;

/** Whether one amount is larger than another, as far as the qualifiers of both tell. */
public enum Ranking {

	/** Larger, whatever the true amounts are. */
	LARGER,
	/** Smaller, whatever the true amounts are. */
	SMALLER,
	/** Both exact and the same. */
	EQUAL,
	/** Some true amounts that fit both would stand the one way, some the other. */
	UNDECIDED;

	/**
	 * How one amount stands to another.
	 * @param one an amount
	 * @param other an amount; of another currency, nothing can be said
	 */
	public static Ranking of(QualifiedAmount one, QualifiedAmount other) {
		if (!one.money().currency().equals(other.money().currency())) {
			return UNDECIDED;
		}
		StatedRange range = StatedRange.of(one);
		StatedRange otherRange = StatedRange.of(other);
		if (range.meets(otherRange)) {
			boolean exact = one.qualifier() == Qualifier.EXACT && other.qualifier() == Qualifier.EXACT;
			return exact ? EQUAL : UNDECIDED;
		}
		int order = range.low().compareTo(otherRange.low());
		if (order == 0) {
			return range.lowIncluded() ? SMALLER : LARGER;
		}
		return (order > 0) ? LARGER : SMALLER;
	}

}
