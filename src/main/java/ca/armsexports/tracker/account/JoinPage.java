package ca.armsexports.tracker.account;

import java.util.Map;

import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Language;

/**
 * The page on which somebody makes an account of a one-time link.
 *
 * @param frame what stands around it
 * @param token the secret of the link
 * @param invitation what the link is for
 * @param name the name as typed
 * @param language the language chosen
 * @param flaws for each field the key of the message that says what is wrong
 */
record JoinPage(DeskFrame frame, String token, Invitation invitation, String name, Language language,
		Map<Joining.Field, String> flaws) {

	static JoinPage of(DeskFrame frame, String token, Invitation invitation, String name, Language language) {
		return new JoinPage(frame, token, invitation, name, language, Map.of());
	}

	/** The same page with what is wrong. */
	JoinPage refusing(Map<Joining.Field, String> flaws) {
		return new JoinPage(this.frame, this.token, this.invitation, this.name, this.language, flaws);
	}

	/**
	 * What is wrong with a field, in words; empty if nothing is.
	 * @param field the field's name in lower case
	 */
	public String flaw(String field) {
		String key = this.flaws.get(Codes.parse(Joining.Field.class, field));
		return (key != null) ? this.frame.phrases().text(key) : "";
	}

}
