package ca.armsexports.tracker.journal;

/**
 * A place where the journal's chain does not hold.
 *
 * @param number the first entry that does not fit
 * @param kind what does not fit
 */
public record JournalBreak(long number, Kind kind) {

	/** What does not fit. */
	public enum Kind {

		/** An entry is missing before this one. */
		GAP,
		/** The entry does not name the hash of the one before. */
		PREVIOUS,
		/** The entry is not the one that was hashed. */
		ENTRY

	}

}
