package ca.armsexports.tracker.controllist;

import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the Export Control List.
 *
 * @param code its code
 * @param group the number of its group
 * @param sort its place among all items
 * @param label a short label of ours in all three languages
 * @param titleEn its English title
 * @param titleFr its French title
 * @param wassenaarMl the number of the Wassenaar Munitions List that it follows, such as
 * ML6
 * @param validFrom since when the list has it, where that is recorded
 * @param validTo until when the list had it, if it was removed
 */
public record Item(ItemCode code, int group, int sort, LocalizedText label, ItemTitle titleEn, ItemTitle titleFr,
		@Nullable String wassenaarMl, @Nullable PartialDate validFrom, @Nullable PartialDate validTo) {

	/**
	 * The title for a reader. The list has no Spanish: there the label stands in, marked
	 * as unofficial.
	 * @param language the reader's language
	 */
	public ItemTitle title(Language language) {
		return switch (language) {
			case EN -> this.titleEn;
			case FR -> this.titleFr;
			case ES -> new ItemTitle(TitleStatus.UNOFFICIAL, this.label.in(language));
		};
	}

}
