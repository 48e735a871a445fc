package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A change in a draft, beside what was published on its subject when it was proposed.
 *
 * @param position its place in the draft
 * @param subject what it is about, such as {@code figure 20}
 * @param revision counts up with each edit, from 1
 * @param editor who proposed it as it is
 * @param change the change
 * @param published what was published, as the change that published it; none if nothing
 * was
 * @param kind what it does to the record
 */
public record ProposedChange(long position, String subject, int revision, PersonName editor, RecordedChange change,
		@Nullable RecordedChange published, Kind kind) {

	/** What a change does to the record. */
	public enum Kind {

		/** Nothing was published on the subject, or nothing is any more. */
		NEW,
		/** It takes the place of what is published. */
		CHANGED,
		/** It takes off the record what is published. */
		WITHDRAWN

	}

}
