package ca.armsexports.tracker.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.web.Phrases;

/**
 * The page of all people.
 *
 * @param frame what stands around it
 * @param people everybody who has or had an account
 * @param invitations links that were not followed yet
 * @param invited who has just been invited
 * @param asked the invitation that was filled in and refused
 * @param collision the person whose change was refused
 */
record PeoplePage(DeskFrame frame, List<Person> people, List<Invitation> invitations, Invited invited, Asked asked,
		Collision collision) {

	/** All roles there are. */
	public List<Role> roles() {
		return Arrays.asList(Role.values());
	}

	/**
	 * What the roles of somebody are called.
	 * @param roles the roles
	 */
	public String words(Set<Role> roles) {
		return RoleWords.of(roles, this.frame.phrases());
	}

	/**
	 * The day of a time, in UTC.
	 * @param instant the time
	 */
	public String day(Instant instant) {
		return this.frame.phrases().date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
	}

	/**
	 * The hour and minute of a time, in UTC.
	 * @param instant the time
	 */
	public String hour(Instant instant) {
		return instant.atZone(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("HH:mm"));
	}

	/** The same page with a link that was just made. */
	PeoplePage inviting(PersonName name, String address) {
		return new PeoplePage(this.frame, this.people, this.invitations, new Invited(name.value(), address), this.asked,
				this.collision);
	}

	/** The same page with an invitation that was refused. */
	PeoplePage refusingInvitation(String name, Set<Role> roles, String key) {
		return new PeoplePage(this.frame, this.people, this.invitations, this.invited,
				new Asked(name, roles, this.frame.phrases().text(key)), this.collision);
	}

	/** The same page with a change that was refused. */
	PeoplePage refusing(long person, String key) {
		return colliding(person, this.frame.phrases().text(key));
	}

	/** The same page with a change that somebody else was faster with. */
	PeoplePage colliding(Person now, Set<Role> asked) {
		Phrases phrases = this.frame.phrases();
		String state = phrases.text(now.disabled() ? "desk.people.disabled" : "desk.people.enabled");
		return colliding(now.id(), phrases.text("desk.refused.stale", words(now.roles()), state, words(asked)));
	}

	private PeoplePage colliding(long person, String reason) {
		return new PeoplePage(this.frame, this.people, this.invitations, this.invited, this.asked,
				new Collision(person, reason));
	}

	/**
	 * Who has just been invited.
	 *
	 * @param name the name
	 * @param address the link, shown this once
	 */
	record Invited(String name, String address) {

		static final Invited NOBODY = new Invited("", "");

	}

	/**
	 * An invitation as it was filled in.
	 *
	 * @param name the name as typed
	 * @param roles the roles
	 * @param error why it was refused; empty if it was not
	 */
	record Asked(String name, Set<Role> roles, String error) {
	}

	/**
	 * A change of a person that was refused.
	 *
	 * @param person the person's number
	 * @param reason why
	 */
	record Collision(long person, String reason) {
	}

}
