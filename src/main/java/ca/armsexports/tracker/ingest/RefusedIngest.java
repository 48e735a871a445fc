package ca.armsexports.tracker.ingest;

import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Conflict;
import ca.armsexports.tracker.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wanted to do with a file cannot be done as it stands. Answered with 409,
 * what happened, who did it and what to do.
 */
public final class RefusedIngest extends Conflict {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final transient @Nullable PersonName person;

	private final transient @Nullable DraftId draft;

	private final int count;

	RefusedIngest(Kind kind) {
		this(kind, null, null, 0);
	}

	RefusedIngest(Kind kind, @Nullable PersonName person, @Nullable DraftId draft, int count) {
		super("the file is not taken: " + Codes.of(kind));
		this.kind = kind;
		this.person = person;
		this.draft = draft;
		this.count = count;
	}

	/**
	 * The key of the message that says what stands in the way and what to do: {0} who
	 * brought it about, {1} the draft, {2} how many problems or cells.
	 */
	public String messageKey() {
		return "files.refused." + Codes.of(this.kind);
	}

	/** What stands in the way. */
	public Kind kind() {
		return this.kind;
	}

	/** Who brought it about, if a person did. */
	public @Nullable PersonName person() {
		return this.person;
	}

	/** The draft that the file became or was to go into. */
	public @Nullable DraftId draft() {
		return this.draft;
	}

	/** How many problems are left that must be mended, or cells stated twice. */
	public int count() {
		return this.count;
	}

	/** What stands in the way. */
	public enum Kind {

		/** It is being read, or waits for it. */
		BEING_READ,
		/** It cannot be read, so that nothing can be made of it. */
		UNREADABLE,
		/** It became a draft. */
		DRAFTED,
		/** It was given up. */
		GIVEN_UP,
		/** Somebody gave it up at the moment when it was brought. */
		GIVEN_UP_NOW,
		/** Somebody decided about it since the person looked at it. */
		DECIDED_MEANWHILE,
		/** Problems are left that must be mended. */
		PROBLEMS_LEFT,
		/** Everything that it states is published. */
		NOTHING_NEW,
		/** The draft that it shall go into takes no more changes. */
		DRAFT_CLOSED,
		/** The draft that it shall go into concerns cells that it states. */
		IN_DRAFT

	}

}
