package ca.armsexports.tracker.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.PersonName;

/** Names of people as they are typed. */
final class Names {

	/** Two to 100 letters, with what stands between and in names. */
	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’-]{1,99}");

	private Names() {
	}

	/**
	 * The name that was typed, with single spaces and composed letters.
	 * @param typed what was typed
	 * @return the name; none if it is no name
	 */
	static Optional<PersonName> read(String typed) {
		String name = Normalizer.normalize(typed.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
		return NAME.matcher(name).matches() ? Optional.of(new PersonName(name)) : Optional.empty();
	}

}
