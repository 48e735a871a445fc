package ca.armsexports.tracker.shared;

/**
 * As many requests of a kind are being answered as may be at once. Answered with 429, to
 * be asked again in a moment.
 */
public final class TooManyAtOnce extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A refusal.
	 * @param reason what there is too much of, for the log
	 */
	public TooManyAtOnce(String reason) {
		super(reason);
	}

}
