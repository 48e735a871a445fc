package ca.armsexports.tracker.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only way to an account: a link that works once, for half an hour. */
@Service
@Transactional(readOnly = true)
class Invitations {

	/** How long a link works. */
	static final Duration LIFE = Duration.ofMinutes(30);

	private static final String COLUMNS = """
			select id, name, roles, expires_at,
			       exists (select from person p where lower(p.name) = lower(invitation.name)) as returning
			  from invitation
			""";

	private final JdbcClient jdbc;

	private final People people;

	private final DeskSessions sessions;

	private final Journal journal;

	private final Clock clock;

	Invitations(JdbcClient jdbc, People people, DeskSessions sessions, Journal journal, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.sessions = sessions;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * A link for the first person, who gets all roles; an earlier one stops working.
	 * @return the link; none if there are people already
	 */
	@Transactional
	Optional<OneTimeLink> inviteFirst() {
		if (!this.people.isEmpty()) {
			return Optional.empty();
		}
		this.jdbc.sql("delete from invitation where name is null").update();
		OneTimeLink link = OneTimeLink.make();
		insert(link, null, EnumSet.allOf(Role.class), null);
		return Optional.of(link);
	}

	/**
	 * A link for somebody. An earlier one for the same name stops working.
	 * @param by who invites
	 * @param name the name that the person will have
	 * @param roles the roles that the person will have
	 * @throws Refused if the name is or was somebody's
	 */
	@Transactional
	OneTimeLink invite(SignedIn by, PersonName name, Set<Role> roles) {
		return invite(by.name(), by.person().id(), name, roles);
	}

	/** The same by the operator, who has no account. */
	@Transactional
	OneTimeLink invite(PersonName operator, PersonName name, Set<Role> roles) {
		return invite(operator, null, name, roles);
	}

	private OneTimeLink invite(PersonName by, @Nullable Long account, PersonName name, Set<Role> roles) {
		if (this.people.isTaken(name)) {
			throw new Refused("desk.refused.name_taken");
		}
		OneTimeLink link = replace(account, name, roles);
		this.journal.write(Step.of(by, "person.invite", "person " + name, null, Map.of("roles", People.codes(roles))));
		return link;
	}

	/**
	 * A link by which somebody who lost the password chooses another. Until it is
	 * followed, the old one stays.
	 * @param by who gives it out
	 * @param person whose it is
	 * @throws Refused if the person is shut out
	 */
	@Transactional
	OneTimeLink renew(SignedIn by, Person person) {
		return renew(by.name(), by.person().id(), person);
	}

	/** The same by the operator, who has no account. */
	@Transactional
	OneTimeLink renew(PersonName operator, Person person) {
		return renew(operator, null, person);
	}

	private OneTimeLink renew(PersonName by, @Nullable Long account, Person person) {
		if (person.disabled()) {
			throw new Refused("desk.refused.shut_out");
		}
		OneTimeLink link = replace(account, person.name(), person.roles());
		this.journal.write(Step.of(by, "person.offer_password", People.subject(person), null, null));
		return link;
	}

	private OneTimeLink replace(@Nullable Long by, PersonName name, Set<Role> roles) {
		this.jdbc.sql("delete from invitation where lower(name) = lower(:name)").param("name", name.value()).update();
		OneTimeLink link = OneTimeLink.make();
		insert(link, name, roles, by);
		return link;
	}

	/**
	 * Makes a link work no more.
	 * @param by who withdraws it
	 * @param id the invitation
	 */
	@Transactional
	void withdraw(SignedIn by, long id) {
		Invitation invitation = listOpen().stream()
			.filter((open) -> open.id() == id)
			.findAny()
			.orElseThrow(() -> new NotFound("invitation", id));
		this.jdbc.sql("delete from invitation where id = :id").param("id", id).update();
		this.journal.write(Step.of(by.name(), "person.withdraw_invitation", "person " + invitation.name(),
				Map.of("roles", People.codes(invitation.roles())), null));
	}

	/** Links that administrators gave out and that still work. */
	List<Invitation> listOpen() {
		return this.jdbc.sql(COLUMNS + "where name is not null and expires_at > :now order by lower(name)")
			.param("now", now())
			.query(Invitations::invitation)
			.list();
	}

	/**
	 * The invitation of a link, if it still works.
	 * @param link the link
	 */
	Optional<Invitation> find(OneTimeLink link) {
		return this.jdbc.sql(COLUMNS + "where token_sha256 = :hash and expires_at > :now")
			.param("hash", link.hash().hex())
			.param("now", now())
			.query(Invitations::invitation)
			.optional();
	}

	/**
	 * Makes an account of a link, which works no more from then on, or gives an account
	 * another password and ends its sessions.
	 * @param link the link
	 * @param chosen the name that was chosen, heeded if the link is for no name
	 * @param language the language that was chosen
	 * @param passwordHash the hash of the password that was chosen
	 * @throws NotFound if the link does not work any more
	 * @throws Refused if the name is or was somebody's, or is none
	 */
	@Transactional
	Person join(OneTimeLink link, Optional<PersonName> chosen, Language language, String passwordHash) {
		Invitation invitation = find(link).orElseThrow(() -> new NotFound("invitation", "token"));
		int taken = this.jdbc.sql("delete from invitation where id = :id").param("id", invitation.id()).update();
		if (taken != 1 || (invitation.name() == null && !this.people.isEmpty())) {
			throw new NotFound("invitation", "token");
		}
		PersonName name = (invitation.name() != null) ? invitation.name()
				: chosen.orElseThrow(() -> new Refused("desk.refused.no_name"));
		return invitation.returning() ? comeBack(name, passwordHash)
				: this.people.add(name, invitation.roles(), language, passwordHash, OneTimeLink.random(48));
	}

	private Person comeBack(PersonName name, String passwordHash) {
		Person person = this.people.findPerson(name)
			.filter((known) -> !known.disabled())
			.orElseThrow(() -> new NotFound("invitation", "token"));
		this.people.changePassword(person, passwordHash);
		this.sessions.endOthers(name, null);
		return person;
	}

	private void insert(OneTimeLink link, @Nullable PersonName name, Set<Role> roles, @Nullable Long by) {
		this.jdbc.sql("delete from invitation where expires_at <= :now").param("now", now()).update();
		this.jdbc.sql("""
				insert into invitation (token_sha256, name, roles, invited_by, invited_at, expires_at)
				values (:hash, :name, string_to_array(:roles, ','), :by, :now, :expires)
				""")
			.param("hash", link.hash().hex())
			.param("name", (name != null) ? name.value() : null)
			.param("roles", People.codes(roles))
			.param("by", by)
			.param("now", now())
			.param("expires", now().plus(LIFE))
			.update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static Invitation invitation(ResultSet row, int number) throws SQLException {
		String name = row.getString("name");
		return new Invitation(row.getLong("id"), (name != null) ? new PersonName(name) : null, People.roles(row),
				row.getObject("expires_at", OffsetDateTime.class).toInstant(), row.getBoolean("returning"));
	}

}
