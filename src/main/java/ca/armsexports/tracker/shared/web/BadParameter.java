package ca.armsexports.tracker.shared.web;

/**
 * A parameter of an address that is unknown, repeated or malformed. Answered with 400,
 * naming the parameter.
 */
public final class BadParameter extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final String parameter;

	private final String value;

	private final String advice;

	/**
	 * A refusal.
	 * @param kind what is wrong
	 * @param parameter the parameter's name as written
	 * @param value its value as written
	 */
	public BadParameter(Kind kind, String parameter, String value) {
		this(kind, parameter, value, "");
	}

	/**
	 * A refusal that says what to do.
	 * @param kind what is wrong
	 * @param parameter the parameter's name as written
	 * @param value its value as written
	 * @param advice the key of the message that says what to do
	 */
	public BadParameter(Kind kind, String parameter, String value, String advice) {
		super("%s parameter %s=%s".formatted(kind, parameter, value));
		this.kind = kind;
		this.parameter = parameter;
		this.value = value;
		this.advice = advice;
	}

	/** What is wrong. */
	public Kind kind() {
		return this.kind;
	}

	/** The parameter's name as written. */
	public String parameter() {
		return this.parameter;
	}

	/** Its value as written. */
	public String value() {
		return this.value;
	}

	/** The key of the message that says what to do; empty if there is none. */
	public String advice() {
		return this.advice;
	}

	/** What is wrong with a parameter. */
	public enum Kind {

		/** The address takes no parameter of that name. */
		UNKNOWN,
		/** The address takes the parameter once. */
		REPEATED,
		/** The value cannot be read. */
		MALFORMED

	}

}
