package ca.armsexports.tracker.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ca.armsexports.tracker.journal.Journal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Puts the page of one's own account together. */
@Component
class AccountPages {

	private static final int MOST_OFFERS = 5;

	private final DeskSessions sessions;

	private final PasskeyStore passkeys;

	private final AccountSettings settings;

	private final Journal journal;

	AccountPages(DeskSessions sessions, PasskeyStore passkeys, AccountSettings settings, Journal journal) {
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.settings = settings;
		this.journal = journal;
	}

	AccountPage page(DeskFrame frame, Optional<Done> done, Optional<NewPassword> flaw, HttpServletRequest request) {
		String current = Objects.requireNonNullElse(Account.id(request), "");
		return new AccountPage(frame, done.orElse(null), flaw.orElse(null), this.passkeys.list(frame.who().person()),
				this.sessions.list(frame.who().name(), current),
				frame.phrases()
					.text("desk.account.sessions.note", this.settings.idle().toMinutes(),
							this.settings.longest().toHours()),
				this.journal.listLatest(People.subject(frame.who().person()), List.of(DeskDoor.OFFERED), MOST_OFFERS));
	}

}
