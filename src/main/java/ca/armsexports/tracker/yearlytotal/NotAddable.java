package ca.armsexports.tracker.yearlytotal;

/** Statements that must not be added to each other. */
public final class NotAddable extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	NotAddable(String reason) {
		super(reason);
	}

}
