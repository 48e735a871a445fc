package ca.armsexports.tracker.walk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.support.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class DeskMarkupTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	/** Valid in three languages, and every form that writes has its token. */
	@ParameterizedTest
	@CsvSource({ "/admin/account,200", "/admin/people,200", "/admin/settings,200", "/admin/record,200",
			"/admin/drafts,200", "/admin/files,200", "/admin/journal,200", "/admin/confirm,200", "/admin/nothing,404" })
	void pageIsValid(String address, int status) throws Exception {
		Person person = this.people.person("Mara Markup", Role.values());
		this.people.key(person);
		this.people.invite(person, "Ivo Invited");
		for (String language : List.of("en", "fr", "es")) {
			this.mvc.post()
				.uri("/admin/account/language")
				.with(this.people.as(person))
				.param("language", language)
				.exchange();
			check(this.mvc.get().uri(address).with(this.people.as(person)).exchange().getResponse(), status, language);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/admin/sign-in,200", "/admin/join?token=TOKEN,200", "/admin/join?token=none,404" })
	void pageBeforeTheSignInIsValid(String address, int status) throws Exception {
		String secret = this.people.invite(this.people.person("Mara Markup", Role.values()), "Jonas Joining");
		for (String language : List.of("en", "fr", "es")) {
			String named = address.replace("TOKEN", secret) + (address.contains("?") ? "&" : "?") + "lang=" + language;
			check(this.mvc.get().uri(named).exchange().getResponse(), status, language);
		}
	}

	@Test
	void everyPartOfTheDeskThatHasANameIsLedTo() {
		Person person = this.people.person("Mara Markup", Role.values());
		List<String> parts = ResourceBundle.getBundle("messages.messages", Locale.ROOT)
			.keySet()
			.stream()
			.filter((key) -> key.startsWith("desk.section."))
			.map((key) -> "/admin/" + key.substring("desk.section.".length()))
			.toList();
		String html = new String(this.mvc.get()
			.uri("/admin/account")
			.with(this.people.as(person))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(Jsoup.parse(html).select(".masthead-pages a").eachAttr("href"))
			.containsExactlyInAnyOrderElementsOf(parts);
		assertThat(parts).allSatisfy(
				(part) -> assertThat(this.mvc.get().uri(part).with(this.people.as(person)).exchange()).hasStatus(200));
	}

	private static void check(MockHttpServletResponse answer, int status, String language) throws Exception {
		assertThat(answer.getStatus()).isEqualTo(status);
		String html = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
		MarkupTests.assertValid(html);
		assertThat(Jsoup.parse(html).selectFirst("html").attr("lang")).isEqualTo(language);
		for (Element form : Jsoup.parse(html).select("form[method=post]")) {
			assertThat(form.select("input[name=_csrf]")).as(form.attr("action")).hasSize(1);
		}
	}

}
