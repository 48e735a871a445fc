package ca.armsexports.tracker.site.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import ca.armsexports.tracker.claim.Quote;
import ca.armsexports.tracker.claim.UnreadableAmount;
import ca.armsexports.tracker.claim.WrittenAmount;
import ca.armsexports.tracker.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A number that a reader wrote, alone or among words: "45 million", "Peru 734,960.49".
 *
 * @param text as written
 * @param quote what it says; in Canadian dollars where no currency is written
 */
record QuotedNumber(String text, Quote quote) {

	private static final int MOST_PARTS = 12;

	/** Shorter numbers among words are hardly amounts. */
	private static final int FEW_DIGITS = 5;

	private static final Pattern SPACE = Pattern.compile("\\s{1,100}");

	private static final Pattern DIGIT = Pattern.compile("[0-9]");

	private static final Pattern YEAR_AMONG_WORDS = Pattern
		.compile("[^0-9$€£]{0,100}(?:19|20)[0-9]{2}[^0-9.,$€£]{0,100}");

	private static final Pattern SCALE_OR_SIGN = Pattern.compile("[\\p{L}$€£]");

	/**
	 * The number in a text: the text as a whole, or its longest part that is a number and
	 * not a year.
	 * @param text the text
	 * @param language whose words and separators
	 */
	static @Nullable QuotedNumber find(String text, Language language) {
		List<String> parts = Arrays.asList(SPACE.split(text));
		if (!DIGIT.matcher(text).find() || parts.size() > MOST_PARTS) {
			return null;
		}
		for (int length = parts.size(); length > 0; length--) {
			for (int start = 0; start + length <= parts.size(); start++) {
				String run = String.join(" ", parts.subList(start, start + length));
				Optional<QuotedNumber> number = (length == parts.size() || isAmount(run)) ? read(run, language)
						: Optional.empty();
				if (number.isPresent()) {
					return number.get();
				}
			}
		}
		return null;
	}

	private static boolean isAmount(String run) {
		return SCALE_OR_SIGN.matcher(run).find() || DIGIT.matcher(run).results().count() >= FEW_DIGITS;
	}

	private static Optional<QuotedNumber> read(String run, Language language) {
		if (!DIGIT.matcher(run).find() || YEAR_AMONG_WORDS.matcher(run).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new QuotedNumber(run, WrittenAmount.read(run, language).quote()));
		}
		catch (UnreadableAmount ex) {
			return Optional.empty();
		}
	}

	/** A text without the number. */
	String without(String whole) {
		return SPACE.matcher(whole).replaceAll(" ").replace(this.text, " ").strip();
	}

}
