package ca.armsexports.tracker.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.shared.Codes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in and out. Each is a step in the journal; if it cannot be written, nothing
 * happens.
 */
@Component
class DeskDoor {

	/** Somebody gave out a link to another password. */
	static final String OFFERED = "person.offer_password";

	private static final Duration LATELY = Duration.ofDays(14);

	private final DeskSessions sessions;

	private final Journal journal;

	private final CookieCsrfTokenRepository csrfTokens;

	private final Clock clock;

	DeskDoor(DeskSessions sessions, Journal journal, CookieCsrfTokenRepository csrfTokens, Clock clock) {
		this.sessions = sessions;
		this.journal = journal;
		this.csrfTokens = csrfTokens;
		this.clock = clock;
	}

	/**
	 * Begins a session, with another token against forged requests.
	 * @param person who signed in
	 * @param means how
	 * @return whether somebody gave out a link to another password of the person in the
	 * last fortnight. The owner is told at each sign-in, as an earlier one may have been
	 * somebody else's
	 */
	@Transactional
	public boolean open(Person person, DeskSessions.Means means, HttpServletRequest request,
			HttpServletResponse response) {
		write(person, "person.sign_in", means);
		this.sessions.begin(request, person, means);
		this.csrfTokens.saveToken(null, request, response);
		Instant lately = this.clock.instant().minus(LATELY);
		return this.journal.listLatest(People.subject(person), List.of(OFFERED), 1)
			.stream()
			.anyMatch((entry) -> entry.at().isAfter(lately));
	}

	/**
	 * Notes that the person is still the person.
	 * @param person who
	 * @param means how that was shown
	 */
	@Transactional
	public void confirm(Person person, DeskSessions.Means means, HttpServletRequest request) {
		write(person, "person.confirm", means);
		this.sessions.confirm(request);
	}

	/**
	 * Ends the session of a request.
	 * @param signedIn who signs out
	 */
	@Transactional
	public void close(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		this.journal.write(Step.of(signedIn.name(), "person.sign_out", People.subject(signedIn.person()), null, null));
		this.sessions.end(request);
		this.csrfTokens.saveToken(null, request, response);
	}

	private void write(Person person, String action, DeskSessions.Means means) {
		this.journal
			.write(Step.of(person.name(), action, People.subject(person), null, Map.of("means", Codes.of(means))));
	}

}
