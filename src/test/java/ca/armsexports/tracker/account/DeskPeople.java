package ca.armsexports.tracker.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.PersonName;
import jakarta.servlet.http.Cookie;

import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People for tests of the desk, and requests that they send. */
public class DeskPeople {

	/** The password of everybody here. */
	public static final String PASSWORD = "rolling kettle vividly 91";

	private final People people;

	private final Invitations invitations;

	private final DeskSessions deskSessions;

	private final PasskeyStore passkeys;

	private final SessionRepository<Session> sessions;

	private final Clock clock;

	private final TransactionTemplate transaction;

	private final String hash;

	@SuppressWarnings("unchecked")
	DeskPeople(People people, Invitations invitations, DeskSessions deskSessions, PasskeyStore passkeys,
			SessionRepository<? extends Session> sessions, Clock clock, Passwords passwords,
			PlatformTransactionManager transactions) {
		this.people = people;
		this.invitations = invitations;
		this.deskSessions = deskSessions;
		this.passkeys = passkeys;
		this.sessions = (SessionRepository<Session>) sessions;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		this.hash = passwords.hash(PASSWORD);
	}

	/**
	 * Somebody, made anew unless there already.
	 * @param name the name
	 * @param roles the roles, given again if they were taken
	 */
	public Person person(String name, Role... roles) {
		Set<Role> set = EnumSet.noneOf(Role.class);
		set.addAll(List.of(roles));
		return this.transaction.execute((status) -> {
			Optional<Person> known = this.people.findPerson(new PersonName(name));
			if (known.isPresent() && known.get().roles().equals(set) && !known.get().disabled()) {
				return known.get();
			}
			if (known.isPresent()) {
				SignedIn self = new SignedIn(known.get(), this.clock.instant());
				Person enabled = this.people.changeDisabled(self, known.get().id(), false, known.get().version());
				return this.people.changeRoles(self, enabled.id(), set, enabled.version());
			}
			return this.people.add(new PersonName(name), set, Language.EN, this.hash, OneTimeLink.random(48));
		});
	}

	/**
	 * The headers with which somebody who has just signed in may write over HTTP: the
	 * cookies, and a token against forged requests.
	 * @param person who
	 */
	public Map<String, String> headers(Person person) {
		String token = UUID.randomUUID().toString();
		Cookie session = cookie(person);
		return Map.of("Cookie",
				"%s=%s; %s=%s".formatted(session.getName(), session.getValue(), DeskAccess.CSRF_COOKIE, token),
				DeskAccess.CSRF_HEADER, masked(token));
	}

	/**
	 * Sends a request of MockMvc as somebody who has just signed in, with a token against
	 * forged requests.
	 * @param person who
	 */
	public RequestPostProcessor as(Person person) {
		return with(cookie(person));
	}

	/**
	 * Sends a request of MockMvc with a session, and with a token against forged
	 * requests.
	 * @param session the session's cookie
	 */
	public RequestPostProcessor with(Cookie session) {
		return (request) -> {
			request.setCookies(session);
			return anonymous().postProcessRequest(request);
		};
	}

	/**
	 * Sends a request of MockMvc with a token against forged requests, but signed in as
	 * nobody.
	 */
	public RequestPostProcessor anonymous() {
		return (request) -> {
			String token = UUID.randomUUID().toString();
			List<Cookie> cookies = new ArrayList<>(
					(request.getCookies() != null) ? List.of(request.getCookies()) : List.of());
			cookies.add(new Cookie(DeskAccess.CSRF_COOKIE, token));
			request.setCookies(cookies.toArray(Cookie[]::new));
			request.addHeader(DeskAccess.CSRF_HEADER, masked(token));
			return request;
		};
	}

	/**
	 * As a page writes it: as many random bytes as the token has, here all zero, and both
	 * combined.
	 */
	private static String masked(String token) {
		byte[] bytes = new byte[2 * token.length()];
		System.arraycopy(token.getBytes(StandardCharsets.US_ASCII), 0, bytes, token.length(), token.length());
		return Base64.getUrlEncoder().encodeToString(bytes);
	}

