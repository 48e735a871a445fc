package ca.armsexports.tracker.desk.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.support.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class JournalPageTests {

	/** An action stands in code as "draft.approve", in the call that writes it. */
	private static final Pattern ACTION = Pattern.compile("\"((?:draft|ingest|person|record|setting)\\.[a-z_]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Journal journal;

	@Autowired
	private MessageSource messages;

	@Test
	void showsWhoDidWhatTheLatestFirst() throws Exception {
		Document page = page(this.people.person("Jules Journal", Role.EDITOR));
		assertThat(page.select("tbody tr")).isNotEmpty();
		assertThat(page.select("tbody tr th").eachText()).extracting(Integer::valueOf)
			.isSortedAccordingTo((one, other) -> Integer.compare(other, one));
	}

	/**
	 * A record that was restored brings the journal along, but not every draft and file.
	 */
	@Test
	@Transactional
	void linksOnlyWhatIsThere() throws Exception {
		Person person = this.people.person("Jules Journal", Role.EDITOR);
		LocalizedText words = new LocalizedText("A draft", "Une ébauche", "Un borrador");
		DraftId draft = this.drafts.open(new OpenDraft(person.name(), ReasonClass.METHOD, words, words));
		this.journal.write(Step.of(person.name(), "draft.open", "draft 900000000", null, null));
		this.journal.write(Step.of(person.name(), "ingest.take", "ingest 900000001", null, null));
		Document page = page(person);
		assertThat(page.select("tbody tr:lt(2) td:eq(3)").eachText()).containsExactly("File 900000001",
				"Draft 900000000");
		assertThat(page.select("tbody tr:lt(2) td:eq(3) a")).isEmpty();
		assertThat(page.select("tbody tr:eq(2) td:eq(3) a").eachAttr("href")).containsExactly("/admin/drafts/" + draft);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyActionHasWords(Language language) throws IOException {
		Phrases phrases = new Phrases(this.messages, language);
		TreeSet<String> actions = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				ACTION.matcher(Files.readString(file)).results().forEach((found) -> actions.add(found.group(1)));
			}
		}
		actions.removeAll(List.of("draft.new", "draft.of", "record.json", "record.readme"));
		assertThat(actions).hasSizeGreaterThan(20)
			.allSatisfy((action) -> assertThat(phrases.text("journal.action." + action)).isNotBlank());
	}

	private Document page(Person person) throws Exception {
		return Jsoup.parse(this.mvc.get()
			.uri("/admin/journal")
			.with(this.people.as(person))
			.exchange()
			.getResponse()
			.getContentAsString());
	}

}
