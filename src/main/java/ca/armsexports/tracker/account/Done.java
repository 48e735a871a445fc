package ca.armsexports.tracker.account;

import java.util.Arrays;
import java.util.Optional;

import ca.armsexports.tracker.shared.Codes;
import org.jspecify.annotations.Nullable;

/** What has just been done to an account, said on its page after the form was sent. */
enum Done {

	/** The account was made. */
	JOINED,
	/** The language is another. */
	LANGUAGE,
	/** The password is another. */
	PASSWORD,
	/** Sessions were ended. */
	SESSIONS,
	/** A passkey was added or removed. */
	PASSKEYS,
	/** The person was told that somebody gave out a link to another password. */
	OFFERED;

	static Optional<Done> of(@Nullable String code) {
		return Arrays.stream(values()).filter((done) -> Codes.of(done).equals(code)).findAny();
	}

	String address() {
		return "/admin/account?done=" + Codes.of(this);
	}

	String redirect() {
		return Next.of(address()).redirect();
	}

}