	/**
	 * The cookie of a new session.
	 * @param person who has just signed in
	 */
	public Cookie cookie(Person person) {
		return cookie(person, Duration.ZERO);
	}

	/**
	 * The cookie of a session.
	 * @param person who signed in
	 * @param age how long ago
	 */
	public Cookie cookie(Person person, Duration age) {
		return cookie(person, age, null);
	}

	/**
	 * The cookie of a session in which a passkey was just asked to sign a text.
	 * @param person who signed in; nobody if none is given
	 * @param purpose what for: add or use
	 * @param challenge the text
	 */
	public Cookie asked(Person person, String purpose, String challenge) {
		return cookie(person, Duration.ZERO, purpose + " " + this.clock.millis() + " " + challenge);
	}

	private Cookie cookie(Person person, Duration age, String asked) {
		Session session = this.sessions.createSession();
		if (person != null) {
			String then = Long.toString(this.clock.instant().minus(age).toEpochMilli());
			session.setAttribute(DeskSessions.PERSON, person.name().value());
			session.setAttribute(DeskSessions.BEGAN, then);
			session.setAttribute(DeskSessions.CONFIRMED, then);
			session.setAttribute(DeskSessions.MEANS, DeskSessions.Means.PASSWORD.name());
			session.setAttribute(DeskSessions.AGENT, "Firefox, Linux");
		}
		if (asked != null) {
			session.setAttribute(DeskSessions.CHALLENGE, asked);
		}
		this.sessions.save(session);
		return new Cookie(SessionConfiguration.COOKIE,
				Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Gives somebody a passkey.
	 * @param person whose it is
	 */
	public SoftwareKey key(Person person) {
		SoftwareKey key = new SoftwareKey();
		this.transaction.executeWithoutResult((status) -> {
			PublicKeyCredentialUserEntity owner = this.passkeys.findByUsername(person.name().value());
			this.passkeys.save(ImmutableCredentialRecord.builder()
				.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
				.credentialId(Bytes.fromBase64(key.identifier()))
				.userEntityUserId(owner.getId())
				.publicKey(new ImmutablePublicKeyCose(key.publicKey()))
				.attestationObject(new Bytes(key.attestation()))
				.label("A key")
				.transports(Set.of(AuthenticatorTransport.INTERNAL))
				.build());
		});
		return key;
	}

	/**
	 * The name by which its owner removes a passkey.
	 * @param key the passkey
	 */
	public String nameOf(SoftwareKey key) {
		return key.identifier();
	}

	/**
	 * The secret of a new one-time link.
	 * @param by who invites
	 * @param name the name that the person will have
	 */
	public String invite(Person by, String name) {
		return this.transaction.execute((status) -> this.invitations
			.invite(new SignedIn(by, this.clock.instant()), new PersonName(name), EnumSet.of(Role.EDITOR))
			.secret());
	}

	/**
	 * The number of an open invitation.
	 * @param name the name that the person will have
	 */
	public long invitation(String name) {
		return this.invitations.listOpen()
			.stream()
			.filter((open) -> new PersonName(name).equals(open.name()))
			.findAny()
			.orElseThrow()
			.id();
	}

	/**
	 * Somebody who was shut out.
	 * @param name the name
	 */
	public Person disabled(String name) {
		person("Always Administrator", Role.ADMINISTRATOR);
		Person person = person(name);
		return this.transaction.execute((status) -> this.people
			.changeDisabled(new SignedIn(person, this.clock.instant()), person.id(), true, person.version()));
	}

	/**
	 * The name by which its owner ends a new session.
	 * @param person who has signed in
	 */
	public String session(Person person) {
		cookie(person);
		return this.deskSessions.list(person.name(), "").getFirst().id();
	}

}
