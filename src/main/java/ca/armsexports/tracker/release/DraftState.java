package ca.armsexports.tracker.release;

import jakarta.persistence.EnumeratedValue;

/** How far a draft is on its way to a release. */
public enum DraftState {

	/** Being written. */
	PROPOSED("proposed"),
	/** Its editor handed it over for approval. */
	CHECKED("checked"),
	/** A second person approved its content. */
	APPROVED("approved"),
	/** It is a release. */
	PUBLISHED("published"),
	/** Given up. */
	ABANDONED("abandoned");

	@EnumeratedValue
	private final String code;

	DraftState(String code) {
		this.code = code;
	}

	/** As in the database: {@code proposed}. */
	public String code() {
		return this.code;
	}

}
