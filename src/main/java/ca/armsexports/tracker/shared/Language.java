package ca.armsexports.tracker.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the site, with the region whose numbers and dates its pages follow. */
public enum Language {

	/** English as in Canada. */
	EN("en-CA"),
	/** French as in Canada. */
	FR("fr-CA"),
	/** Spanish as in Latin America. */
	ES("es-419");

	private final Locale locale;

	Language(String tag) {
		this.locale = Locale.forLanguageTag(tag);
	}

	/**
	 * The language of an address.
	 * @param code {@code en}, {@code fr} or {@code es}
	 */
	public static Optional<Language> findByCode(String code) {
		return Arrays.stream(values()).filter((language) -> language.code().equals(code)).findAny();
	}

	/** As in addresses: {@code en}. */
	public String code() {
		return Codes.of(this);
	}

	/** The region whose numbers and dates pages follow. */
	public Locale locale() {
		return this.locale;
	}

}
