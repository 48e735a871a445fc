package ca.armsexports.tracker.shared;

/** Nothing has the identifier that was asked for. Answered with 404. */
public final class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String thing;

	private final String identifier;

	/**
	 * A thing that is not there.
	 * @param thing what was asked for, such as {@code country}: the ending of a message
	 * key
	 * @param identifier the identifier as asked
	 */
	public NotFound(String thing, Object identifier) {
		super("no %s %s".formatted(thing, identifier));
		this.thing = thing;
		this.identifier = identifier.toString();
	}

	/** What was asked for. */
	public String thing() {
		return this.thing;
	}

	/** The identifier as asked. */
	public String identifier() {
		return this.identifier;
	}

}
