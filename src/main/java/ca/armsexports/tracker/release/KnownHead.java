package ca.armsexports.tracker.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.Sha256;

/**
 * A hash that somebody kept: the head of the ledger under a release, or of the journal
 * under an entry.
 *
 * @param number the number of the release or the entry
 * @param sha256 its hash
 */
public record KnownHead(long number, Sha256 sha256) {

	private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

	/**
	 * Reads a head as it is shown, such as {@code 7:0f3a...}.
	 * @param text the number, a colon and 64 hexadecimal digits
	 * @throws IllegalArgumentException if it is not written so
	 */
	public static KnownHead parse(String text) {
		Matcher matcher = WRITTEN.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"a head is a number, a colon and 64 hexadecimal digits in lower case, not " + text);
		}
		return new KnownHead(Long.parseLong(matcher.group(1)), new Sha256(matcher.group(2)));
	}

	@Override
	public String toString() {
		return this.number + ":" + this.sha256.hex();
	}

}
