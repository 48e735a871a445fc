package ca.armsexports.tracker.site.edge;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import ca.armsexports.tracker.support.Probe;
import ca.armsexports.tracker.support.ServerTest;
import ca.armsexports.tracker.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Import(Probe.class)
class HeadersTests {

	private static final List<String> SAME = List.of("Content-Security-Policy", "Strict-Transport-Security",
			"X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy",
			"Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy");

	@LocalServerPort
	private int port;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	@Test
	void policyStartsFromNothingAndHasNoException() {
		assertThat(this.wire.get("/en/probe/query").header("Content-Security-Policy")).startsWith("default-src 'none';")
			.contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
			.doesNotContain("unsafe", "*", "data:", "http");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET     | /en/countries/pe                   | 200
			HEAD    | /en/countries/pe                   | 200
			GET     | /en/countries/pe.csv               | 200
			GET     | /en/countries/pe.json              | 200
			GET     | /assets/site.css                   | 200
			GET     | /en/probe/large                    | 200
			GET     | /en/probe/stream.csv               | 200
			GET     | /en/probe/cookie                   | 200
			GET     | /actuator/health/liveness          | 200
			GET     | /actuator/health/readiness         | 200
			GET     | /en/countries/pe?x=1               | 400
			GET     | /en/countries/pe.json?x=1          | 400
			GET     | /en/countries/pe?scale=%zz         | 400
			GET     | /en/probe/fail/refused             | 422
			GET     | /en/probe/fail/conflict            | 409
			GET     | /en/probe/fail/large               | 413
			GET     | /en/probe/fail/gone                | 503
			GET     | /en/probe/fail/x                   | 500
			GET     | /en/probe/fail/x.json              | 500
			GET     | /en/nothing                        | 404
			GET     | /nothing.csv                       | 404
			GET     | /assets/nothing.css                | 404
			GET     | /error                             | 404
			GET     | /admin                             | 303
			GET     | /admin/nothing                     | 404
			GET     | /admin/nothing.csv                 | 404
			GET     | /admin/../en/                      | 404
			PUT     | /admin/nothing                     | 405
			TRACE   | /admin/nothing                     | 405
			POST    | /adminother                        | 405
			GET     | /actuator                          | 404
			GET     | /actuator/env                      | 404
			GET     | /en//countries                     | 404
			GET     | /en/countries/pe;x=1               | 404
			GET     | /en/%70                            | 404
			GET     | /en/../etc/passwd                  | 404
			GET     | /.env                              | 404
			POST    | /en/countries/pe                   | 405
			PUT     | /en/countries/pe.csv               | 405
			DELETE  | /nothing                           | 405
			OPTIONS | /en/countries                      | 405
			TRACE   | /en/countries                      | 405
			BREW    | /en/countries                      | 405
			GET     | /en/countries%2Fpe                 | 400
			GET     | /en/%zz                            | 400
			GET     | /en/%00                            | 400
			""")
	void everyAnswerCarriesTheSameHeaders(String method, String target, int status) {
		assertThat(check(this.wire.ask(method, target)).status()).isEqualTo(status);
	}

	static Stream<String> brokenRequests() {
		return Stream.of("GET /en/\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET\r\n\r\n",
				"GET /en/ HTTP/1.1\r\n\r\n", "GET /en/ HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
				"GET /en/ HTTP/1.1\r\nHost: local host\r\n\r\n", "GET /en/ HTTP/9.9\r\nHost: localhost\r\n\r\n",
				"GET /en/ HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
				"GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
				"G<T /en/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
				"POST /en/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense\r\nConnection: close\r\n\r\n",
				"POST /en/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
				"CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
				"GET * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
				"GET /en/countries/pe\u00e9 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
	}

	@ParameterizedTest
	@MethodSource("brokenRequests")
	void answersThatTheServerMakesByItselfCarryThemToo(String request) {
		Wire.Answer answer = check(this.wire.send(request));
		assertThat(answer.status()).isGreaterThanOrEqualTo(400);
		assertThat(answer.body()).contains("/fr/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/pe", "/en/compare?destination=co&destination=pe", "/en/embed", "/en/embed/",
			"/en/embed/x", "/en/embed/countries", "/en/embed/countries/pe/", "/en/embed/countries/pe.csv",
			"/en/embed/countries/pe/chart.svg", "/en/embed/../countries/pe", "/en/embed/countries/../countries/pe",
			"/en/embed//compare", "/en/embed/compare;x=1", "/en/embed/categories/..", "/EN/embed/compare",
			"/en/countries/pe/embed/compare", "/de/embed/compare", "/en/embed/compare%2Fx", "/en/%65mbed/compare" })
	void nothingElseIsShownInAFrame(String target) {
		Wire.Answer answer = this.wire.get(target);
		assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(answer.header("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
		assertThat(answer.header("Cross-Origin-Resource-Policy"))
			.isEqualTo(target.endsWith("chart.svg") ? "cross-origin" : "same-origin");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET  | /en/embed/countries/pe                                   | 200
			HEAD | /fr/embed/countries/co?scale=log                         | 200
			GET  | /en/embed/categories/2-6                                 | 200
			GET  | /es/embed/compare?destination=co&destination=pe&release=1 | 200
			GET  | /en/embed/compare                                        | 400
			GET  | /en/embed/countries/pe?x=1                               | 400
			GET  | /en/embed/countries/xx                                   | 404
			""")
	void framesOfOtherSitesShowWhatIsMadeForThem(String method, String target, int status) {
		for (int i = 0; i < 2; i++) {
			Wire.Answer answer = this.wire.ask(method, target);
			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.headers()).doesNotContainKey("X-Frame-Options").doesNotContainKey("Set-Cookie");
			assertThat(answer.header("Content-Security-Policy")).isEqualTo(this.wire.get("/en/probe/query")
				.header("Content-Security-Policy")
				.replace("frame-ancestors 'none'", "frame-ancestors *"));
			assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
			checkOthers(answer);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/pe/chart.svg", "/en/countries/pe/chart.png", "/en/chart.svg",
			"/en/compare/chart.png?destination=co&destination=pe" })
	void otherSitesShowDrawingsAsPictures(String target) {
		for (int i = 0; i < 2; i++) {
			Wire.Answer answer = this.wire.get(target);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
			assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
			checkOthers(answer);
		}
	}

	private void checkOthers(Wire.Answer answer) {
		Wire.Answer page = this.wire.get("/en/probe/query");
		for (String header : List.of("Strict-Transport-Security", "X-Content-Type-Options", "Referrer-Policy",
				"Permissions-Policy", "Cross-Origin-Opener-Policy")) {
			assertThat(answer.header(header)).as(header).isNotNull().isEqualTo(page.header(header));
		}
	}

	@Test
	void bodiesOfTheDeskSayHowLongTheyAreAndAreNotTooLong() {
		Wire.Answer large = check(this.wire.ask("POST", "/admin/sign-in", "Content-Length: 10600000"));
		assertThat(large.status()).isEqualTo(413);
		Wire.Answer ofStranger = check(this.wire.ask("POST", "/admin/sign-in", "Content-Length: 70000"));
		assertThat(ofStranger.status()).isEqualTo(413);
		Wire.Answer endless = check(this.wire.ask("POST", "/admin/sign-in", "Transfer-Encoding: chunked"));
		assertThat(endless.status()).isEqualTo(411);
		assertThat(this.wire.ask("POST", "/admin/nothing").status()).isEqualTo(403);
	}

	@Test
	void notModifiedCarriesThemToo() {
		String tag = this.wire.get("/en/countries/pe").header("ETag");
		Wire.Answer answer = check(this.wire.get("/en/countries/pe", "If-None-Match: " + tag));
		assertThat(answer.status()).isEqualTo(304);
		assertThat(answer.bytes()).isEmpty();
	}

	@Test
	void forgedHostIsReflectedNowhere() {
		for (String target : List.of("/", "/en/countries/pe", "/en/countries/pe.json", "/en/", "/assets/site.css",
				"/nothing", "/actuator/health")) {
			Wire.Answer answer = check(this.wire.get(target, "Host: evil.example", "X-Forwarded-Host: worse.example",
					"Forwarded: host=worst.example"));
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.body() + answer.headers()).doesNotContain("evil", "worse", "worst");
			Wire.Answer forwarded = check(this.wire.get(target, "X-Forwarded-Host: worse.example",
					"Forwarded: host=worst.example", "X-Forwarded-Proto: https", "X-Forwarded-Prefix: /worse"));
			assertThat(forwarded.body() + forwarded.headers()).doesNotContain("worse", "worst");
		}
		Wire.Answer absolute = check(this.wire.get("http://evil.example/en/countries/pe", "Host: localhost"));
		assertThat(absolute.status()).isEqualTo(400);
	}

	@Test
	void answersForEachOfItsHosts() {
		for (String host : List.of("localhost", "LOCALHOST:1", "127.0.0.1", "[::1]:8080")) {
			assertThat(this.wire.get("/en/countries", "Host: " + host).status()).as(host).isEqualTo(200);
		}
	}

	@Test
	void randomAddressesLeaveNothing() {
		Random random = new Random(20);
		for (int i = 0; i < 500; i++) {
			String target = "/" + Long.toString(random.nextLong() >>> 1, 36) + "/" + random.nextInt(100);
			assertThat(check(this.wire.get(target)).status()).isEqualTo(404);
		}
	}

	private Wire.Answer check(Wire.Answer answer) {
		Wire.Answer page = this.wire.get("/en/probe/query");
		for (String header : SAME) {
			assertThat(answer.header(header)).as(header).isNotNull().isEqualTo(page.header(header));
		}
		assertThat(answer.headers()).doesNotContainKeys("Server", "X-Powered-By", "Set-Cookie", "WWW-Authenticate");
		if (answer.status() >= 400 || answer.status() == 303) {
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
			assertThat(answer.body()).doesNotContainIgnoringCase("tomcat")
				.doesNotContain("Exception", "secret", "at ca.arms", "org.springframework");
		}
		return answer;
	}

}
