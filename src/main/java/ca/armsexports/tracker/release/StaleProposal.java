package ca.armsexports.tracker.release;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed the same thing in the meantime. Answered with 409 and both
 * values.
 */
public final class StaleProposal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable ProposedChange standing;

	private final transient @Nullable RecordedChange refused;

	StaleProposal(String subject, @Nullable ProposedChange standing, @Nullable RecordedChange refused) {
		super("somebody else changed %s in the meantime".formatted(subject));
		this.standing = standing;
		this.refused = refused;
	}

	/** What the draft holds now; none if it was taken back. */
	public @Nullable ProposedChange standing() {
		return this.standing;
	}

	/** What was to take its place; none if it was to be taken back. */
	public @Nullable RecordedChange refused() {
		return this.refused;
	}

}
