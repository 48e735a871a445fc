package ca.armsexports.tracker.desk.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.support.PageTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
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
	private MessageSource messages;

	@Test
	void showsWhoDidWhatTheLatestFirst() throws Exception {
		String html = this.mvc.get()
			.uri("/admin/journal")
			.with(this.people.as(this.people.person("Jules Journal", Role.EDITOR)))
			.exchange()
			.getResponse()
			.getContentAsString();
		assertThat(Jsoup.parse(html).select("tbody tr")).isNotEmpty();
		assertThat(Jsoup.parse(html).select("tbody tr th").eachText()).extracting(Integer::valueOf)
			.isSortedAccordingTo((one, other) -> Integer.compare(other, one));
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

}
