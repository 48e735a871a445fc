package ca.armsexports.tracker.account;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the people of an earlier installation back, with their names and roles but
 * without passwords and passkeys: whoever is let in by a one-time link chooses another.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Returning {

	private final People people;

	private final Passwords passwords;

	private final JdbcClient jdbc;

	Returning(People people, Passwords passwords, JdbcClient jdbc) {
		this.people = people;
		this.passwords = passwords;
		this.jdbc = jdbc;
	}

	/** Whether nobody has an account yet. */
	public boolean isNobodyHere() {
		return this.people.isEmpty();
	}

	/**
	 * Brings people back. Their steps are in the journal already.
	 * @param returning the people; their numbers and versions are made anew
	 */
	public void bringBack(List<Person> returning) {
		String unknown = this.passwords.hash(OneTimeLink.random(48));
		for (Person person : returning) {
			this.jdbc.sql("""
					insert into person (name, roles, language, password_hash, passkey_handle, disabled, joined_at)
					values (:name, string_to_array(:roles, ','), :language, :hash, :handle, :disabled, :joined)
					""")
				.param("name", person.name().value())
				.param("roles", People.codes(person.roles()))
				.param("language", person.language().code())
				.param("hash", unknown)
				.param("handle", OneTimeLink.random(48))
				.param("disabled", person.disabled())
				.param("joined", OffsetDateTime.ofInstant(person.joinedAt(), ZoneOffset.UTC))
				.update();
		}
	}

}
