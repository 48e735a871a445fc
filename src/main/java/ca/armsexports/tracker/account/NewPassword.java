package ca.armsexports.tracker.account;

import java.util.Locale;
import java.util.Optional;

import ca.armsexports.tracker.shared.PersonName;

/**
 * What is wrong with a password that somebody chose.
 *
 * @param field the field that is to blame
 * @param key the key of the message
 */
record NewPassword(Joining.Field field, String key) {

	static Optional<NewPassword> findFlaw(String password, String again, Optional<PersonName> name) {
		Optional<NewPassword> flaw = PasswordRules.findFlaw(password, name.orElse(new PersonName("nobody")))
			.map((found) -> new NewPassword(Joining.Field.PASSWORD,
					"desk.password." + found.name().toLowerCase(Locale.ROOT)));
		return (flaw.isPresent() || password.equals(again)) ? flaw
				: Optional.of(new NewPassword(Joining.Field.AGAIN, "desk.password.differs"));
	}

}
