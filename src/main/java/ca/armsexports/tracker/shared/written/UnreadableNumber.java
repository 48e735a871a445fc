package ca.armsexports.tracker.shared.written;

import ca.armsexports.tracker.shared.Codes;

/** A written number that is refused rather than guessed at: why, and which part. */
public final class UnreadableNumber extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final String part;

	UnreadableNumber(Reason reason, String part) {
		super("%s: %s".formatted(Codes.of(reason), part));
		this.reason = reason;
		this.part = part;
	}

	/** Why it is refused. */
	public Reason reason() {
		return this.reason;
	}

	/** The refused part as written. */
	public String part() {
		return this.part;
	}

	/** Why a written number is refused. */
	public enum Reason {

		/** Longer than any number is written. */
		TOO_LONG,
		/** Words or signs that have no place in a number. */
		NO_NUMBER,
		/** Digits that the declared format does not write so, and no other does. */
		GROUPING,
		/** Written in another format than the declared one. */
		OTHER_FORMAT,
		/** Finer than a cent. */
		FINER_THAN_CENT,
		/** 100,000,000,000,000 or more. */
		TOO_LARGE,
		/** Two signs, or a sign and brackets. */
		TWO_SIGNS,
		/** "Less than" leaves open whether it is near. */
		LESS_THAN,
		/** Another currency than Canadian dollars. */
		OTHER_CURRENCY

	}

}
