package ca.armsexports.tracker.desk.draft;

import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.release.SingleEditor;
import ca.armsexports.tracker.setting.Settings;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.support.RecordTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class DraftPageTests {

	private static final String PROTESTS = "event pe-2022-12-protests";

	private static final String SECOND_PERSON = "You had a hand in this draft, so a second person approves it.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Settings settings;

	private Person editor;

	private DraftId draft;

	@BeforeEach
	void handDraftOver() {
		this.editor = this.people.person("Dolores Draft", Role.EDITOR, Role.APPROVER);
		LocalizedText words = new LocalizedText("A withdrawal", "Un retrait", "Un retiro");
		this.draft = this.drafts.open(new OpenDraft(this.editor.name(), ReasonClass.METHOD, words, words));
		this.drafts.withdraw(this.draft, this.editor.name(), PROTESTS, 0);
		this.drafts.check(this.draft, this.editor.name());
	}

	@Test
	void whoHadAHandInItIsToldThatASecondPersonApproves() {
		Person other = this.people.person("Hanna Hand", Role.EDITOR, Role.APPROVER);
		this.drafts.sendBack(this.draft, other.name(), "The note is wrong.");
		this.drafts.withdraw(this.draft, other.name(), PROTESTS, 1);
		this.drafts.check(this.draft, this.editor.name());
		for (Person hand : new Person[] { this.editor, other }) {
			assertThat(steps(hand).select("form[action$=/approve]")).as(hand.name().value()).isEmpty();
			assertThat(steps(hand).select(".awaited").eachText()).containsExactly(SECOND_PERSON);
			assertThat(steps(hand).select("form[action$=/send-back]")).hasSize(1);
		}
	}

	@Test
	void whoHadNoHandInItCanApprove() {
		assertOffered(this.people.person("Olga Other", Role.APPROVER));
	}

	@Test
	void whoHadAHandInItCanApproveIfOnePersonMayPublish() {
		this.settings.change(new Settings.Change(SingleEditor.NAME, "false", "true", this.editor.name(), "Alone.", 0));
		assertOffered(this.editor);
	}

	@Test
	void whoDoesNotApproveIsToldWhoDoes() {
		Element steps = steps(this.people.person("Edith Editor", Role.EDITOR));
		assertThat(steps.select("form[action$=/approve]")).isEmpty();
		assertThat(steps.select(".awaited").eachText()).containsExactly("An approver looks at it next.");
	}

	@Test
	void nobodyIsTalkedOfBeforeItIsHandedOver() {
		this.drafts.sendBack(this.draft, this.editor.name(), "Not yet.");
		assertThat(steps(this.editor).select("form[action$=/approve], .awaited")).isEmpty();
	}

	private void assertOffered(Person person) {
		assertThat(steps(person).select(".awaited")).isEmpty();
		Element form = steps(person).expectFirst("form[action$=/approve]");
		assertThat(this.mvc.post()
			.uri(form.attr("action"))
			.param("content", form.select("[name=content]").val())
			.with(this.people.as(person))
			.exchange()).hasStatus(303);
		assertThat(this.drafts.getSummary(this.draft).approver()).isEqualTo(person.name());
	}

	private Element steps(Person person) {
		Document page = Jsoup.parse(new String(this.mvc.get()
			.uri("/admin/drafts/" + this.draft)
			.with(this.people.as(person))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8));
		return page.expectFirst("section.steps");
	}

}
