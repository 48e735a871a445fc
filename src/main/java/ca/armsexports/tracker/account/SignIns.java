package ca.armsexports.tracker.account;

import java.time.Duration;
import java.util.Optional;

import ca.armsexports.tracker.shared.PersonName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Finds out whether somebody is who they say. A wrong password and a name that nobody has
 * are answered alike and take the same work; no connection to the database is held
 * meanwhile.
 */
@Service
class SignIns {

	/** So many passwords are compared at once; each further one waits longer. */
	private static final int FREE = 3;

	private static final int MOST_DELAYS = 5;

	private final People people;

	private final Passwords passwords;

	private final PasswordChecks checks;

	private final AddressLimit addresses;

	private final Pause pause;

	private final Duration delay;

	@Autowired
	SignIns(People people, Passwords passwords, PasswordChecks checks, AddressLimit addresses,
			AccountSettings settings) {
		this(people, passwords, checks, addresses, settings.delay(), Thread::sleep);
	}

	SignIns(People people, Passwords passwords, PasswordChecks checks, AddressLimit addresses, Duration delay,
			Pause pause) {
		this.people = people;
		this.passwords = passwords;
		this.checks = checks;
		this.addresses = addresses;
		this.delay = delay;
		this.pause = pause;
	}

	/**
	 * The person whose name and password these are.
	 * @param typedName the name as typed
	 * @param password the password
	 * @param address the network address that asks
	 * @return the person; none if the name, the password or both are wrong
	 * @throws TooManyGuesses if too many were tried
	 */
	Optional<Person> findByPassword(String typedName, String password, String address) {
		this.addresses.count(address);
		int before = this.checks.count(typedName);
		rest(before);
		Optional<PersonName> name = Names.read(typedName);
		Optional<String> hash = name.flatMap(this.people::findPasswordHash);
		boolean right = this.passwords.matches(password, hash);
		return right ? name.flatMap(this.people::findPerson).filter((person) -> !person.disabled()) : Optional.empty();
	}

	private void rest(int before) {
		int delays = Math.clamp(before - FREE + 1, 0, MOST_DELAYS);
		if (delays > 0) {
			try {
				this.pause.rest(this.delay.multipliedBy(delays));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new TooManyGuesses(this.delay);
			}
		}
	}

	/** Lets time pass. */
	interface Pause {

		void rest(Duration time) throws InterruptedException;

	}

}
