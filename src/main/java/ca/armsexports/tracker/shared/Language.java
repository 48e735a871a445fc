package ca.armsexports.tracker.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/**
 * The three languages of the site, with the region whose numbers and dates its pages
 * follow.
 */
public enum Language {

	/** English as in Canada. */
	EN("en", "en-CA"),
	/** French as in Canada. */
	FR("fr", "fr-CA"),
	/** Spanish as in Latin America. */
	ES("es", "es-419");

	@EnumeratedValue
	private final String code;

	private final Locale locale;

	Language(String code, String tag) {
		this.code = code;
		this.locale = Locale.forLanguageTag(tag);
	}

	/**
	 * The language of an address.
	 * @param code {@code en}, {@code fr} or {@code es}
	 */
	public static Optional<Language> findByCode(String code) {
		return Arrays.stream(values()).filter((language) -> language.code().equals(code)).findAny();
	}

	/**
	 * The language of a code.
	 * @param code {@code en}, {@code fr} or {@code es}
	 * @throws IllegalArgumentException if it is none of them
	 */
	@JsonCreator
	public static Language ofCode(String code) {
		return Codes.parse(Language.class, code);
	}

	/**
	 * The first language of a list that the site has, else English.
	 * @param locales what somebody prefers, the most preferred first
	 */
	public static Language firstOf(Iterable<Locale> locales) {
		for (Locale locale : locales) {
			Optional<Language> language = findByCode(locale.getLanguage());
			if (language.isPresent()) {
				return language.get();
			}
		}
		return EN;
	}

	/** As in addresses: {@code en}. */
	@JsonValue
	public String code() {
		return this.code;
	}

	/** The region whose numbers and dates pages follow. */
	public Locale locale() {
		return this.locale;
	}

}
