package ca.armsexports.tracker.account;

import java.util.Map;
import java.util.Optional;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people change of their own accounts. */
@Service
class Account {

	private final People people;

	private final Passwords passwords;

	private final DeskSessions sessions;

	private final Journal journal;

	private final TransactionTemplate transaction;

	Account(People people, Passwords passwords, DeskSessions sessions, Journal journal,
			PlatformTransactionManager transactions) {
		this.people = people;
		this.passwords = passwords;
		this.sessions = sessions;
		this.journal = journal;
		this.transaction = new TransactionTemplate(transactions);
	}

	void changeLanguage(SignedIn signedIn, Language language) {
		this.people.changeLanguage(signedIn.person(), language);
	}

	/**
	 * Gives a person another password and ends their other sessions, unless something is
	 * wrong with the password.
	 * @param signedIn who, confirmed lately
	 * @param password the password
	 * @param again the password again
	 * @param request the request, whose session goes on
	 * @return what is wrong
	 */
	Optional<NewPassword> changePassword(SignedIn signedIn, String password, String again, HttpServletRequest request) {
		Optional<NewPassword> flaw = NewPassword.findFlaw(password, again, Optional.of(signedIn.name()));
		if (flaw.isEmpty()) {
			String hash = this.passwords.hash(password);
			this.transaction.executeWithoutResult((status) -> {
				this.people.changePassword(signedIn.person(), hash);
				this.sessions.endOthers(signedIn.name(), id(request));
			});
		}
		return flaw;
	}

	/**
	 * Ends one of the person's sessions.
	 * @throws NotFound if it is not there any more
	 */
	void endSession(SignedIn signedIn, String session) {
		this.transaction.executeWithoutResult((status) -> {
			if (!this.sessions.end(signedIn.name(), session)) {
				throw new NotFound("session", session);
			}
			write(signedIn, 1);
		});
	}

	void endOtherSessions(SignedIn signedIn, HttpServletRequest request) {
		this.transaction
			.executeWithoutResult((status) -> write(signedIn, this.sessions.endOthers(signedIn.name(), id(request))));
	}

	private void write(SignedIn signedIn, int ended) {
		this.journal.write(Step.of(signedIn.name(), "person.end_sessions", People.subject(signedIn.person()), null,
				Map.of("ended", ended)));
	}

	static @Nullable String id(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? session.getId() : null;
	}

}
