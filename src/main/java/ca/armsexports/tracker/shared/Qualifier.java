package ca.armsexports.tracker.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How a printed amount or count stands to the true one, as its source words it. */
public enum Qualifier {

	/** Printed as the amount itself. */
	EXACT("exact", Bound.NONE),
	/** Rounded at the last digit that is not zero. */
	ROUNDED("rounded", Bound.BOTH),
	/** The digits after the last printed one were cut off. */
	TRUNCATED("truncated", Bound.LOWER),
	/** The true amount is larger. */
	MORE_THAN("more_than", Bound.LOWER),
	/** The true amount is as large or larger. */
	AT_LEAST("at_least", Bound.LOWER),
	/** The true amount is a little smaller. */
	NEARLY("nearly", Bound.UPPER),
	/** The true amount is near, on either side. */
	ABOUT("about", Bound.BOTH),
	/** The true amount is as large or smaller. */
	AT_MOST("at_most", Bound.UPPER);

	@EnumeratedValue
	private final String code;

	private final Bound bound;

	Qualifier(String code, Bound bound) {
		this.code = code;
		this.bound = bound;
	}

	/**
	 * The qualifier of that code.
	 * @param code as in files and addresses, such as {@code more_than}
	 * @throws IllegalArgumentException if there is no such qualifier
	 */
	@JsonCreator
	public static Qualifier ofCode(String code) {
		return Codes.parse(Qualifier.class, code);
	}

	/** As in files and addresses: {@code more_than}. */
	@JsonValue
	public String code() {
		return this.code;
	}

	/** Whether the true amount can only be as large or larger. */
	public boolean isLowerBound() {
		return this.bound == Bound.LOWER;
	}

	/** Whether the true amount can only be as large or smaller. */
	public boolean isUpperBound() {
		return this.bound == Bound.UPPER;
	}

	/**
	 * The qualifier of a sum of two amounts. One lower bound makes the sum a lower bound;
	 * bounds on both sides make it {@link #ABOUT}.
	 * @param other the other addend's qualifier
	 * @return the sum's qualifier
	 */
	public Qualifier plus(Qualifier other) {
		if (this == EXACT) {
			return other.inSum();
		}
		if (other == EXACT) {
			return inSum();
		}
		if (this.bound != other.bound || this.bound == Bound.BOTH) {
			return ABOUT;
		}
		if (this.bound == Bound.LOWER) {
			return (this == MORE_THAN || other == MORE_THAN) ? MORE_THAN : AT_LEAST;
		}
		return AT_MOST;
	}

	private Qualifier inSum() {
		return switch (this) {
			case EXACT -> EXACT;
			case MORE_THAN -> MORE_THAN;
			case TRUNCATED, AT_LEAST -> AT_LEAST;
			case NEARLY, AT_MOST -> AT_MOST;
			case ROUNDED, ABOUT -> ABOUT;
		};
	}

	private enum Bound {

		NONE, LOWER, UPPER, BOTH

	}

}
