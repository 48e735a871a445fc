package ca.armsexports.tracker.account;

import java.time.Clock;
import java.util.Set;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordTest
class PeopleTests {

	@Autowired
	private People people;

	@Autowired
	private Invitations invitations;

	@Autowired
	private DeskPeople desk;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void knowsAPersonInAnyCase() {
		Person person = this.desk.person("Élodie Tremblay", Role.EDITOR);
		assertThat(this.people.findPerson(new PersonName("ÉLODIE tremblay"))).contains(person);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.invitations.invite(signedIn(person), new PersonName("élodie TREMBLAY"), Set.of()))
			.satisfies((refused) -> assertThat(refused.key()).isEqualTo("desk.refused.name_taken"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "update person set name = 'Somebody else'", "delete from person", "truncate person cascade" })
	void namesNeitherChangeNorAreGivenAgain(String statement) {
		this.desk.person("Nora Final");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update())
			.withStackTraceContaining("permission denied for table person");
	}

	@Test
	void writesWhatChangedIntoTheJournal() {
		Person administrator = this.desk.person("Adele Administrator", Role.ADMINISTRATOR);
		Person person = this.desk.person("Rosa Roles", Role.EDITOR);
		Person changed = this.people.changeRoles(signedIn(administrator), person.id(),
				Set.of(Role.EDITOR, Role.APPROVER), person.version());
		assertThat(changed.may(Role.APPROVER)).isTrue();
		JournalEntry entry = this.journal.findLast().orElseThrow();
		assertThat(entry.person()).isEqualTo(administrator.name());
		assertThat(entry.action()).isEqualTo("person.change_roles");
		assertThat(entry.subject()).isEqualTo("person Rosa Roles");
		assertThat(entry.before()).isEqualTo("\"editor\"");
		assertThat(entry.after()).isEqualTo("\"approver,editor\"");
	}

	@Test
	void somebodyStaysAdministrator() {
		this.people.listPeople()
			.stream()
			.filter((other) -> other.may(Role.ADMINISTRATOR))
			.forEach((other) -> this.jdbc.sql("update person set disabled = true where id = :id")
				.param("id", other.id())
				.update());
		Person last = this.desk.person("Lena Last", Role.ADMINISTRATOR);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.people.changeRoles(signedIn(last), last.id(), Set.of(Role.EDITOR), last.version()));
		int version = this.people.getPerson(last.id()).version();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.people.changeDisabled(signedIn(last), last.id(), true, version));
		this.desk.person("Nina Next", Role.ADMINISTRATOR);
		int now = this.people.getPerson(last.id()).version();
		assertThat(this.people.changeDisabled(signedIn(last), last.id(), true, now).disabled()).isTrue();
	}

	@Test
	void aChangeOfAnOlderVersionIsRefusedWithTheNewerOne() {
		Person administrator = this.desk.person("Adele Administrator", Role.ADMINISTRATOR);
		Person person = this.desk.person("Stella Stale", Role.EDITOR);
		this.people.changeRoles(signedIn(administrator), person.id(), Set.of(Role.APPROVER), person.version());
		assertThatExceptionOfType(StalePerson.class)
			.isThrownBy(() -> this.people.changeRoles(signedIn(administrator), person.id(),
					Set.of(Role.EDITOR, Role.APPROVER), person.version()))
			.satisfies((stale) -> assertThat(stale.now().roles()).containsExactly(Role.APPROVER));
	}

	private SignedIn signedIn(Person person) {
		return new SignedIn(person, this.clock.instant());
	}

}
