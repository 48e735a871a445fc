package ca.armsexports.tracker.site.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words as searching compares them: without case, accents and punctuation. */
final class Words {

	/** Up to this many letters a slip is likelier another word. */
	static final int SHORT = 3;

	/** From this many letters two slips are likely the same word. */
	static final int LONG = 8;

	/** Words that say nothing of what is looked for: of, to, the, with. */
	private static final Set<String> FILLING = Set.of("a", "an", "and", "au", "aux", "by", "con", "d", "de", "del",
			"des", "du", "el", "en", "et", "for", "from", "in", "l", "la", "las", "le", "les", "los", "of", "on", "par",
			"para", "por", "pour", "s", "sobre", "sur", "the", "to", "vers", "with", "y");

	private Words() {
	}

	/** The words of a text: "Côte d’Ivoire" is cote, d, ivoire. */
	static List<String> of(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace("œ", "oe")
			.replace("æ", "ae")
			.replace("ø", "o")
			.replace("ł", "l")
			.replace("ß", "ss")
			.replace("ı", "i");
		return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList();
	}

	/**
	 * The words that say what is looked for; all of them if none does.
	 * @param words words, folded
	 */
	static List<String> telling(List<String> words) {
		List<String> telling = withoutFilling(words);
		return telling.isEmpty() ? words : telling;
	}

	/**
	 * The words that say what is looked for, if any does.
	 * @param words words, folded
	 */
	static List<String> withoutFilling(List<String> words) {
		return words.stream().filter((word) -> !isFilling(word)).toList();
	}

	/** Whether a word in lower case says nothing of what is looked for. */
	static boolean isFilling(String word) {
		return FILLING.contains(word);
	}

}
