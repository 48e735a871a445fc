package ca.armsexports.tracker.shared;

/**
 * What was to be changed has changed meanwhile, or is not in a state that allows it.
 * Answered with 409.
 */
public class Conflict extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A conflict.
	 * @param reason what stands in the way, for the person who asked
	 */
	public Conflict(String reason) {
		super(reason);
	}

}
