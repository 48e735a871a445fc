package ca.armsexports.tracker.site.errors;

import java.util.Map;

import ca.armsexports.tracker.support.Probe;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Wire;
import com.jayway.jsonpath.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(Probe.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTests {

	@LocalServerPort
	private int port;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/probe/query?form=2017           | 400 | unknown-parameter   | form      | /en/probe/query?from=2017
			/en/probe/query?to=2017&from=2015   | 400 | unknown-parameter   | to        | /en/probe/query?from=2015
			/en/probe/query?from=2015&from=2016 | 400 | repeated-parameter  | from      | /en/probe/query?from=2015
			/en/probe/query?from=abc            | 400 | malformed-parameter | from      | /en/probe/query
			/en/probe/years/2014?from=20x4      | 400 | malformed-parameter | from      | /en/probe/years/2014
			/en/probe/query?release=1&release=1 | 400 | repeated-parameter  | release   | /en/probe/query?release=1
			/en/probe/required                  | 400 | missing-parameter   | from      |
			/en/probe/query?from=%zz            | 400 | bad-request         |           |
			/en/probe/years/20145               | 404 | not-found           |           |
			/en/probe/fail/not-found            | 404 | not-found           |           |
			/en/probe/fail/conflict             | 409 | conflict            |           |
			/en/probe/fail/large                | 413 | payload-too-large   |           |
			/en/probe/fail/refused              | 422 | refused-change      | citation.quote |
			/en/probe/fail/x                    | 500 | internal            |           |
			/en/probe/fail/gone                 | 503 | unavailable         |           |
			/en/probe/slow-query                | 503 | unavailable         |           |
			""")
	void failsInOneWayAsPageAndAsDocument(String address, int status, String type, String parameter, String nearest) {
		Wire.Answer page = this.wire.get(address, "Accept: application/json");
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.header("Content-Type")).startsWith("text/html");
		Document html = Jsoup.parse(page.body());
		assertThat(html.select("html").attr("lang")).isEqualTo("en");
		assertThat(html.select("main h1")).hasSize(1);
		assertThat(html.select("main a").eachAttr("href")).contains("/en/", "/en/countries", "/en/search");
		if (nearest != null) {
			assertThat(html.select("main a").eachAttr("href")).contains(nearest);
		}
		String path = address.contains("?") ? address.replace("?", ".json?") : address + ".json";
		if (!path.contains("/years/")) {
			Wire.Answer document = this.wire.get(path, "Accept: text/html");
			assertThat(document.status()).isEqualTo(status);
			assertThat(document.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(JsonPath.<String>read(document.body(), "$.type")).isEqualTo("urn:arms-exports:problem:" + type);
			assertThat(JsonPath.<Integer>read(document.body(), "$.status")).isEqualTo(status);
			assertThat(JsonPath.<String>read(document.body(), "$.title")).isEqualTo(html.select("main h1").text());
			assertThat(JsonPath.<String>read(document.body(), "$.detail")).isNotBlank();
			assertThat(JsonPath.<Map<String, Object>>read(document.body(), "$").get("parameter")).isEqualTo(parameter);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".json", ".csv" })
	void namesAnUnknownParameterOnPagesAndFiles(String suffix) {
		Wire.Answer answer = this.wire.get("/fr/countries/pe" + suffix + "?colour=blue");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).contains("colour", "Filtre inconnu");
		assertThat(answer.header("Content-Language")).isEqualTo("fr");
	}

	@Test
	void methodIsRefusedWithTheOnesAllowed() {
		assertThat(this.wire.ask("POST", "/en/countries").header("Allow")).isEqualTo("GET, HEAD");
		assertThat(this.wire.ask("TRACE", "/en/countries").header("Allow")).contains("GET", "HEAD");
		assertThat(JsonPath.<String>read(this.wire.ask("DELETE", "/en/countries.json").body(), "$.type"))
			.isEqualTo("urn:arms-exports:problem:method-not-allowed");
	}

	@Test
	void goneDatabaseAsksToComeBack() {
		assertThat(this.wire.get("/en/probe/fail/gone").header("Retry-After")).isEqualTo("5");
	}

	@Test
	void incidentFindsTheLineInTheLog(CapturedOutput output) {
		String incident = JsonPath.read(this.wire.get("/en/probe/fail/x.json").body(), "$.incident");
		assertThat(output).contains("Incident " + incident).contains("secret state");
		assertThat(this.wire.get("/en/probe/fail/not-found.json").body()).doesNotContain("incident");
	}

	@Test
	void addressDecidesTheLanguageAndElseTheBrowser() {
		assertThat(language("/es/nada", "Accept-Language: fr")).isEqualTo("es");
		assertThat(language("/rien", "Accept-Language: de, fr;q=0.8, en;q=0.5")).isEqualTo("fr");
		assertThat(language("/nichts", "Accept-Language: de")).isEqualTo("en");
		assertThat(language("/nothing", "X: y")).isEqualTo("en");
	}

	@ParameterizedTest
	@CsvSource({ "/EN/Countries/PE, /en/countries/pe", "/en/countries/pe/, /en/countries/pe",
			"/countries/pe, /en/countries/pe", "/en/countries/pe.html, /en/countries/pe",
			"/en/countries/zz, /en/countries", "/en/countries/%70%65, /en/countries/pe" })
	void offersTheNearestAddress(String address, String nearest) {
		Wire.Answer answer = this.wire.get(address);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(Jsoup.parse(answer.body()).select("main a").eachAttr("href")).contains(nearest);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/en/probe/query?<script>alert(1)</script>=1", "/en/probe/query?from=<script>alert(1)</script>",
					"/en/probe/query?from=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/en/<script>alert(1)</script>",
					"/en/probe/fail/not-found", "/en/probe/query?x=%0d%0aSet-Cookie:%20a=b",
					"/en/probe/query?from=$%7B7*7%7D__$%7BT(java.lang.Runtime)%7D__::.x" })
	void writesNothingOfARequestAsMarkup(String address) {
		Wire.Answer answer = this.wire.get(address);
		assertThat(answer.status()).isBetween(400, 404);
		assertThat(answer.body()).doesNotContain("<script>alert", "<b>x");
		assertThat(Jsoup.parse(answer.body()).select("main").text()).doesNotContain("49");
		assertThat(answer.headers()).doesNotContainKey("Set-Cookie");
	}

	private String language(String address, String header) {
		return Jsoup.parse(this.wire.get(address, header).body()).select("html").attr("lang");
	}

}
