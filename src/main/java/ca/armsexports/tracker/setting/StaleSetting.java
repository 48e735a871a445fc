package ca.armsexports.tracker.setting;

/** Somebody else changed a setting since the page was made. */
public final class StaleSetting extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A collision.
	 * @param name the setting
	 */
	StaleSetting(String name) {
		super("changed meanwhile: " + name);
	}

}
