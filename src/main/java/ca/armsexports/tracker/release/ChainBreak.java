package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.ReleaseNumber;

/**
 * A place where the chain does not hold.
 *
 * @param release the first release that does not fit
 * @param kind what does not fit
 */
public record ChainBreak(ReleaseNumber release, Kind kind) {

	/** What does not fit. */
	public enum Kind {

		/** A release is missing before this one. */
		GAP,
		/** The release does not name the head of the one before. */
		PREVIOUS,
		/** The change list is not the one that was hashed. */
		CHANGES,
		/** The release's own row is not the one that was hashed. */
		HEADER

	}

}
