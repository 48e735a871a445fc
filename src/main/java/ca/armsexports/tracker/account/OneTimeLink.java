package ca.armsexports.tracker.account;

import java.security.SecureRandom;
import java.util.Base64;

import ca.armsexports.tracker.shared.Sha256;

/**
 * The secret of a link that works once: 256 random bits, of which only the hash is kept.
 *
 * @param secret the bits, base64url
 */
record OneTimeLink(String secret) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	static OneTimeLink make() {
		return new OneTimeLink(random(BYTES));
	}

	/** Random bytes, base64url. */
	static String random(int bytes) {
		byte[] random = new byte[bytes];
		RANDOM.nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	Sha256 hash() {
		return Sha256.of(this.secret);
	}

	/** The address within the site. */
	String address() {
		return "/admin/join?token=" + this.secret;
	}

	@Override
	public String toString() {
		return "a one-time link";
	}

}
