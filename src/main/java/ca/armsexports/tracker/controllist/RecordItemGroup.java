package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;

/**
 * Records a group of the Export Control List.
 *
 * @param number its number, from 1 to 9
 * @param title its title in all three languages
 * @param inReport whether the annual report on military exports covers it
 */
public record RecordItemGroup(int number, LocalizedText title, boolean inReport) implements Change {

	/**
	 * @throws RefusedChange if the number is out of bounds or the title is missing in a
	 * language
	 */
	public RecordItemGroup {
		if (number < 1 || number > 9) {
			throw new RefusedChange("number", "a group from 1 to 9");
		}
		if (title.fr() == null || title.es() == null) {
			throw new RefusedChange("title", "give the title in English, French and Spanish");
		}
	}

	@Override
	public String subject() {
		return "item group " + this.number;
	}

}
