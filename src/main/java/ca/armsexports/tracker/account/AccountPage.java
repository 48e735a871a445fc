package ca.armsexports.tracker.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

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
 */
record AccountPage(DeskFrame frame, @Nullable Done done, @Nullable NewPassword flaw, List<Passkey> passkeys,
		List<DeskSession> sessions, String lasting) {

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
	 * A time, in UTC.
	 * @param instant the time
	 */
	public String time(Instant instant) {
		return instant.atZone(ZoneOffset.UTC)
			.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(this.frame.language().locale()));
	}

}
