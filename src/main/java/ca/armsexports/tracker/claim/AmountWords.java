package ca.armsexports.tracker.claim;

import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ca.armsexports.tracker.claim.UnreadableAmount.Reason;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.written.DegreeWords;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand around a number in one language, each with the one thing it means.
 * A phrase is written in lower case without accents, its words and currency signs parted
 * by spaces; single letters keep their case.
 */
final class AmountWords {

	/** The longest phrase in words. */
	static final int LONGEST = DegreeWords.LONGEST;

	private static final Set<Currency> DOLLARS = currencies("CAD", "USD", "AUD", "NZD", "MXN", "COP");

	private static final Map<Language, AmountWords> OF_LANGUAGE = new EnumMap<>(
			Map.of(Language.EN, english(), Language.FR, french(), Language.ES, spanish()));

	private final Map<String, Meaning> meanings = new HashMap<>();

	private AmountWords() {
		for (String code : List.of("CAD", "USD", "EUR", "GBP", "AUD", "NZD", "MXN", "COP", "PEN", "CHF", "JPY")) {
			currency(Set.of(Currency.getInstance(code)), code.toLowerCase(Locale.ROOT));
		}
		currency(DOLLARS, "$");
		currency(currencies("CAD"), "C $", "ca $", "can $", "cdn $", "cad $", "$ ca", "$ can", "$ cdn", "$ cad", "cdn");
		currency(currencies("USD"), "us $", "u.s. $", "usd $", "$ us", "$ u.s.", "$ usd", "us", "u.s.");
		currency(currencies("EUR"), "€", "euro", "euros");
		currency(currencies("GBP"), "£");
		scale(3, "k", "K");
		scale(6, "million", "millions");
	}

	static AmountWords of(Language language) {
		return Optional.ofNullable(OF_LANGUAGE.get(language)).orElseThrow();
	}

	private static AmountWords english() {
		AmountWords words = new AmountWords();
		DegreeWords.of(Language.EN).forEach((phrase, qualifier) -> words.put(new Meaning.Word(qualifier), phrase));
		words.scale(3, "thousand");
		words.scale(6, "m", "M", "mn");
		words.scale(9, "billion", "bn", "B");
		words.refusal(Reason.AMBIGUOUS_SCALE, "trillion", "mil", "mm");
		words.currency(DOLLARS, "dollars", "dollar");
		words.currency(currencies("CAD"), "canadian dollars", "canadian");
		words.currency(currencies("USD"), "us dollars", "u.s. dollars", "american dollars", "american");
		words.refusal(Reason.LESS_THAN, "less than", "under", "below", "fewer than");
		return words;
	}

	private static AmountWords french() {
		AmountWords words = new AmountWords();
		DegreeWords.of(Language.FR).forEach((phrase, qualifier) -> words.put(new Meaning.Word(qualifier), phrase));
		words.scale(3, "mille", "millier", "milliers");
		words.scale(6, "M");
		words.scale(9, "milliard", "milliards", "G");
		words.refusal(Reason.AMBIGUOUS_SCALE, "billion", "billions", "bn", "m", "mm", "mil");
		words.amountOf("de", DOLLARS, "dollars", "dollar");
		words.amountOf("de", currencies("CAD"), "dollars canadiens", "dollars can", "dollars ca");
		words.amountOf("de", currencies("USD"), "dollars americains", "dollars us", "dollars des etats-unis");
		words.amountOf("d’", currencies("EUR"), "euros", "euro");
		words.refusal(Reason.LESS_THAN, "moins de");
		return words;
	}

	private static AmountWords spanish() {
		AmountWords words = new AmountWords();
		DegreeWords.of(Language.ES).forEach((phrase, qualifier) -> words.put(new Meaning.Word(qualifier), phrase));
		words.scale(3, "mil");
		words.scale(6, "millon", "millones");
		words.scale(9, "mil millones", "millardo", "millardos");
		words.refusal(Reason.AMBIGUOUS_SCALE, "billon", "billones", "billion", "bn", "M", "m", "mm");
		words.amountOf("de", DOLLARS, "dolares", "dolar");
		words.amountOf("de", currencies("CAD"), "dolares canadienses");
		words.amountOf("de", currencies("USD"), "dolares estadounidenses", "dolares americanos", "dolares de ee.uu.");
		words.amountOf("de", currencies("EUR"), "euros", "euro");
		words.refusal(Reason.LESS_THAN, "menos de");
		return words;
	}

	/**
	 * What a phrase means.
	 * @param words its words and signs as written
	 */
	@Nullable Meaning find(List<String> words) {
		return this.meanings.get(words.stream().map(AmountWords::plain).collect(Collectors.joining(" ")));
	}

	/** Lower case without accents; single letters keep their case. */
	private static String plain(String word) {
		String bare = (word.endsWith(".") && word.indexOf('.') == word.length() - 1)
				? word.substring(0, word.length() - 1) : word;
		if (bare.length() == 1) {
			return bare;
		}
		return DegreeWords.plain(bare);
	}

	private void currency(Set<Currency> currencies, String... phrases) {
		put(new Meaning.Unit(currencies), phrases);
	}

	private void amountOf(String preposition, Set<Currency> currencies, String... phrases) {
		currency(currencies, phrases);
		String joint = preposition.endsWith("’") ? preposition : preposition + " ";
		currency(currencies, Arrays.stream(phrases).map(joint::concat).toArray(String[]::new));
	}

	private void scale(int power, String... phrases) {
		put(new Meaning.Scale(power), phrases);
	}

	private void refusal(Reason reason, String... phrases) {
		put(new Meaning.Refusal(reason), phrases);
	}

	private void put(Meaning meaning, String... phrases) {
		for (String phrase : phrases) {
			this.meanings.put(phrase, meaning);
		}
	}

	private static Set<Currency> currencies(String... codes) {
		return Arrays.stream(codes).map(Currency::getInstance).collect(Collectors.toUnmodifiableSet());
	}

	/** What a phrase means. */
	sealed interface Meaning {

		/** The currency; several for a sign that several share. */
		record Unit(Set<Currency> currencies) implements Meaning {
		}

		/** A power of ten. */
		record Scale(int power) implements Meaning {
		}

		/** How the amount stands to the true one. */
		record Word(Qualifier qualifier) implements Meaning {
		}

		/** Known, and known not to be certain. */
		record Refusal(Reason reason) implements Meaning {
		}

	}

}
