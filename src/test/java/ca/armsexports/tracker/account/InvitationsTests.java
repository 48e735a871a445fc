package ca.armsexports.tracker.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordTest
@ExtendWith(OutputCaptureExtension.class)
class InvitationsTests {

	private static final String HASH = "$argon2id$v=19$m=65536,t=3,p=1$x$y";

	private static final PersonName PIA = new PersonName("Pia Pionera");

	@Autowired
	private Invitations invitations;

	@Autowired
	private People people;

	@Autowired
	private DeskSessions sessions;

	@Autowired
	private Journal journal;

	@Autowired
	private DeskPeople desk;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void theFirstPersonGetsAllRolesByTheLinkInTheLog(CapturedOutput output) {
		removeEverybody();
		FirstEditor firstEditor = new FirstEditor(this.invitations, "https://tracker.example");
		firstEditor.run(new DefaultApplicationArguments());
		String earlier = secret(output);
		firstEditor.run(new DefaultApplicationArguments());
		OneTimeLink link = new OneTimeLink(secret(output));
		assertThat(link.secret()).hasSize(43).isNotEqualTo(earlier);
		assertThat(this.invitations.find(new OneTimeLink(earlier))).isEmpty();
		assertThat(this.jdbc.sql("select token_sha256 from invitation").query(String.class).list())
			.containsExactly(link.hash().hex());
		Person person = join(link, PIA);
		assertThat(person.roles()).isEqualTo(EnumSet.allOf(Role.class));
		assertThat(this.invitations.inviteFirst()).isEmpty();
	}

	@Test
	void aLinkWorksOnce() {
		OneTimeLink link = invite(PIA);
		assertThat(join(link, new PersonName("Another Name")).name()).isEqualTo(PIA);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> join(link, PIA));
	}

	@Test
	void aLinkWorksForHalfAnHour() {
		OneTimeLink link = invite(PIA);
		assertThat(after(Duration.ofMinutes(29)).find(link)).isPresent();
		assertThat(after(Duration.ofMinutes(30)).find(link)).isEmpty();
	}

	@Test
	void aLaterLinkForTheSameNameReplacesTheEarlier() {
		OneTimeLink earlier = invite(PIA);
		OneTimeLink later = invite(new PersonName("PIA PIONERA"));
		assertThat(this.invitations.find(earlier)).isEmpty();
		assertThat(this.invitations.find(later)).isPresent();
	}

	@Test
	void aLinkThatWasWithdrawnWorksNoMore() {
		OneTimeLink link = invite(PIA);
		this.invitations.withdraw(administrator(), this.desk.invitation(PIA.value()));
		assertThat(this.invitations.find(link)).isEmpty();
		assertThat(this.journal.findLast().orElseThrow().action()).isEqualTo("person.withdraw_invitation");
	}

	@Test
	void whoLostThePasswordComesBackByALinkWithTheSameRights() {
		Person person = this.desk.person("Carmen Comeback", Role.APPROVER);
		this.desk.session(person);
		OneTimeLink link = this.invitations.renew(administrator(), person);
		assertThat(this.journal.findLast().orElseThrow().action()).isEqualTo("person.offer_password");
		assertThat(this.people.findPasswordHash(person.name())).isNotEqualTo(Optional.of(HASH));
		assertThat(this.invitations.find(link).orElseThrow().returning()).isTrue();
		Person back = join(link, new PersonName("Another Name"));
		assertThat(back).isEqualTo(person);
		assertThat(this.people.findPasswordHash(person.name())).contains(HASH);
		assertThat(this.journal.findLast().orElseThrow().person()).isEqualTo(person.name());
		assertThat(this.sessions.list(person.name(), "")).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> join(link, PIA));
	}

	@Test
	void nobodyWhoIsShutOutComesBackByALink() {
		Person person = this.desk.person("Carla Comeback", Role.APPROVER);
		OneTimeLink link = this.invitations.renew(administrator(), person);
		Person out = this.desk.disabled("Carla Comeback");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> join(link, PIA));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.invitations.renew(administrator(), out));
	}

	@Test
	void theSecretStandsNowhere() {
		OneTimeLink link = invite(PIA);
		assertThat(this.jdbc.sql("select row_to_json(i)::text from invitation i").query(String.class).list())
			.noneMatch((row) -> row.contains(link.secret()));
		assertThat(this.journal.findLast().orElseThrow().canonicalForm()).doesNotContain(link.secret());
		assertThat(link).asString().doesNotContain(link.secret());
	}

	private static String secret(CapturedOutput output) {
		String all = output.getOut();
		String rest = all.substring(all.lastIndexOf("https://tracker.example/admin/join?token=")
				+ "https://tracker.example/admin/join?token=".length());
		return rest.substring(0, rest.indexOf(' '));
	}

	private OneTimeLink invite(PersonName name) {
		return this.invitations.invite(administrator(), name, Set.of(Role.EDITOR));
	}

	private SignedIn administrator() {
		return new SignedIn(this.desk.person("Adele Administrator", Role.ADMINISTRATOR), this.clock.instant());
	}

	private Person join(OneTimeLink link, PersonName name) {
		return this.invitations.join(link, Optional.of(name), Language.ES, HASH);
	}

	private Invitations after(Duration time) {
		Instant then = this.clock.instant().plus(time);
		return new Invitations(this.jdbc, this.people, this.sessions, this.journal, Clock.fixed(then, ZoneOffset.UTC));
	}

	/**
	 * People are never deleted: an empty table stands before theirs until the test is
	 * rolled back.
	 */
	private void removeEverybody() {
		this.jdbc.sql("create temporary table person (like person including all) on commit drop").update();
		// Statements that the server has prepared look for their tables anew.
		this.jdbc.sql("set local search_path = pg_temp, public").update();
		this.jdbc.sql("delete from invitation").update();
	}

}
