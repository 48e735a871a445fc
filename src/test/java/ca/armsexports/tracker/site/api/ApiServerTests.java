package ca.armsexports.tracker.site.api;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Wire;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@DirtiesContext
class ApiServerTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Publisher publisher;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/figures?destination=pe", "/api/v1/countries/pe", "/api/v1/releases",
			"/api/v1/claims/co-45m", "/api/openapi.json" })
	void sameBytesAreNotSentTwice(String address) {
		Wire.Answer answer = this.wire.get(address);
		assertThat(answer.header("ETag")).matches("\"r\\d+-[0-9a-f]{32}\"");
		assertThat(answer.header("Cache-Control")).startsWith("public, max-age=60");
		Wire.Answer again = this.wire.get(address, "If-None-Match: " + answer.header("ETag"), "Origin: https://a.org");
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.bytes()).isEmpty();
		assertThat(again.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(again.header("Link")).isEqualTo(answer.header("Link"));
		Wire.Answer head = this.wire.ask("HEAD", address);
		assertThat(head.bytes()).isEmpty();
		assertThat(head.header("Content-Length")).isEqualTo(answer.header("Content-Length"));
		assertThat(answer.headers()).doesNotContainKey("Set-Cookie");
	}

	@Test
	void frozenAnswersMayBeKeptForEver() {
		assertThat(this.wire.get("/api/v1/figures?release=1").header("Cache-Control"))
			.isEqualTo("public, max-age=31536000, immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/figures", "/api/v1/figures?x=1", "/api/v1/nothing", "/api/openapi.json",
			"/api/v1/figures/%70" })
	void pagesOfOtherSitesMayReadAnswersAndProblems(String address) {
		Wire.Answer answer = this.wire.get(address, "Origin: https://example.org");
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(answer.header("Access-Control-Expose-Headers")).contains("Link", "ETag");
		assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
		assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Credentials");
	}

	@Test
	void pagesOfThisSiteAreNotForOthers() {
		for (String address : List.of("/en/", "/en/countries/pe.json", "/apiary", "/assets/site.css")) {
			Wire.Answer answer = this.wire.get(address, "Origin: https://example.org");
			assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
			assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		}
		assertThat(this.wire.ask("OPTIONS", "/en/").status()).isEqualTo(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/figures", "/api/v1/figures?destination=pe", "/api/openapi.json" })
	void preflightIsAnswered(String address) {
		this.wire.get(address);
		Wire.Answer answer = this.wire.ask("OPTIONS", address, "Origin: https://example.org",
				"Access-Control-Request-Method: GET", "Access-Control-Request-Headers: if-none-match");
		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.bytes()).isEmpty();
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
		assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("If-None-Match");
		assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(this.wire.ask("OPTIONS", address, "Host: elsewhere.example").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "TRACE" })
	void otherMethodsAreRefusedAsProblems(String method) {
		Wire.Answer answer = this.wire.ask(method, "/api/v1/figures", "Content-Length: 0");
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).contains("GET", "HEAD");
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@Test
	void walkThatHasBegunStaysInItsReleaseWhateverIsPublished() {
		List<String> before = walk("/api/v1/figures?destination=pe&limit=4", () -> {
		});
		String frozen = this.wire.get("/api/v1/figures?destination=pe&release=1&limit=200").body();
		List<String> during = walk("/api/v1/figures?limit=4&destination=pe",
				() -> this.publisher.publish(new RecordYearlyTotal(new FigureId(20), new DestinationCode("pe"),
						new CalendarYear(2021), null, CellState.REPORTED, QualifiedAmount.exact(Money.cad("2701.00")),
						PriceBasis.CURRENT_PRICES, new Citation(new SourceId("pbi-2023-05-26"),
								"in the list of figures", "2021 – $2,700.00", null),
						null, null, PreferredReason.ONLY_STATEMENT)));
		assertThat(during).isEqualTo(before).hasSizeGreaterThan(3);
		assertThat(this.wire.get("/api/v1/figures?destination=pe&release=1&limit=200").body()).isEqualTo(frozen);
		assertThat(frozen).contains("2700.00").doesNotContain("2701.00");
		String now = this.wire.get("/api/v1/figures?destination=pe&limit=200").body();
		assertThat(now).contains("2701.00").doesNotContain("\"2700.00\"");
		String history = this.wire.get("/api/v1/figures/20").body();
		assertThat(JsonPath.<List<Integer>>read(history, "$.history[*].since_release")).containsExactly(2, 1);
		assertThat(JsonPath.<Integer>read(history, "$.history[1].until_release")).isEqualTo(2);
		assertThat(JsonPath.<List<?>>read(this.wire.get("/api/v1/figures/20?release=1").body(), "$.history"))
			.hasSize(1);
		String changes = this.wire.get("/api/v1/changes?from=1&to=2").body();
		assertThat(JsonPath.<List<String>>read(changes, "$.changes[*].change")).containsExactly("changed");
		assertThat(JsonPath.<String>read(changes, "$.changes[0].before.value")).isEqualTo("2700.00");
		assertThat(JsonPath.<String>read(changes, "$.changes[0].after.value")).isEqualTo("2701.00");
		assertThat(JsonPath.<Integer>read(changes, "$.changes[0].release")).isEqualTo(2);
	}

	private List<String> walk(String first, Runnable afterTheFirst) {
		List<String> parts = new ArrayList<>();
		String address = first;
		while (address != null) {
			Wire.Answer answer = this.wire.get(address);
			assertThat(answer.status()).as(address).isEqualTo(200);
			parts.add(answer.body());
			if (parts.size() == 1) {
				afterTheFirst.run();
			}
			address = JsonPath.read(answer.body(), "$.next");
		}
		return parts;
	}

}
