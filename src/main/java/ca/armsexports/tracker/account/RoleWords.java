package ca.armsexports.tracker.account;

import java.util.Collection;

import ca.armsexports.tracker.shared.web.Phrases;

/** Roles in words. */
final class RoleWords {

	private RoleWords() {
	}

	static String of(Collection<Role> roles, Phrases phrases) {
		return roles.isEmpty() ? phrases.text("desk.role.none")
				: phrases.list(roles.stream().sorted().map((role) -> phrases.code("desk.role", role)).toList());
	}

}
