package ca.armsexports.tracker.account;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import ca.armsexports.tracker.support.PageTest;
import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PasskeyTests {

	private static final String CHALLENGE = "Y2hhbGxlbmdlIGNoYWxsZW5nZQ";

	private static final String OTHER = "b3RoZXIgY2hhbGxlbmdlIG90aGVy";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	@Autowired
	private JdbcClient jdbc;

	private Person person;

	@BeforeEach
	void join() {
		this.person = this.people.person("Kay Keyholder", Role.EDITOR);
	}

	@Test
	void opensTheDeskWithoutAName() {
		SoftwareKey key = this.people.key(this.person);
		MockHttpServletResponse options = this.mvc.post()
			.uri("/admin/sign-in/passkey/options")
			.with(this.people.anonymous())
			.exchange()
			.getResponse();
		assertThat(options.getStatus()).isEqualTo(200);
		String json = body(options);
		assertThat(JsonPath.<String>read(json, "$.userVerification")).isEqualTo("required");
		assertThat(JsonPath.<String>read(json, "$.rpId")).isEqualTo("localhost");
		assertThat(JsonPath.<Integer>read(json, "$.allowCredentials.length()")).isZero();
		MockHttpServletResponse answer = use(cookie(options), key.assertion(JsonPath.read(json, "$.challenge")));
		assertThat(answer.getStatus()).isEqualTo(204);
		assertThat(answer.getHeader("Location")).isEqualTo("/admin");
		assertThat(cookie(answer).getValue()).isNotEqualTo(cookie(options).getValue());
		assertThat(this.mvc.get().uri("/admin/account").with(this.people.with(cookie(answer)))).bodyText()
			.contains("Kay Keyholder");
	}

	@Test
	void worksOnceForEachQuestion() {
		SoftwareKey key = this.people.key(this.person);
		Cookie asked = this.people.asked(this.person, "use", CHALLENGE);
		assertThat(confirm(asked, key.withoutVerification().assertion(CHALLENGE)).getStatus()).isEqualTo(422);
		assertThat(confirm(asked, key.assertion(CHALLENGE)).getStatus()).isEqualTo(422);
	}

	@Test
	void refusesWhatWasSignedElsewhereOrForSomethingElse() {
		SoftwareKey key = this.people.key(this.person);
		int refused = 0;
		for (String answer : new String[] { key.assertion(OTHER), new SoftwareKey().assertion(CHALLENGE), "{}", "",
				"[1]", this.people.key(this.person).withoutVerification().assertion(CHALLENGE),
				this.people.key(this.person).on("evil.example", "https://evil.example").assertion(CHALLENGE),
				this.people.key(this.person).on("localhost", "https://evil.example").assertion(CHALLENGE),
				this.people.key(this.person)
					.assertion(CHALLENGE)
					.replaceFirst("\"signature\": \"....", "\"signature\": \"AAAA"),
				key.creation(CHALLENGE) }) {
			Cookie stranger = this.people.asked(null, "use", CHALLENGE);
			assertThat(use(stranger, answer).getStatus()).as(answer).isBetween(400, 422);
			refused++;
		}
		assertThat(use(this.people.asked(null, "add", CHALLENGE), key.assertion(CHALLENGE)).getStatus()).isEqualTo(422);
		System.out.printf("SAFETY 16: %d of %d wrong answers of passkeys refused%n", refused + 1, refused + 1);
	}

	@Test
	void aCopyWhoseCounterLagsIsRefused() {
		SoftwareKey key = this.people.key(this.person);
		key.assertion(OTHER);
		assertThat(use(this.people.asked(null, "use", CHALLENGE), key.assertion(CHALLENGE)).getStatus()).isEqualTo(204);
		assertThat(use(this.people.asked(null, "use", CHALLENGE), key.copied().assertion(CHALLENGE)).getStatus())
			.isEqualTo(422);
	}

	@Test
	void nobodyConfirmsWithTheKeyOfAnother() {
		SoftwareKey others = this.people.key(this.people.person("Olga Other", Role.EDITOR));
		assertThat(confirm(this.people.asked(this.person, "use", CHALLENGE), others.assertion(CHALLENGE)).getStatus())
			.isEqualTo(422);
		SoftwareKey own = this.people.key(this.person);
		assertThat(confirm(this.people.asked(this.person, "use", CHALLENGE), own.assertion(CHALLENGE)).getStatus())
			.isEqualTo(204);
	}

	@Test
	void doesNotOpenTheDeskForWhoIsShutOut() {
		Person out = this.people.person("Oskar Out", Role.EDITOR);
		SoftwareKey key = this.people.key(out);
		this.people.disabled("Oskar Out");
		assertThat(use(this.people.asked(null, "use", CHALLENGE), key.assertion(CHALLENGE)).getStatus()).isEqualTo(422);
	}

	@Test
	void isAddedOnceAndRemoved() {
		SoftwareKey key = new SoftwareKey();
		assertThat(add(key.creation(CHALLENGE)).getStatus()).isEqualTo(204);
		assertThat(add(key.creation(CHALLENGE)).getStatus()).isEqualTo(422);
		assertThat(add(new SoftwareKey().creation(OTHER)).getStatus()).isEqualTo(422);
		assertThat(add(new SoftwareKey().withoutVerification().creation(CHALLENGE)).getStatus()).isEqualTo(422);
		assertThat(add(new SoftwareKey().on("evil.example", "https://evil.example").creation(CHALLENGE)).getStatus())
			.isEqualTo(422);
		assertThat(use(this.people.asked(null, "use", CHALLENGE), key.assertion(CHALLENGE)).getStatus()).isEqualTo(204);
		MockHttpServletResponse removed = this.mvc.post()
			.uri("/admin/account/passkeys/remove")
			.with(this.people.as(this.person))
			.param("passkey", key.identifier())
			.exchange()
			.getResponse();
		assertThat(removed.getStatus()).isEqualTo(303);
		assertThat(use(this.people.asked(null, "use", CHALLENGE), key.assertion(CHALLENGE)).getStatus()).isEqualTo(422);
	}

	@Test
	void worksWhileThePasswordIsBeingGuessed() {
		SoftwareKey key = this.people.key(this.person);
		for (int guess = 0; guess < 10; guess++) {
			this.jdbc
				.sql("""
						insert into password_check values (encode(sha256('kay keyholder'::bytea), 'hex'), '2026-11-22T12:00Z')
						""")
				.update();
		}
		assertThat(this.mvc.post()
			.uri("/admin/sign-in")
			.with(this.people.anonymous())
			.param("name", "Kay Keyholder")
			.param("password", DeskPeople.PASSWORD)).hasStatus(429);
		assertThat(use(this.people.asked(null, "use", CHALLENGE), key.assertion(CHALLENGE)).getStatus()).isEqualTo(204);
	}

	private MockHttpServletResponse add(String answer) {
		return send("/admin/account/passkeys?label=Test", this.people.asked(this.person, "add", CHALLENGE), answer);
	}

	private MockHttpServletResponse confirm(Cookie session, String answer) {
		return send("/admin/confirm/passkey", session, answer);
	}

	private MockHttpServletResponse use(Cookie session, String answer) {
		return send("/admin/sign-in/passkey", session, answer);
	}

	private MockHttpServletResponse send(String address, Cookie session, String answer) {
		return this.mvc.post()
			.uri(address)
			.with(this.people.with(session))
			.header("Host", "localhost:8080")
			.header("Origin", "http://localhost:8080")
			.contentType(MediaType.APPLICATION_JSON)
			.content(answer)
			.exchange()
			.getResponse();
	}

	private static Cookie cookie(MockHttpServletResponse answer) {
		return Objects.requireNonNull(answer.getCookie("__Host-session"));
	}

	private static String body(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
