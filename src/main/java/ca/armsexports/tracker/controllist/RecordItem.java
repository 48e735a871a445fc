package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.jspecify.annotations.Nullable;

/**
 * Records an item of the Export Control List or what is newly known of it.
 *
 * @param code its code
 * @param group the number of its group: the one in its code
 * @param sort its place among all items
 * @param label a short label of ours in all three languages
 * @param titleEn its English title
 * @param titleFr its French title
 * @param wassenaarMl the number of the Wassenaar Munitions List that it follows
 * @param validFrom since when the list has it, where that is recorded
 * @param validTo until when the list had it, if it was removed
 */
public record RecordItem(ItemCode code, int group, int sort, LocalizedText label, ItemTitle titleEn, ItemTitle titleFr,
		@Nullable String wassenaarMl, @Nullable PartialDate validFrom,
		@Nullable PartialDate validTo) implements Change {

	/**
	 * @throws RefusedChange if the group is not the code's, the label is missing in a
	 * language or the dates are in the wrong order
	 */
	public RecordItem {
		if (group != code.group()) {
			throw new RefusedChange("group", "item %s belongs to group %d".formatted(code, code.group()));
		}
		if (label.fr() == null || label.es() == null) {
			throw new RefusedChange("label", "give the label in English, French and Spanish");
		}
		if (validFrom != null && validTo != null && validTo.latest().isBefore(validFrom.earliest())) {
			throw new RefusedChange("validTo", "the end lies before the start");
		}
	}

	@Override
	public String subject() {
		return "item " + this.code;
	}

}
