package ca.armsexports.tracker.account;

import java.time.Instant;
import java.util.Set;

import ca.armsexports.tracker.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link that has not been followed yet.
 *
 * @param id the number in addresses
 * @param name the name that the person will have; none for the first one, who chooses it
 * @param roles the roles that the person will have
 * @param expiresAt when the link stops working
 * @param returning whether the person has an account already and gets another password
 */
record Invitation(long id, @Nullable PersonName name, Set<Role> roles, Instant expiresAt, boolean returning) {
}
