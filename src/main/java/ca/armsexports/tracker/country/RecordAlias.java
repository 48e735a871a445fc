package ca.armsexports.tracker.country;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;

/**
 * Records that a report prints a name for a destination. Which name was read as which
 * destination decides what its figures say, so it is part of the public record.
 *
 * @param alias the name as printed
 * @param language the language of the report
 * @param destination the destination that it means
 */
public record RecordAlias(String alias, Language language, DestinationCode destination) implements Change {

	/**
	 * @throws RefusedChange if the name is blank or longer than 200 characters, or means
	 * no country
	 */
	public RecordAlias {
		if (alias.isBlank() || alias.length() > 200) {
			throw new RefusedChange("alias", "give the name as printed, in 1 to 200 characters");
		}
		if (!destination.isCountry()) {
			throw new RefusedChange("destination", "a name means one country or territory");
		}
	}

	@Override
	public String subject() {
		return "alias %s %s".formatted(this.language.code(), DestinationNames.plain(this.alias));
	}

}
