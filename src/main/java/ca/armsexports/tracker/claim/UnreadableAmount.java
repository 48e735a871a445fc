package ca.armsexports.tracker.claim;

import ca.armsexports.tracker.shared.Codes;

/**
 * A written amount that is refused rather than guessed at: why, where, and which part.
 */
public final class UnreadableAmount extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final int position;

	private final String part;

	UnreadableAmount(Reason reason, int position, String part) {
		super("%s at %d: %s".formatted(Codes.of(reason), position, part));
		this.reason = reason;
		this.position = position;
		this.part = part;
	}

	/** Why it is refused. */
	public Reason reason() {
		return this.reason;
	}

	/** Where the refused part begins, counted from 0. */
	public int position() {
		return this.position;
	}

	/** The refused part as written. */
	public String part() {
		return this.part;
	}

	/** Why a written amount is refused. */
	public enum Reason {

		/** Nothing is written. */
		EMPTY,
		/** More than {@value AmountReader#LONGEST} characters. */
		TOO_LONG,
		/** No digits. */
		NO_NUMBER,
		/** More than one number, such as a range. */
		SECOND_NUMBER,
		/** A sign that has no place in an amount. */
		UNEXPECTED_SIGN,
		/** A word that is not known, or not at this place. */
		UNKNOWN_WORD,
		/** Digits that no notation groups so. */
		GROUPING,
		/** A point or comma that two notations read differently. */
		AMBIGUOUS_SEPARATOR,
		/** A word for a large number that is read differently: billion, billón, M. */
		AMBIGUOUS_SCALE,
		/** Finer than a cent. */
		FINER_THAN_CENT,
		/** 100,000,000,000,000 or more. */
		TOO_LARGE,
		/** A minus sign. */
		NEGATIVE,
		/**
		 * "Less than" leaves open whether it is near: "nearly" and "at most" are read.
		 */
		LESS_THAN,
		/** Two currencies for one amount. */
		TWO_CURRENCIES,
		/** Another currency than the one asked for. */
		OTHER_CURRENCY

	}

}
