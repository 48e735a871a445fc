package ca.armsexports.tracker.claim;

import java.util.Currency;

import ca.armsexports.tracker.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An amount as people write it in an article: "nearly $2.4 million", "2 403 611,89 $",
 * "US$ 49.5 million", "CAD 81.4 million (about 60 million USD)". Read by the language of
 * the page, or refused; never guessed at.
 *
 * @param quote the amount
 * @param beside the same sum in another currency, where it stands behind in brackets
 */
public record WrittenAmount(Quote quote, @Nullable Quote beside) {

	static final Currency CANADIAN = Currency.getInstance("CAD");

	/**
	 * Reads an amount in Canadian dollars, or in the currency that it names.
	 * @param text as written
	 * @param language whose words and separators
	 * @throws UnreadableAmount if it is not certain what is meant
	 */
	public static WrittenAmount read(String text, Language language) {
		return new AmountReader(text, language, null).read();
	}

	/**
	 * Reads an amount in a currency.
	 * @param text as written
	 * @param language whose words and separators
	 * @param currency the currency; one that is written too must be the same
	 * @throws UnreadableAmount if it is not certain what is meant
	 */
	public static WrittenAmount read(String text, Language language, Currency currency) {
		return new AmountReader(text, language, currency).read();
	}

}
