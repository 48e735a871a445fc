package ca.armsexports.tracker.desk.entry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.DraftWarning;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.release.RecordedChange;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.support.OneOfEachKind;
import ca.armsexports.tracker.support.RecordTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that can be recorded can be written in its form, and chosen where a form
 * offers choices.
 */
@RecordTest
class FormsTests {

	private static final LocalizedText WORDS = new LocalizedText("A trial", "Un essai", "Un ensayo");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Drafts drafts;

	@Autowired
	private ChangeTypes types;

	@Autowired
	private MessageSource messages;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void oneOfEachKindIsWrittenInOneDraft() {
		Person editor = this.people.person("Fiona Forms", Role.EDITOR);
		DraftId proposed = this.drafts.open(new OpenDraft(editor.name(), ReasonClass.NEW_EDITION, WORDS, WORDS));
		this.drafts.propose(proposed, editor.name(), OneOfEachKind.changes());
		DraftId written = this.drafts.open(new OpenDraft(editor.name(), ReasonClass.NEW_EDITION, WORDS, WORDS));
		for (RecordedChange change : changes(proposed)) {
			write(written, change, editor);
		}
		assertThat(changes(written).stream().map(FormsTests::withoutNumbers))
			.containsExactlyElementsOf(changes(proposed).stream().map(FormsTests::withoutNumbers).toList());
		this.drafts.findWarnings(written)
			.stream()
			.filter(DraftWarning::isOpen)
			.forEach((found) -> this.drafts.explain(written, found.warning(), editor.name(), "As printed."));
		this.drafts.check(written, editor.name());
	}

	@Test
	void whatIsOnRecordComesBackFromItsFormAsItIs() {
		Person editor = this.people.person("Fiona Forms", Role.EDITOR);
		DraftId draft = this.drafts.open(new OpenDraft(editor.name(), ReasonClass.CORRECTION_OF_ERROR, WORDS, WORDS));
		List<Map<String, Object>> published = this.jdbc.sql("""
				select subject, type
				  from (select *, row_number() over (partition by type order by position) as place from release_change)
				       as line
				 where place <= :most or mod(place, :every) = 0
				""").param("most", 5).param("every", 29).query().listOfRows();
		for (Map<String, Object> change : published) {
			String type = this.types.findTypeOf((String) change.get("type")).orElseThrow().code();
			Document page = form("/admin/drafts/" + draft + "/enter/" + type + "?subject={subject}", editor,
					change.get("subject"));
			Map<String, String> form = new LinkedHashMap<>();
			for (Element field : page.select("form.entry [name]")) {
				if (!field.is("[type=checkbox]:not([checked])")) {
					form.put(field.attr("name"), field.is("select") ? field.select("[selected]").val() : field.val());
				}
			}
			send("/admin/drafts/" + draft + "/enter/" + type, form, editor);
		}
		assertThat(published).hasSizeGreaterThan(50);
		assertThat(changes(draft)).isEmpty();
	}

	@Test
	void aDocumentIsNamedOnceAndForAll() {
		Person editor = this.people.person("Fiona Forms", Role.EDITOR);
		DraftId draft = this.drafts.open(new OpenDraft(editor.name(), ReasonClass.NEW_EDITION, WORDS, WORDS));
		String address = "/admin/drafts/" + draft + "/enter/source";
		Element empty = form(address, editor).expectFirst("#id");
		assertThat(empty.hasAttr("readonly")).isFalse();
		assertThat(empty.siblingElements().text()).contains("such as gac-2025");
		Element known = form(address + "?subject={subject}", editor, "source gac-2022").expectFirst("#id");
		assertThat(known.val()).isEqualTo("gac-2022");
		assertThat(known.hasAttr("readonly")).isTrue();
	}

	/** Fills a form as a browser would: a choice takes only what it offers. */
	private void write(DraftId draft, RecordedChange change, Person editor) {
		String address = "/admin/drafts/" + draft + "/enter/"
				+ this.types.findTypeOf(change.type()).orElseThrow().code();
		Document page = form(address, editor);
		Map<String, String> texts = Written.texts(change, new Phrases(this.messages, Language.EN));
		Map<String, String> form = new LinkedHashMap<>();
		for (Element field : page.select("form.entry [name]")) {
			String text = texts.getOrDefault(field.attr("name"), "");
			if (field.is("[type=hidden]")) {
				form.put(field.attr("name"), field.val());
			}
			else if (!text.isEmpty()) {
				if (field.is("select")) {
					assertThat(field.select("option").eachAttr("value")).as(change.type() + " " + field.attr("name"))
						.contains(text);
				}
				form.put(field.attr("name"), text);
			}
		}
		send(address, form, editor);
	}

	private Document form(String address, Person editor, Object... variables) {
		MvcTestResult answer = this.mvc.get().uri(address, variables).with(this.people.as(editor)).exchange();
		assertThat(answer).as(Arrays.toString(variables)).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private void send(String address, Map<String, String> form, Person editor) {
		assertThat(this.mvc.post()
			.uri(address)
			.params(MultiValueMap.fromSingleValue(form))
			.with(this.people.as(editor))
			.exchange()).as(address + " " + form).hasStatus(303);
	}

	private List<RecordedChange> changes(DraftId draft) {
		return this.drafts.listChanges(draft, 0, 100).stream().map(ProposedChange::change).toList();
	}

	/** Forms take the next numbers of figures. */
	private static String withoutNumbers(RecordedChange change) {
		return change.type() + change.content().replaceAll("\"figure\":[0-9]+", "\"figure\":0");
	}

}
