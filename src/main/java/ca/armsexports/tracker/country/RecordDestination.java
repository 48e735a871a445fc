package ca.armsexports.tracker.country;

import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;

/**
 * Records a destination or renames it.
 *
 * @param code its code
 * @param name its name in all three languages
 */
public record RecordDestination(DestinationCode code, LocalizedText name) implements Change {

	/**
	 * @throws RefusedChange if the name is missing in a language
	 */
	public RecordDestination {
		if (name.fr() == null || name.es() == null) {
			throw new RefusedChange("name", "give the name in English, French and Spanish");
		}
	}

	@Override
	public String subject() {
		return "destination " + this.code;
	}

}
