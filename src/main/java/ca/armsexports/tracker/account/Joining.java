package ca.armsexports.tracker.account;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes an account of what was filled in behind a one-time link. The password is hashed
 * before any connection to the database is held.
 */
@Service
class Joining {

	private final Invitations invitations;

	private final Passwords passwords;

	Joining(Invitations invitations, Passwords passwords) {
		this.invitations = invitations;
		this.passwords = passwords;
	}

	/**
	 * The invitation of a link.
	 * @param secret the secret in the link
	 * @throws NotFound if it does not work any more
	 */
	Invitation getInvitation(String secret) {
		return this.invitations.find(new OneTimeLink(secret)).orElseThrow(() -> new NotFound("invitation", "token"));
	}

	/**
	 * Makes the account, unless something has to be filled in differently.
	 * @param secret the secret in the link
	 * @param typedName the name as typed, heeded if the link is for no name
	 * @param password the password
	 * @param again the password again
	 * @param language the language of the desk
	 * @throws NotFound if the link does not work any more
	 */
	Outcome join(String secret, String typedName, String password, String again, Language language) {
		Invitation invitation = getInvitation(secret);
		Optional<PersonName> name = Optional.ofNullable(invitation.name()).or(() -> Names.read(typedName));
		Map<Field, String> flaws = new EnumMap<>(Field.class);
		if (name.isEmpty()) {
			flaws.put(Field.NAME, "desk.refused.no_name");
		}
		NewPassword.findFlaw(password, again, name).ifPresent((flaw) -> flaws.put(flaw.field(), flaw.key()));
		if (!flaws.isEmpty()) {
			return new Outcome(null, invitation.returning(), flaws);
		}
		try {
			return new Outcome(
					this.invitations.join(new OneTimeLink(secret), name, language, this.passwords.hash(password)),
					invitation.returning(), flaws);
		}
		catch (Refused ex) {
			return new Outcome(null, invitation.returning(), Map.of(Field.NAME, ex.key()));
		}
	}

	/** What is filled in. */
	enum Field {

		/** The name. */
		NAME,
		/** The password. */
		PASSWORD,
		/** The password again. */
		AGAIN

	}

	/**
	 * What became of it.
	 *
	 * @param person the person; none if something has to be filled in differently
	 * @param returning whether the person had an account before
	 * @param flaws for each field the key of the message that says what is wrong
	 */
	record Outcome(@Nullable Person person, boolean returning, Map<Field, String> flaws) {
	}

}
