package ca.armsexports.tracker.account;

/** What was asked for is not allowed, for a reason that the person is told in words. */
final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;

	/**
	 * A refusal.
	 * @param key the key of the message that gives the reason
	 */
	Refused(String key) {
		super(key);
		this.key = key;
	}

	/** The key of the message that gives the reason. */
	String key() {
		return this.key;
	}

}
