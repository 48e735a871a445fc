package ca.armsexports.tracker.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.shared.Codes;
import org.jspecify.annotations.Nullable;

/**
 * The page of one's own account.
 *
 * @param frame what stands around it
 * @param done what has just been done
 * @param flaw what is wrong with the password that was chosen
 * @param passkeys the passkeys that open the account
 * @param sessions where the person is signed in
 * @param lasting how long sessions last, in words
 * @param offers the last steps by which somebody gave out a link to another password
 */
record AccountPage(DeskFrame frame, @Nullable Done done, @Nullable NewPassword flaw, List<Passkey> passkeys,
		List<DeskSession> sessions, String lasting, List<JournalEntry> offers) {

	/**
	 * What is wrong with a field, in words; empty if nothing is.
	 * @param field the field's name in lower case
	 */
	public String flaw(String field) {
		return (this.flaw != null && Codes.of(this.flaw.field()).equals(field))
				? this.frame.phrases().text(this.flaw.key()) : "";
	}

	/** What the roles of the person are called, one after the other. */
	public String roles() {
		return RoleWords.of(this.frame.who().person().roles(), this.frame.phrases());
	}

	/**
	 * That somebody gave out a link to another password, in a sentence.
	 * @param offer the step
	 */
	public String offer(JournalEntry offer) {
		return this.frame.phrases()
			.text(offer.person().equals(Operator.NAME) ? "desk.account.offer.operator" : "desk.account.offer",
					offer.person(), time(offer.at()));
	}

	/**
	 * A time, in UTC.
	 * @param instant the time
	 */
	public String time(Instant instant) {
		return instant.atZone(ZoneOffset.UTC)
			.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(this.frame.language().locale()));
	}

}
