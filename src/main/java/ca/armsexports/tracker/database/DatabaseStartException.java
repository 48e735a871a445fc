package ca.armsexports.tracker.database;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be had, for a reason that the person who started the application
 * can mend.
 */
final class DatabaseStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * A start that failed.
	 * @param problem one sentence: what is in the way, naming the folder
	 * @param remedy one sentence: what to do about it
	 */
	DatabaseStartException(String problem, String remedy) {
		this(problem, remedy, null);
	}

	DatabaseStartException(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	String remedy() {
		return this.remedy;
	}

}
