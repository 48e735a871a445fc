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

	/** The component of the change to mend. */
	public String field() {
		return this.field;
	}

}
