package ca.armsexports.tracker.account;

import java.time.Instant;
import java.util.Set;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.PersonName;

/**
 * Somebody who has an account.
 *
 * @param id the number in addresses
 * @param name the name that drafts, releases and the journal know; it never changes, and
 * nobody else ever has it
 * @param roles what the person may do
 * @param language the language in which the person reads the desk
 * @param disabled whether the person can no longer sign in
 * @param joinedAt when the person followed the one-time link
 * @param version counts the changes, to notice two at once
 */
public record Person(long id, PersonName name, Set<Role> roles, Language language, boolean disabled, Instant joinedAt,
		int version) {

	/** Keeps a copy of the roles. */
	public Person {
		roles = Set.copyOf(roles);
	}

	/**
	 * Whether the person may do what a role may.
	 * @param role the role
	 */
	public boolean may(Role role) {
		return !this.disabled && this.roles.contains(role);
	}

}
