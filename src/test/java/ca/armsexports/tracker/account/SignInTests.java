package ca.armsexports.tracker.account;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import ca.armsexports.tracker.support.PageTest;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SignInTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople desk;

	@Autowired
	private People people;

	@Autowired
	private PasswordChecks checks;

	@Autowired
	private JdbcClient jdbc;

	private Person person;

	@BeforeEach
	void join() {
		this.jdbc.sql("delete from password_check").update();
		this.person = this.desk.person("Sigrid Signer", Role.EDITOR);
	}

	@Test
	void strangersAreLedToTheSignInAndBack() {
		MockHttpServletResponse answer = this.mvc.get().uri("/admin/account?done=joined").exchange().getResponse();
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader("Location")).isEqualTo("/admin/sign-in?next=/admin/account%3Fdone%3Djoined");
		assertThat(answer.getCookies()).isEmpty();
		assertThat(this.mvc.get().uri(URI.create("/admin/sign-in?next=/admin/account%3Fdone%3Djoined"))).bodyText()
			.contains("value=\"/admin/account?done=joined\"");
		assertThat(signIn("Sigrid Signer", DeskPeople.PASSWORD, "/admin/account?done=joined").getHeader("Location"))
			.isEqualTo("/admin/account?done=joined");
		assertThat(signIn("sigrid  signer", DeskPeople.PASSWORD, "https://evil.example/").getHeader("Location"))
			.isEqualTo("/admin");
	}

	@Test
	void aSessionBeginsWithTheSignInAndNotBefore() {
		long before = sessions();
		MockHttpServletResponse page = this.mvc.get().uri("/admin/sign-in").exchange().getResponse();
		assertThat(page.getHeaders("Set-Cookie")).singleElement()
			.asString()
			.startsWith("__Host-csrf=")
			.contains("; Path=/; Secure; HttpOnly")
			.doesNotContain("Domain");
		assertThat(Objects.requireNonNull(page.getCookie("__Host-csrf")).getAttribute("SameSite")).isEqualTo("Strict");
		assertThat(signIn("Sigrid Signer", "wrong", "").getCookie("__Host-session")).isNull();
		assertThat(sessions()).isEqualTo(before);
		MockHttpServletResponse answer = signIn("Sigrid Signer", DeskPeople.PASSWORD, "");
		assertThat(answer.getHeaders("Set-Cookie")).filteredOn((cookie) -> cookie.startsWith("__Host-session="))
			.singleElement()
			.asString()
			.contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict")
			.doesNotContain("Domain");
		assertThat(sessions()).isEqualTo(before + 1);
	}

	@Test
	void aSessionFromBeforeTheSignInIsNotTakenOver() {
		Cookie planted = this.desk.asked(null, "use", "Y2hhbGxlbmdl");
		MockHttpServletResponse answer = this.mvc.post()
			.uri("/admin/sign-in")
			.with(this.desk.with(planted))
			.param("name", "Sigrid Signer")
			.param("password", DeskPeople.PASSWORD)
			.exchange()
			.getResponse();
		assertThat(session(answer).getValue()).isNotEqualTo(planted.getValue());
		assertThat(account(planted).getStatus()).isEqualTo(303);
		assertThat(account(session(answer)).getStatus()).isEqualTo(200);
	}

	@Test
	void unknownAndKnownNamesAnswerAlike() {
		MockHttpServletResponse known = signIn("Sigrid Signer", "wrong password, this one", "");
		MockHttpServletResponse unknown = signIn("Nobody Atall", "wrong password, this one", "");
		this.desk.disabled("Dora Disabled");
		MockHttpServletResponse disabled = signIn("Dora Disabled", DeskPeople.PASSWORD, "");
		assertThat(known.getStatus()).isEqualTo(422);
		assertThat(text(known, "Sigrid Signer")).contains("Name or password is wrong.")
			.isEqualTo(text(unknown, "Nobody Atall"))
			.isEqualTo(text(disabled, "Dora Disabled"));
	}

	@Test
	void afterTenGuessesTheNextWaitsWhoeverItIs() {
		for (String name : List.of("Sigrid Signer", "Nobody Atall")) {
			for (int guess = 0; guess < 10; guess++) {
				this.checks.count(name);
			}
		}
		MockHttpServletResponse known = signIn("Sigrid Signer", DeskPeople.PASSWORD, "");
		MockHttpServletResponse unknown = signIn("Nobody Atall", "x", "");
		assertThat(known.getStatus()).isEqualTo(429);
		assertThat(known.getHeader("Retry-After")).isEqualTo("900").isEqualTo(unknown.getHeader("Retry-After"));
		assertThat(text(known, "Sigrid Signer")).isEqualTo(text(unknown, "Nobody Atall"));
		System.out.println("SAFETY 17: 10 passwords checked, the 11th is answered with 429");
	}

	@Test
	void eachGuessAfterTheThirdTakesLongerAndUnknownNamesTakeTheSameWork() {
		List<Duration> rests = new ArrayList<>();
		List<Boolean> compared = new ArrayList<>();
		Passwords counting = new Passwords() {

			@Override
			boolean matches(String password, Optional<String> hash) {
				compared.add(hash.isPresent());
				return false;
			}

		};
		SignIns signIns = new SignIns(this.people, counting, this.checks, new AddressLimit(settings(100)),
				Duration.ofSeconds(1), rests::add);
		for (int guess = 0; guess < 10; guess++) {
			signIns.findByPassword("Sigrid Signer", "guess", "192.0.2.1");
		}
		List<Duration> known = List.copyOf(rests);
		rests.clear();
		for (int guess = 0; guess < 10; guess++) {
			signIns.findByPassword("Nobody Atall", "guess", "192.0.2.1");
		}
		assertThat(known).extracting(Duration::toSeconds).containsExactly(1L, 2L, 3L, 4L, 5L, 5L, 5L);
		assertThat(rests).isEqualTo(known);
		assertThat(compared).hasSize(20);
		assertThat(compared.subList(10, 20)).containsOnly(false);
	}

	@Test
	void oneAddressTriesSoManyAndOthersGoOn() {
		AddressLimit limit = new AddressLimit(settings(3));
		for (int attempt = 0; attempt < 3; attempt++) {
			limit.count("2001:db8::1");
		}
		assertThat(catchGuesses(() -> limit.count("2001:db8:0:0:ffff::2"))).isTrue();
		assertThat(catchGuesses(() -> limit.count("2001:db8:0:1::1"))).isFalse();
		assertThat(catchGuesses(() -> limit.count("192.0.2.1"))).isFalse();
		assertThat(catchGuesses(() -> limit.count("not an address: x"))).isFalse();
	}

	@Test
	void rightsEndWithTheNextRequest() {
		Person administrator = this.desk.person("Sofia Administrator", Role.ADMINISTRATOR);
		this.desk.person("Second Administrator", Role.ADMINISTRATOR);
		Cookie session = this.desk.cookie(administrator);
		assertThat(get("/admin/people", session).getStatus()).isEqualTo(200);
		SignedIn self = new SignedIn(administrator, Instant.EPOCH);
		Person fallen = this.people.changeRoles(self, administrator.id(), Set.of(Role.EDITOR), administrator.version());
		assertThat(get("/admin/people", session).getStatus()).isEqualTo(403);
		assertThat(account(session).getStatus()).isEqualTo(200);
		this.people.changeDisabled(self, fallen.id(), true, fallen.version());
		assertThat(account(session).getStatus()).isEqualTo(303);
		this.people.changeDisabled(self, fallen.id(), false, fallen.version() + 1);
		assertThat(account(session).getStatus()).isEqualTo(303);
	}

	@Test
	void sessionsEndWithTheNextRequest() {
		Cookie here = this.desk.cookie(this.person);
		Cookie there = this.desk.cookie(this.person);
		assertThat(post("/admin/sign-out", there).getStatus()).isEqualTo(303);
		assertThat(account(there).getStatus()).isEqualTo(303);
		Cookie elsewhere = this.desk.cookie(this.person);
		Cookie strangers = this.desk.cookie(this.desk.person("Stranger Else"));
		assertThat(account(here)).satisfies((page) -> assertThat(page.getContentAsString()).contains("Firefox, Linux"));
		assertThat(post("/admin/account/sessions/end-others", here).getStatus()).isEqualTo(303);
		assertThat(account(elsewhere).getStatus()).isEqualTo(303);
		assertThat(account(here).getStatus()).isEqualTo(200);
		assertThat(account(strangers).getStatus()).isEqualTo(200);
	}

	@Test
	void nobodyEndsTheSessionOfAnother() {
		String others = this.desk.session(this.desk.person("Stranger Else"));
		assertThat(this.mvc.post()
			.uri("/admin/account/sessions/end")
			.with(this.desk.as(this.person))
			.param("session", others)).hasStatus(404);
	}

	@Test
	void aSessionLastsTwelveHoursAtMost() {
		assertThat(account(this.desk.cookie(this.person, Duration.ofHours(12))).getStatus()).isEqualTo(200);
		assertThat(account(this.desk.cookie(this.person, Duration.ofHours(12).plusSeconds(1))).getStatus())
			.isEqualTo(303);
	}

	@Test
	void whatMattersMostAsksAgainAfterFiveMinutes() {
		Person administrator = this.desk.person("Second Administrator", Role.ADMINISTRATOR);
		Cookie session = this.desk.cookie(administrator, Duration.ofSeconds(301));
		MockHttpServletResponse answer = this.mvc.post()
			.uri("/admin/people/invite")
			.with(this.desk.with(session))
			.header("Referer", "http://localhost/admin/people?x=1")
			.exchange()
			.getResponse();
		assertThat(answer.getHeader("Location")).isEqualTo("/admin/confirm?next=/admin/people%3Fx%3D1");
		MockHttpServletResponse confirmed = this.mvc.post()
			.uri("/admin/confirm")
			.with(this.desk.with(session))
			.param("password", DeskPeople.PASSWORD)
			.param("next", "/admin/people")
			.exchange()
			.getResponse();
		assertThat(confirmed.getHeader("Location")).isEqualTo("/admin/people");
		assertThat(this.mvc.post()
			.uri("/admin/people/invite")
			.with(this.desk.with(session(confirmed)))
			.param("name", "Inga Invited")).hasStatusOk().bodyText().contains("/admin/join?token=");
	}

	@Test
	void thePersonsLanguageIsTheDesks() {
		assertThat(this.mvc.get().uri("/admin/sign-in").header("Accept-Language", "es-PE,en")).bodyText()
			.contains("<html lang=\"es\"");
		MockHttpServletResponse french = this.mvc.get()
			.uri("/admin/sign-in?lang=fr")
			.header("Accept-Language", "es-PE,en")
			.exchange()
			.getResponse();
		assertThat(french.getHeader("Content-Language")).startsWith("fr");
		assertThat(account(this.desk.cookie(this.person)).getHeader("Content-Language")).startsWith("en");
	}

	@Test
	void aPasswordIsChangedAndOtherSessionsEnd() {
		Person changing = this.desk.person("Petra Changing");
		Cookie here = this.desk.cookie(changing);
		Cookie there = this.desk.cookie(changing);
		assertThat(this.mvc.post()
			.uri("/admin/account/password")
			.with(this.desk.with(here))
			.param("password", "petra changing 2026")
			.param("again", "petra changing 2026")).hasStatus(422).bodyText().contains("too easy to guess");
		assertThat(this.mvc.post()
			.uri("/admin/account/password")
			.with(this.desk.with(here))
			.param("password", "nine llamas crossed a bridge")
			.param("again", "nine llamas crossed a bridge")).hasStatus(303);
		assertThat(account(here).getStatus()).isEqualTo(200);
		assertThat(account(there).getStatus()).isEqualTo(303);
		assertThat(signIn("Petra Changing", DeskPeople.PASSWORD, "").getStatus()).isEqualTo(422);
		assertThat(signIn("Petra Changing", "nine llamas crossed a bridge", "").getStatus()).isEqualTo(303);
	}

	@Test
	void whoLostThePasswordComesBackByTheFormBehindTheLink() {
		Person administrator = this.desk.person("Second Administrator", Role.ADMINISTRATOR);
		Person lost = this.desk.person("Lotte Lost", Role.EDITOR);
		String page = this.mvc.post()
			.uri("/admin/people/" + lost.id() + "/renew")
			.with(this.desk.as(administrator))
			.exchange()
			.getMvcResult()
			.getModelAndView()
			.getModel()
			.get("page")
			.toString();
		String token = page.replaceFirst("(?s).*token=([A-Za-z0-9_-]{43}).*", "$1");
		MockHttpServletResponse form = this.mvc.get().uri("/admin/join?token=" + token).exchange().getResponse();
		MockMvcTester.MockMvcRequestBuilder back = this.mvc.post().uri("/admin/join").with(this.desk.anonymous());
		for (Element field : Jsoup.parse(text(form, "NAME")).select("main form [name]")) {
			back.param(field.attr("name"),
					field.attr("type").equals("password") ? "nine llamas crossed a bridge" : field.val());
		}
		MockHttpServletResponse answer = back.exchange().getResponse();
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader("Location")).isEqualTo("/admin/account?done=password");
	}

	@Test
	void readersWhoAreSignedInAreReadersLikeOthers() {
		Cookie session = this.desk.cookie(this.person);
		MockHttpServletResponse page = get("/en/countries/pe", session);
		assertThat(page.getHeaderNames()).doesNotContain("Set-Cookie");
		assertThat(page.getHeader("Cache-Control")).startsWith("public");
		assertThat(account(session).getHeader("Cache-Control")).isEqualTo("no-store");
	}

	private static AccountSettings settings(int checksPerAddress) {
		return new AccountSettings(null, List.of(), Duration.ofHours(2), Duration.ofHours(12), Duration.ofSeconds(1),
				checksPerAddress);
	}

	private static boolean catchGuesses(Runnable work) {
		try {
			work.run();
			return false;
		}
		catch (TooManyGuesses ex) {
			return true;
		}
	}

	private long sessions() {
		return this.jdbc.sql("select count(*) from desk_session").query(Long.class).single();
	}

	private MockHttpServletResponse signIn(String name, String password, String next) {
		return this.mvc.post()
			.uri("/admin/sign-in")
			.with(this.desk.anonymous())
			.param("name", name)
			.param("password", password)
			.param("next", next)
			.exchange()
			.getResponse();
	}

	private MockHttpServletResponse account(Cookie session) {
		return get("/admin/account", session);
	}

	private MockHttpServletResponse get(String address, Cookie session) {
		return this.mvc.get().uri(address).cookie(session).exchange().getResponse();
	}

	private MockHttpServletResponse post(String address, Cookie session) {
		return this.mvc.post().uri(address).with(this.desk.with(session)).exchange().getResponse();
	}

	private static Cookie session(MockHttpServletResponse answer) {
		return Objects.requireNonNull(answer.getCookie("__Host-session"));
	}

	/** The page without what differs in any two: the name and the token. */
	private static String text(MockHttpServletResponse answer, String name) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).replace(name, "NAME")
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token")
			.replaceAll("data-csrf=\"[^\"]*\"", "token");
	}

}
