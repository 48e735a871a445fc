package ca.armsexports.tracker.account;

import java.time.Duration;
import java.time.Instant;

import ca.armsexports.tracker.shared.PersonName;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person who asks, as the database knew them when the request came in. Controllers
 * under {@code /admin} take it as an argument.
 *
 * @param person the person, never disabled
 * @param confirmedAt when the person last gave the password or touched a passkey
 */
public record SignedIn(Person person, Instant confirmedAt) implements AuthenticatedPrincipal {

	/** How long a confirmation is fresh enough for what matters most. */
	public static final Duration FRESH = Duration.ofMinutes(5);

	/** The person's name. */
	public PersonName name() {
		return this.person.name();
	}

	@Override
	public String getName() {
		return this.person.name().value();
	}

	/**
	 * Whether the person may do what a role may.
	 * @param role the role
	 */
	public boolean may(Role role) {
		return this.person.may(role);
	}

	/**
	 * Whether the person gave the password or touched a passkey within the last five
	 * minutes.
	 * @param now the present
	 */
	public boolean isFresh(Instant now) {
		return !now.isAfter(this.confirmedAt.plus(FRESH));
	}

}
