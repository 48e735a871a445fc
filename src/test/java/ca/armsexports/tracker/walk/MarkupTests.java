package ca.armsexports.tracker.walk;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.support.PageTest;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class MarkupTests {

	@Autowired
	private MockMvcTester mvc;

	/**
	 * The Nu HTML checker finds no error, and nothing asks for what the content security
	 * policy forbids.
	 */
	@ParameterizedTest
	@MethodSource("ca.armsexports.tracker.walk.PublicAddresses#inAllLanguages")
	void pageIsValid(String address) throws Exception {
		MockHttpServletResponse answer = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		assertValid(answer.getContentAsString());
	}

	@ParameterizedTest
	@MethodSource("ca.armsexports.tracker.walk.PublicAddresses#failures")
	void pageOfAFailureIsValid(String address) throws Exception {
		MockHttpServletResponse answer = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		assertThat(answer.getStatus()).isBetween(400, 499);
		assertValid(answer.getContentAsString());
	}

	static void assertValid(String html) throws Exception {
		EmbeddedValidator checker = new EmbeddedValidator();
		checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
		JsonNode messages = JsonMapper.shared()
			.readTree(checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))))
			.path("messages");
		assertThat(messages).noneMatch((message) -> message.path("type").asString().equals("error"));
		Document page = Jsoup.parse(html);
		assertThat(page.select("[style], style, [onclick], [onload]")).isEmpty();
		for (Element script : page.select("script")) {
			if (script.attr("type").equals("application/ld+json")) {
				assertThat(JsonMapper.shared().readTree(script.data()).path("@type").asString()).isNotBlank();
			}
			else {
				assertThat(script.attr("src")).startsWith("/assets/");
				assertThat(script.data()).isEmpty();
			}
		}
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.title()).isNotBlank();
		assertThat(html).doesNotContain("??", "th:");
	}

}
