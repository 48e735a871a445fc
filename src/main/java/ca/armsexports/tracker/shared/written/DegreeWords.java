package ca.armsexports.tracker.shared.written;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The words before a number that say how it stands to the true one: "more than", "plus
 * de", "más de". Phrases are in lower case without accents, their words parted by spaces.
 */
public final class DegreeWords {

	/** The longest phrase in words. */
	public static final int LONGEST = 4;

	private static final Map<Language, Map<String, Qualifier>> OF_LANGUAGE = new EnumMap<>(
			Map.of(Language.EN, english(), Language.FR, french(), Language.ES, spanish()));

	private static final Map<String, Qualifier> OF_ALL = all();

	private DegreeWords() {
	}

	/**
	 * The phrases of a language.
	 * @param language the language
	 */
	public static Map<String, Qualifier> of(Language language) {
		return Optional.ofNullable(OF_LANGUAGE.get(language)).orElseThrow();
	}

	/**
	 * What a phrase means, in whichever of the three languages it is written; no phrase
	 * means two things.
	 * @param phrase as written
	 */
	static @Nullable Qualifier find(String phrase) {
		return OF_ALL.get(plain(phrase));
	}

	/**
	 * A word in lower case without accents.
	 * @param word as written
	 */
	public static String plain(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('\'', '’')
			.replaceAll("[\u2010\u2011]", "-")
			.toLowerCase(Locale.ROOT);
	}

	private static Map<String, Qualifier> english() {
		Map<String, Qualifier> words = new HashMap<>();
		put(words, Qualifier.MORE_THAN, "more than", "over", "above", "in excess of", "just over", "just above",
				"a little over", "slightly more than", "exceeding");
		put(words, Qualifier.AT_LEAST, "at least", "no less than", "not less than", "a minimum of");
		put(words, Qualifier.NEARLY, "nearly", "almost", "just under", "just below", "a little under");
		put(words, Qualifier.ABOUT, "about", "around", "approximately", "approx", "roughly", "some", "circa",
				"close to");
		put(words, Qualifier.AT_MOST, "at most", "up to", "no more than", "not more than", "a maximum of");
		put(words, Qualifier.EXACT, "exactly", "precisely");
		return Map.copyOf(words);
	}

	private static Map<String, Qualifier> french() {
		Map<String, Qualifier> words = new HashMap<>();
		put(words, Qualifier.MORE_THAN, "plus de", "un peu plus de", "au-dela de", "au-dessus de");
		put(words, Qualifier.AT_LEAST, "au moins", "au minimum", "pas moins de");
		put(words, Qualifier.NEARLY, "pres de", "presque", "un peu moins de");
		put(words, Qualifier.ABOUT, "environ", "autour de", "a peu pres", "approximativement", "quelque");
		put(words, Qualifier.AT_MOST, "au plus", "au maximum", "jusqu’a", "pas plus de", "tout au plus");
		put(words, Qualifier.EXACT, "exactement", "precisement");
		return Map.copyOf(words);
	}

	private static Map<String, Qualifier> spanish() {
		Map<String, Qualifier> words = new HashMap<>();
		put(words, Qualifier.MORE_THAN, "mas de", "poco mas de", "por encima de");
		put(words, Qualifier.AT_LEAST, "al menos", "por lo menos", "como minimo", "no menos de");
		put(words, Qualifier.NEARLY, "casi", "poco menos de");
		put(words, Qualifier.ABOUT, "cerca de", "alrededor de", "aproximadamente", "en torno a", "unos", "aprox");
		put(words, Qualifier.AT_MOST, "a lo sumo", "como maximo", "hasta", "no mas de");
		put(words, Qualifier.EXACT, "exactamente");
		return Map.copyOf(words);
	}

	private static void put(Map<String, Qualifier> words, Qualifier qualifier, String... phrases) {
		for (String phrase : phrases) {
			words.put(phrase, qualifier);
		}
	}

	private static Map<String, Qualifier> all() {
		Map<String, Qualifier> all = new HashMap<>();
		OF_LANGUAGE.values().forEach((words) -> words.forEach((phrase, qualifier) -> {
			if (all.getOrDefault(phrase, qualifier) != qualifier) {
				throw new IllegalStateException("two meanings: " + phrase);
			}
			all.put(phrase, qualifier);
		}));
		return Map.copyOf(all);
	}

}
