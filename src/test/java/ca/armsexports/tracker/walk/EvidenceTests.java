package ca.armsexports.tracker.walk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import ca.armsexports.tracker.support.PageTest;
import com.jayway.jsonpath.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers that are expected of the founding record, as readers of each language see
 * them. They stand in a table, so that each can be held beside what was asked for.
 */
@PageTest
class EvidenceTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("expectations")
	void answersAsExpected(String capability, String address, String part, String expected) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).as(capability + " " + address).hasStatusOk();
		String body = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		String found = part.startsWith("$") ? member(body, part) : words(body, part);
		if (expected.startsWith("=")) {
			assertThat(found).isEqualTo(expected.substring(1));
		}
		else {
			assertThat(found).contains(expected);
		}
	}

	@Test
	void everyCapabilityIsAskedForInEveryLanguage() throws Exception {
		List<String> lines = lines();
		for (String capability : List.of("F1", "F5", "F6", "F8", "F9", "F13", "F15")) {
			for (String language : List.of("en", "fr", "es")) {
				assertThat(lines).as(capability + " in " + language)
					.anyMatch((line) -> line.startsWith(capability + " | /" + language + "/"));
			}
		}
	}

	private static String member(String json, String path) {
		return String.valueOf(JsonPath.<Object>read(json, path));
	}

	private static String words(String html, String selector) {
		Document page = Jsoup.parse(html);
		assertThat(page.select(selector)).as(selector).isNotEmpty();
		return page.select(selector).text().replace('\u00a0', ' ').replace('\u202f', ' ');
	}

	static Stream<Arguments> expectations() throws IOException {
		return lines().stream()
			.map((line) -> line.split(" \\| ", 4))
			.map((cells) -> Arguments.of(cells[0], cells[1], cells[2], cells[3]));
	}

	private static List<String> lines() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/walk/evidence.txt"))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
	}

}
