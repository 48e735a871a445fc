package ca.armsexports.tracker.account;

/**
 * The page on which people sign in.
 *
 * @param frame what stands around it
 * @param name the name as typed
 * @param next where to go afterwards
 * @param error why it did not work; empty if nothing was tried
 */
record SignInPage(DeskFrame frame, String name, Next next, String error) {

	static SignInPage of(DeskFrame frame, String name, Next next) {
		return new SignInPage(frame, name, next, "");
	}

	/** The same page with a reason. */
	SignInPage refusing(String key, Object... arguments) {
		return new SignInPage(this.frame, this.name, this.next, this.frame.phrases().text(key, arguments));
	}

}
