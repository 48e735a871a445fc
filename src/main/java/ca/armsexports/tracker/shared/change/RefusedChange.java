package ca.armsexports.tracker.shared.change;

/**
 * A change that the rules of the record do not allow, with the field to mend. Answered
 * with 422.
 */
public final class RefusedChange extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String field;

	/**
	 * A refusal.
	 * @param field the component of the change, such as {@code citation.quote}
	 * @param reason what is wrong and what to do
	 */
	public RefusedChange(String field, String reason) {
		super(field + ": " + reason);
		this.field = field;
	}

	/**
	 * A refusal to withdraw what is not there.
	 * @param change the change that should stand
	 */
	public static RefusedChange notOnRecord(Change change) {
		return new RefusedChange("subject", change.subject() + " is not on record");
	}

	/** The component of the change to mend. */
	public String field() {
		return this.field;
	}

}
