package ca.armsexports.tracker.account;

import java.time.Duration;

/** As many passwords were tried as may be within a quarter of an hour. */
final class TooManyGuesses extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	/**
	 * A refusal.
	 * @param wait how long until the next one may be tried
	 */
	TooManyGuesses(Duration wait) {
		super("wait " + wait);
		this.wait = wait;
	}

	/** After how many whole seconds to try again. */
	long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

	/** After how many whole minutes to try again. */
	long minutes() {
		return Math.max(1, this.wait.plusSeconds(59).toMinutes());
	}

}
