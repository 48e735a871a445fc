package ca.armsexports.tracker.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.shared.PersonName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions: who is signed in where. A session holds a name and times as text, never
 * rights: the person is read from the database anew with each request.
 */
@Component
class DeskSessions {

	static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	static final String BEGAN = "began";

	static final String CONFIRMED = "confirmed";

	static final String AGENT = "agent";

	static final String MEANS = "means";

	static final String CHALLENGE = "challenge";

	private static final Duration CHALLENGE_LIFE = Duration.ofMinutes(5);

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final AccountSettings settings;

	DeskSessions(People people, JdbcClient jdbc, Clock clock, AccountSettings settings) {
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
		this.settings = settings;
	}

	/**
	 * The person of a request's session, as they are now. A session that is too old, or
	 * whose person can no longer sign in, ends here.
	 * @param request the request
	 */
	Optional<SignedIn> find(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(PERSON) instanceof String name)) {
			return Optional.empty();
		}
		Optional<Person> person = this.people.findPerson(new PersonName(name)).filter((found) -> !found.disabled());
		boolean tooOld = this.clock.instant().isAfter(time(session, BEGAN).plus(this.settings.longest()));
		if (person.isEmpty() || tooOld) {
			session.invalidate();
			return Optional.empty();
		}
		return Optional.of(new SignedIn(person.get(), time(session, CONFIRMED)));
	}

	/**
	 * Begins a session under a new identifier. Whatever was there before is forgotten.
	 * @param request the request
	 * @param person who signed in
	 * @param means how
	 */
	void begin(HttpServletRequest request, Person person, Means means) {
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		HttpSession session = request.getSession(true);
		session.setMaxInactiveInterval(Math.toIntExact(this.settings.idle().toSeconds()));
		session.setAttribute(PERSON, person.name().value());
		session.setAttribute(BEGAN, now());
		session.setAttribute(CONFIRMED, now());
		session.setAttribute(MEANS, means.name());
		session.setAttribute(AGENT, Agent.of(request.getHeader("User-Agent")));
	}

	/**
	 * Notes that the person has just given the password or touched a passkey.
	 * @param request the request
	 */
	void confirm(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			request.changeSessionId();
			session.setAttribute(CONFIRMED, now());
		}
	}

	void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/**
	 * Remembers what a passkey is asked to sign, for five minutes and one answer.
	 * @param request the request
	 * @param purpose what for
	 * @param challenge the random text
	 */
	void remember(HttpServletRequest request, String purpose, String challenge) {
		boolean fresh = request.getSession(false) == null;
		HttpSession session = request.getSession(true);
		if (fresh) {
			session.setMaxInactiveInterval(Math.toIntExact(CHALLENGE_LIFE.toSeconds()));
		}
		session.setAttribute(CHALLENGE, purpose + " " + now() + " " + challenge);
	}

	/**
	 * What a passkey was asked to sign, if it was asked lately; afterwards it is
	 * forgotten.
	 * @param request the request
	 * @param purpose what for
	 */
	Optional<String> takeChallenge(HttpServletRequest request, String purpose) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(CHALLENGE) instanceof String remembered)) {
			return Optional.empty();
		}
		session.removeAttribute(CHALLENGE);
		String[] parts = remembered.split(" ", 3);
		Instant asked = Instant.ofEpochMilli(Long.parseLong(parts[1]));
		boolean holds = parts[0].equals(purpose) && !this.clock.instant().isAfter(asked.plus(CHALLENGE_LIFE));
		return holds ? Optional.of(parts[2]) : Optional.empty();
	}

	/**
	 * The sessions of a person, the one used last first.
	 * @param name whose
	 * @param current the identifier of the session that asks
	 */
	List<DeskSession> list(PersonName name, String current) {
		return this.jdbc.sql("""
				select s.primary_id, s.session_id, s.creation_time, s.last_access_time,
				       (select convert_from(a.attribute_bytes, 'UTF8') from desk_session_attributes a
				         where a.session_primary_id = s.primary_id and a.attribute_name = 'agent') as agent,
				       (select convert_from(a.attribute_bytes, 'UTF8') from desk_session_attributes a
				         where a.session_primary_id = s.primary_id and a.attribute_name = 'means') as means
				  from desk_session s
				 where s.principal_name = :name and s.expiry_time > :now
				 order by s.last_access_time desc
				""")
			.param("name", name.value())
			.param("now", System.currentTimeMillis())
			.query((row, number) -> new DeskSession(row.getString("primary_id"),
					row.getString("session_id").equals(current), Instant.ofEpochMilli(row.getLong("creation_time")),
					Instant.ofEpochMilli(row.getLong("last_access_time")), row.getString("agent"),
					Means.valueOf(row.getString("means"))))
			.list();
	}

	/**
	 * Ends one session of a person.
	 * @param name whose
	 * @param id which
	 * @return whether there was one
	 */
	@Transactional
	public boolean end(PersonName name, String id) {
		return this.jdbc.sql("delete from desk_session where principal_name = :name and primary_id = :id")
			.param("name", name.value())
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Ends all sessions of a person, but for one.
	 * @param name whose
	 * @param kept the identifier of the session that stays; none if all end
	 * @return how many ended
	 */
	@Transactional
	public int endOthers(PersonName name, @Nullable String kept) {
		return this.jdbc
			.sql("delete from desk_session where principal_name = :name and session_id is distinct from :kept")
			.param("name", name.value())
			.param("kept", kept)
			.update();
	}

	private String now() {
		return Long.toString(this.clock.instant().toEpochMilli());
	}

	private static Instant time(HttpSession session, String attribute) {
		return (session.getAttribute(attribute) instanceof String millis) ? Instant.ofEpochMilli(Long.parseLong(millis))
				: Instant.EPOCH;
	}

	/** How somebody signed in. */
	enum Means {

		/** With name and password. */
		PASSWORD,
		/** With a passkey. */
		PASSKEY,
		/** By a one-time link. */
		LINK

	}

}
