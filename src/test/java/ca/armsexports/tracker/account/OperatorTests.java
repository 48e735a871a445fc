package ca.armsexports.tracker.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@RecordTest
class OperatorTests {

	private static final String HASH = "$argon2id$v=19$m=65536,t=3,p=1$x$y";

	@Autowired
	private Operator operator;

	@Autowired
	private Invitations invitations;

	@Autowired
	private DeskPeople desk;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Clock clock;

	@Test
	void whoLostEverythingComesBackWithTheSameRights() {
		Person last = this.desk.person("Laura Lost", Role.ADMINISTRATOR);
		Operator.LetIn link = this.operator.letIn("laura lost");
		assertThat(link.returning()).isTrue();
		assertThat(link.name()).isEqualTo(last.name());
		JournalEntry entry = this.journal.findLast().orElseThrow();
		assertThat(entry.person()).isEqualTo(Operator.NAME);
		assertThat(entry.action()).isEqualTo("person.offer_password");
		assertThat(follow(link)).isEqualTo(last);
	}

	@Test
	void aNewNameBecomesAdministrator() {
		Operator.LetIn link = this.operator.letIn("Nadia Newcomer");
		assertThat(link.returning()).isFalse();
		assertThat(this.journal.findLast().orElseThrow().person()).isEqualTo(Operator.NAME);
		assertThat(follow(link).roles()).containsExactly(Role.ADMINISTRATOR);
	}

	@Test
	void whoWasShutOutStaysOutAndNobodyIsTheOperator() {
		this.desk.disabled("Olga Out");
		assertThatIllegalArgumentException().isThrownBy(() -> this.operator.letIn("Olga Out"))
			.withMessageContaining("was shut out");
		assertThatIllegalArgumentException().isThrownBy(() -> this.operator.letIn("(operator)"));
		assertThat(Names.read(Operator.NAME.value())).isEmpty();
	}

	@Test
	void theOwnerIsToldThatSomebodyGaveOutALink() {
		Person owner = this.desk.person("Olivia Owner", Role.EDITOR);
		assertThat(signIn(owner)).hasHeader("Location", "/admin");
		Person administrator = this.desk.person("Adele Administrator", Role.ADMINISTRATOR);
		this.invitations.renew(new SignedIn(administrator, this.clock.instant()), owner);
		for (int time = 0; time < 2; time++) {
			assertThat(signIn(owner)).hasHeader("Location", "/admin/account?done=offered");
		}
		this.operator.letIn("Olivia Owner");
		assertThat(this.mvc.get().uri("/admin/account?done=offered").with(this.desk.as(owner)).exchange()).bodyText()
			.contains("Somebody gave out a link by which your password can be changed",
					"Adele Administrator gave out a link for your new password",
					"The operator of the machine made a link");
	}

	private MvcTestResult signIn(Person person) {
		return this.mvc.post()
			.uri("/admin/sign-in")
			.param("name", person.name().value())
			.param("password", DeskPeople.PASSWORD)
			.with(this.desk.anonymous())
			.exchange();
	}

	private Person follow(Operator.LetIn link) {
		List<String> parts = List.of(link.address().split("token=", 2));
		return this.invitations.join(new OneTimeLink(parts.getLast()), Optional.empty(), Language.FR, HASH);
	}

}
