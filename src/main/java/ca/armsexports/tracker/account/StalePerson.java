package ca.armsexports.tracker.account;

/** Somebody else changed the person since the page was made. */
final class StalePerson extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Person now;

	/**
	 * A collision.
	 * @param now the person as they stand now
	 */
	StalePerson(Person now) {
		super("changed meanwhile: " + now.name());
		this.now = now;
	}

	/** The person as they stand now. */
	Person now() {
		return this.now;
	}

}
