package ca.armsexports.tracker.account;

/**
 * The page that asks whether it is still the person.
 *
 * @param frame what stands around it
 * @param next where to go afterwards
 * @param error why it did not work; empty if nothing was tried
 */
record ConfirmPage(DeskFrame frame, Next next, String error) {

	static ConfirmPage of(DeskFrame frame, Next next) {
		return new ConfirmPage(frame, next, "");
	}

	/** The same page with a reason. */
	ConfirmPage refusing(String key, Object... arguments) {
		return new ConfirmPage(this.frame, this.next, this.frame.phrases().text(key, arguments));
	}

}
