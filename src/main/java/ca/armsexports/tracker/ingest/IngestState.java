package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.shared.Codes;

/** How far a file is on its way to a draft. */
public enum IngestState {

	/** It waits for its turn. */
	WAITING,
	/** It is being read. */
	READING,
	/**
	 * It was read: what was understood can be looked at, decided about and handed over.
	 */
	READ,
	/** It cannot be read. */
	REFUSED,
	/** It became a draft. */
	DRAFTED,
	/** Given up. */
	GIVEN_UP;

	/**
	 * The state of that code.
	 * @param code such as {@code given_up}
	 * @throws IllegalArgumentException if there is no such state
	 */
	public static IngestState ofCode(String code) {
		return Codes.parse(IngestState.class, code);
	}

	/** As in messages: {@code given_up}. */
	public String code() {
		return Codes.of(this);
	}

}
