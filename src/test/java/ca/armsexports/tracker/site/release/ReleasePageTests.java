package ca.armsexports.tracker.site.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ReleasePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void listsReleasesWithTheirHashes() {
		Document page = this.site.page("/en/releases");
		assertThat(page.select("tbody tr").eachText()).singleElement()
			.satisfies((row) -> assertThat(row).contains("Founding record",
					json("/en/releases/1.json").get("sha256").asString(), "approved by nobody in this system",
					json("/en/releases/1.json").get("change_count").asString()));
	}

	@ParameterizedTest
	@CsvSource({ "en,Export figures: 53", "fr,Chiffres d’exportation : 53", "es,Cifras de exportación: 53" })
	void listsWhatAReleaseChanged(String language, String figures) {
		Document page = this.site.page("/" + language + "/releases/1");
		assertThat(page.select("summary").eachText().stream().map((text) -> text.replace("\u00a0", " ")))
			.contains(figures);
		assertThat(page.select(".changes li")).hasSize(json("/en/releases/1.json").get("change_count").asInt());
		assertThat(page.select(".changes a[href=/" + language + "/figures/20]").text()).contains("2021");
		assertThat(page.select("[rel=prev], [rel=next]")).isEmpty();
	}

	@Test
	void holdsEverythingFromWhichAnOutsiderRecomputesTheHashes() throws Exception {
		JsonNode release = json("/es/releases/1.json");
		StringBuilder changes = new StringBuilder();
		release.get("changes")
			.forEach((change) -> changes.append(change.get("type").asString())
				.append(' ')
				.append(change.get("content").asString())
				.append('\n'));
		assertThat(sha256(changes.toString())).isEqualTo(release.get("changes_sha256").asString());
		assertThat(sha256(release.get("canonical").asString())).isEqualTo(release.get("sha256").asString());
		JsonNode sealed = JsonMapper.shared().readTree(release.get("canonical").asString());
		assertThat(sealed.get("changesSha256")).isEqualTo(release.get("changes_sha256"));
		assertThat(sealed.get("title")).isEqualTo(release.get("title"));
		assertThat(sealed.get("number")).isEqualTo(release.get("number"));
	}

	@Test
	void listsReleasesAsJson() {
		JsonNode releases = json("/en/releases.json").get("releases");
		assertThat(releases).hasSize(1);
		assertThat(releases.get(0).get("approval").asString()).isEqualTo("founding");
		assertThat(releases.get(0).get("previous_sha256").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/releases/2", "/en/releases/2.json", "/en/releases/0", "/en/releases/one" })
	void findsNoSuchRelease(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	private JsonNode json(String address) {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/json");
		return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
	}

	private static String sha256(String text) throws Exception {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
