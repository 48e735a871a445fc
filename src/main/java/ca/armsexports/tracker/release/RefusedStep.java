package ca.armsexports.tracker.release;

import java.util.Locale;

/**
 * A step that a draft does not allow as it stands. Answered with 409.
 */
public final class RefusedStep extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final String subject;

	RefusedStep(Kind kind) {
		this(kind, "");
	}

	RefusedStep(Kind kind, String subject) {
		super(kind.code() + (subject.isEmpty() ? "" : ": " + subject));
		this.kind = kind;
		this.subject = subject;
	}

	/** What stands in the way. */
	public Kind kind() {
		return this.kind;
	}

	/** The subjects of changes that it is about, such as {@code figure 20}, or empty. */
	public String subject() {
		return this.subject;
	}

	/** What stands in the way of a step. */
	public enum Kind {

		/** The draft is published or given up and takes no more changes. */
		CLOSED,
		/** It was handed over already. */
		HANDED_OVER,
		/** It holds no change. */
		EMPTY,
		/** It was not handed over for approval. */
		NOT_HANDED_OVER,
		/** Somebody approves who had a hand in it. */
		OWN_HAND,
		/** It is not approved. */
		NOT_APPROVED,
		/** It holds other content than the approver saw. */
		OTHER_CONTENT,
		/** Something else was published on some of its subjects in the meantime. */
		OUTDATED,
		/** It has warnings without a reason. */
		OPEN_WARNINGS,
		/** Somebody else described it in the meantime. */
		DESCRIBED_ANEW,
		/** Two changes have one subject. */
		TWICE,
		/** A later release changed again what is to be taken back. */
		CHANGED_AGAIN,
		/** What is published still refers to what is to be withdrawn. */
		REFERRED_TO,
		/** What is to be withdrawn is not on record. */
		NOT_ON_RECORD,
		/** The founding record is corrected and not taken back. */
		FOUNDING;

		/** As in message keys: {@code own_hand}. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
