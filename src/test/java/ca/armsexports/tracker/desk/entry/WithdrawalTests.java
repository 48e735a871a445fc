package ca.armsexports.tracker.desk.entry;

import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.support.RecordTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class WithdrawalTests {

	private static final String PROTESTS = "event pe-2022-12-protests";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Drafts drafts;

	private Person editor;

	private DraftId draft;

	@BeforeEach
	void openDraft() {
		this.editor = this.people.person("Wanda Withdraws", Role.EDITOR);
		LocalizedText words = new LocalizedText("A withdrawal", "Un retrait", "Un retiro");
		this.draft = this.drafts.open(new OpenDraft(this.editor.name(), ReasonClass.METHOD, words, words));
	}

	@Test
	void theFormOfSomethingPublishedOffersToWithdrawIt() {
		Element form = form("event", PROTESTS).expectFirst("form[action$=/withdraw]");
		assertThat(withdraw(form.select("[name=subject]").val(), form.select("[name=seen]").val())).hasStatus(303);
		assertThat(this.drafts.findChange(this.draft, PROTESTS).orElseThrow().kind())
			.isEqualTo(ProposedChange.Kind.WITHDRAWN);
		Document again = form("event", PROTESTS);
		assertThat(again.select("[name=destination] [selected]").val()).isEqualTo("pe");
		assertThat(again.select("form[action$=/withdraw] [name=seen]").val()).isEqualTo("1");
	}

	@Test
	void anEmptyFormOffersNothingToWithdraw() {
		assertThat(form("event", "").select("form[action$=/withdraw]")).isEmpty();
	}

	@Test
	void whatIsNotOnRecordIsNotWithdrawn() {
		assertThat(withdraw("event pe-of-nowhere", "0")).hasStatus(409).bodyText().contains("event pe-of-nowhere");
		assertThat(this.drafts.listChanges(this.draft, 0, 10)).isEmpty();
	}

	@Test
	void whoSawAnotherProposalIsToldSo() {
		assertThat(withdraw(PROTESTS, "0")).hasStatus(303);
		assertThat(withdraw(PROTESTS, "7")).hasStatus(409);
	}

	private MvcTestResult withdraw(String subject, String seen) {
		return this.mvc.post()
			.uri("/admin/drafts/" + this.draft + "/withdraw")
			.param("subject", subject)
			.param("seen", seen)
			.with(this.people.as(this.editor))
			.exchange();
	}

	private Document form(String type, String subject) {
		return Jsoup.parse(new String(this.mvc.get()
			.uri("/admin/drafts/" + this.draft + "/enter/" + type + (subject.isEmpty() ? "" : "?subject={subject}"),
					subject)
			.with(this.people.as(this.editor))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
