package ca.armsexports.tracker.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.PersonName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who have accounts. Every change is a step in the journal. */
@Service
@Transactional(readOnly = true)
public class People {

	private static final String COLUMNS = "select id, name, roles, language, disabled, joined_at, lock_version from person ";

	private final JdbcClient jdbc;

	private final Journal journal;

	private final Clock clock;

	People(JdbcClient jdbc, Journal journal, Clock clock) {
		this.jdbc = jdbc;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * The person with a name, in whatever case it is written.
	 * @param name the name
	 */
	public Optional<Person> findPerson(PersonName name) {
		return this.jdbc.sql(COLUMNS + "where lower(name) = lower(:name)")
			.param("name", name.value())
			.query(People::person)
			.optional();
	}

	/** Everybody who has or had an account, by name. */
	public List<Person> listPeople() {
		return this.jdbc.sql(COLUMNS + "order by lower(name)").query(People::person).list();
	}

	/**
	 * The person of an address.
	 * @param id the number
	 * @throws NotFound if there is nobody
	 */
	Person getPerson(long id) {
		return this.jdbc.sql(COLUMNS + "where id = :id")
			.param("id", id)
			.query(People::person)
			.optional()
			.orElseThrow(() -> new NotFound("person", id));
	}

	boolean isEmpty() {
		return this.jdbc.sql("select not exists (select from person)").query(Boolean.class).single();
	}

	/** Whether a name is or was somebody's. */
	boolean isTaken(PersonName name) {
		return findPerson(name).isPresent();
	}

	Optional<String> findPasswordHash(PersonName name) {
		return this.jdbc.sql("select password_hash from person where lower(name) = lower(:name) and not disabled")
			.param("name", name.value())
			.query(String.class)
			.optional();
	}

	/**
	 * Adds a person.
	 * @throws Refused if the name is or was somebody's
	 */
	@Transactional
	Person add(PersonName name, Set<Role> roles, Language language, String passwordHash, String passkeyHandle) {
		try {
			this.jdbc.sql("""
					insert into person (name, roles, language, password_hash, passkey_handle, joined_at)
					values (:name, string_to_array(:roles, ','), :language, :hash, :handle, :now)
					""")
				.param("name", name.value())
				.param("roles", codes(roles))
				.param("language", language.code())
				.param("hash", passwordHash)
				.param("handle", passkeyHandle)
				.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("desk.refused.name_taken");
		}
		Person person = findPerson(name).orElseThrow();
		this.journal.write(Step.of(name, "person.join", subject(person), null, codes(roles)));
		return person;
	}

	/**
	 * Gives a person other roles.
	 * @param by who does so
	 * @param id the person
	 * @param roles all roles from now on
	 * @param version the version that was changed
	 * @throws StalePerson if somebody else changed the person meanwhile
	 * @throws Refused if nobody would be administrator any more
	 */
	@Transactional
	Person changeRoles(SignedIn by, long id, Set<Role> roles, int version) {
		Person before = lock(id, version);
		this.jdbc.sql("""
				update person set roles = string_to_array(:roles, ','), lock_version = lock_version + 1 where id = :id
				""").param("roles", codes(roles)).param("id", id).update();
		keepAnAdministrator();
		this.journal
			.write(Step.of(by.name(), "person.change_roles", subject(before), codes(before.roles()), codes(roles)));
		return getPerson(id);
	}

	/**
	 * Shuts a person out, or lets them in again.
	 * @param by who does so
	 * @param id the person
	 * @param disabled whether the person can no longer sign in
	 * @param version the version that was changed
	 * @throws StalePerson if somebody else changed the person meanwhile
	 * @throws Refused if nobody would be administrator any more
	 */
	@Transactional
	Person changeDisabled(SignedIn by, long id, boolean disabled, int version) {
		Person before = lock(id, version);
		this.jdbc.sql("update person set disabled = :disabled, lock_version = lock_version + 1 where id = :id")
			.param("disabled", disabled)
			.param("id", id)
			.update();
		keepAnAdministrator();
		this.journal.write(Step.of(by.name(), disabled ? "person.disable" : "person.enable", subject(before),
				before.disabled(), disabled));
		return getPerson(id);
	}

	@Transactional
	void changeLanguage(Person person, Language language) {
		this.jdbc.sql("update person set language = :language where id = :id")
			.param("language", language.code())
			.param("id", person.id())
			.update();
		this.journal
			.write(Step.of(person.name(), "person.change_language", subject(person), person.language(), language));
	}

	@Transactional
	void changePassword(Person person, String hash) {
		this.jdbc.sql("update person set password_hash = :hash where id = :id")
			.param("hash", hash)
			.param("id", person.id())
			.update();
		this.journal.write(Step.of(person.name(), "person.change_password", subject(person), null, null));
	}

	static String subject(Person person) {
		return "person " + person.name();
	}

	static String codes(Set<Role> roles) {
		return roles.stream().map(Codes::of).sorted().collect(Collectors.joining(","));
	}

	static Set<Role> roles(ResultSet row) throws SQLException {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		Arrays.stream((String[]) row.getArray("roles").getArray())
			.map((code) -> Codes.parse(Role.class, code))
			.forEach(roles::add);
		return roles;
	}

	/**
	 * Changes of people follow each other, so that two cannot both be the last but one.
	 */
	private Person lock(long id, int version) {
		this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(7140716)) as locked").query(Integer.class).single();
		Person person = getPerson(id);
		if (person.version() != version) {
			throw new StalePerson(person);
		}
		return person;
	}

	private void keepAnAdministrator() {
		if (listPeople().stream().noneMatch((person) -> person.may(Role.ADMINISTRATOR))) {
			throw new Refused("desk.refused.last_administrator");
		}
	}

	private static Person person(ResultSet row, int number) throws SQLException {
		return new Person(row.getLong("id"), new PersonName(row.getString("name")), roles(row),
				Language.ofCode(row.getString("language")), row.getBoolean("disabled"),
				row.getObject("joined_at", OffsetDateTime.class).toInstant(), row.getInt("lock_version"));
	}

}
