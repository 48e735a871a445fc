package ca.armsexports.tracker.desk.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.release.SingleEditor;
import ca.armsexports.tracker.support.RecordTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class SettingsPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	@Autowired
	private SingleEditor singleEditor;

	@Autowired
	private StartSettings starts;

	@Autowired
	private Journal journal;

	@Test
	void whatAnAdministratorChoosesHoldsFromTheNextUseOn() throws Exception {
		assertThat(this.singleEditor.isAllowed()).isFalse();
		assertThat(change("true", "Nobody else is here today.", 0)).hasStatus(303)
			.hasHeader("Location", "/admin/settings?done=true");
		assertThat(this.singleEditor.isAllowed()).isTrue();
		JournalEntry entry = this.journal.findLast().orElseThrow();
		assertThat(entry.action()).isEqualTo("setting.change");
		assertThat(entry.subject()).isEqualTo("setting tracker.release.single-editor");
		assertThat(List.of(entry.before(), entry.after(), entry.reason())).containsExactly("{\"value\":\"false\"}",
				"{\"value\":\"true\"}", "Nobody else is here today.");
		Document page = page();
		assertThat(page.select("section:has(#single-editor) .lead").text())
			.isEqualTo("An editor may approve their own draft.");
		assertThat(page.select("section:has(#single-editor) .note").text())
			.startsWith("Chosen here by Sigrid Settings");
		assertThat(change("false", "Two of us again.", 1)).hasStatus(303);
		assertThat(this.singleEditor.isAllowed()).isFalse();
	}

	@Test
	void aChangeWithoutReasonOrOfAnOlderVersionIsRefused() {
		assertThat(change("true", " x ", 0)).hasStatus(422)
			.bodyText()
			.contains("Give a reason of 3 to 1,000 characters");
		assertThat(change("true", "First.", 0)).hasStatus(303);
		assertThat(change("false", "Second.", 0)).hasStatus(409)
			.bodyText()
			.contains("Somebody else changed this setting meanwhile", "value=\"Second.\"");
		assertThat(change("false", "Second.", 7)).hasStatus(409);
		assertThat(this.singleEditor.isAllowed()).isTrue();
	}

	@Test
	void showsWithWhatTheTrackerWasStartedAndWhere() throws Exception {
		Document page = page();
		assertThat(page.select("table.settings tbody tr")).hasSize(this.starts.list().size() - 1)
			.anySatisfy((row) -> assertThat(row.text()).contains("tracker.ingest.size", "10MB", "the default"))
			.anySatisfy((row) -> assertThat(row.text()).contains("tracker.account.longest", "12h"))
			.anySatisfy((row) -> assertThat(row.text()).contains("tracker.site.hosts", "localhost, 127.0.0.1"));
	}

	@Test
	void theGuideNamesEverySetting() throws IOException {
		String guide = Files.readString(Path.of("src/docs/operation.md"));
		assertThat(this.starts.list()).hasSizeGreaterThan(20)
			.allSatisfy((setting) -> assertThat(guide).contains("`" + setting.name() + "`"));
	}

	private MvcTestResult change(String allowed, String reason, int seen) {
		return this.mvc.post()
			.uri("/admin/settings/single-editor")
			.param("allowed", allowed)
			.param("reason", reason)
			.param("seen", Integer.toString(seen))
			.with(this.people.as(administrator()))
			.exchange();
	}

	private Document page() {
		return Jsoup.parse(new String(this.mvc.get()
			.uri("/admin/settings")
			.with(this.people.as(administrator()))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private Person administrator() {
		return this.people.person("Sigrid Settings", Role.ADMINISTRATOR);
	}

}
