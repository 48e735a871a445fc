package ca.armsexports.tracker.site.api;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ApiPageTests {

	private static final Pattern ADDRESS = Pattern.compile("/api/v1/[^'\"\\s]+");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void doesTheSameThreeTasksInFourLanguages(String language) {
		Document page = this.site.page("/" + language + "/api");
		assertThat(page.select("#examples ~ h3")).hasSize(3);
		assertThat(page.select("#examples ~ h4").eachText()).hasSize(12)
			.containsOnly("curl", "Python", "R", "JavaScript");
		assertThat(page.select("pre code").eachText()).hasSize(12)
			.allSatisfy((program) -> assertThat(program).contains("http://localhost:8080").doesNotContain("{origin}"));
	}

	@Test
	void addressesOfTheExamplesAnswer() {
		List<String> addresses = this.site.page("/en/api")
			.select("h4:contains(curl) + pre code")
			.eachText()
			.stream()
			.flatMap((program) -> ADDRESS.matcher(program).results())
			.map(MatchResult::group)
			.toList();
		assertThat(addresses).hasSize(3).allSatisfy((address) -> {
			MockHttpServletResponse answer = get(address);
			assertThat(answer.getStatus()).as(address).isEqualTo(200);
			assertThat(answer.getContentAsString()).doesNotContain("\"figures\":[]");
		});
	}

	@Test
	void namesEveryAddressOfTheDocument() {
		Described document = new Described(get("/api/openapi.json").getContentAsByteArray());
		Set<String> named = new TreeSet<>(this.site.page("/en/api").select("#addresses ~ dl dt").eachText());
		assertThat(document.paths()).containsExactlyElementsOf(named);
	}

	@Test
	void namesEveryFilterOfFigures() {
		Described document = new Described(get("/api/openapi.json").getContentAsByteArray());
		List<String> named = this.site.page("/en/api").select("#filters ~ dl dt").eachText();
		assertThat(document.document()
			.at("/paths")
			.required("/api/v1/figures")
			.at("/get/parameters")
			.valueStream()
			.map((parameter) -> parameter.get("name").asString())
			.filter((name) -> !Set.of("limit", "cursor", "lang", "release").contains(name)))
			.containsExactlyInAnyOrderElementsOf(named);
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get().uri(URI.create(address.replace("+", "%20"))).exchange().getResponse();
	}

}
