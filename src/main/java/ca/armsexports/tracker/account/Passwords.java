package ca.armsexports.tracker.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import ca.armsexports.tracker.shared.TooManyAtOnce;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id, 64 MiB and three passes each, at most two
 * at once, so that they never take more than 128 MiB together.
 */
@Component
class Passwords {

	private static final int AT_ONCE = 2;

	private static final int PATIENCE_SECONDS = 10;

	private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 64 * 1024, 3);

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	/** What an unknown name is compared with, so that it takes as long as a known one. */
	private final String nobodys;

	Passwords() {
		this.nobodys = hash("nobody's password");
	}

	/**
	 * The hash of a password.
	 * @throws TooManyAtOnce if many passwords are computed at the moment
	 */
	final String hash(String password) {
		return inTurn(() -> this.encoder.encode(normalize(password)));
	}

	/**
	 * Whether a password is the one of a hash. Takes the same time whether there is a
	 * hash or not.
	 * @param password the password
	 * @param hash the hash; none if nobody has the name that was given
	 * @throws TooManyAtOnce if many passwords are computed at the moment
	 */
	boolean matches(String password, Optional<String> hash) {
		boolean same = inTurn(() -> this.encoder.matches(normalize(password), hash.orElse(this.nobodys)));
		return same && hash.isPresent();
	}

	/** The same letters in the same bytes, however the keyboard put them together. */
	private static String normalize(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFKC);
	}

	private <T> T inTurn(Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new TooManyAtOnce("passwords");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooManyAtOnce("passwords");
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
