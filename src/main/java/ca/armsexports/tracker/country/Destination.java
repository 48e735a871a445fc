package ca.armsexports.tracker.country;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;

/**
 * The destination on a permit. The end user may be in another country.
 *
 * @param code its code
 * @param name its name per language, from the Unicode CLDR
 */
public record Destination(DestinationCode code, LocalizedText name) {

	/**
	 * The name for a reader.
	 * @param language the reader's language
	 */
	public String nameIn(Language language) {
		return this.name.in(language);
	}

}
