package ca.armsexports.tracker.equipment;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Records a count of goods.
 *
 * @param figure the figure's number
 * @param destination the country on the permit
 * @param fromYear the first year it speaks of
 * @param toYear the last year it speaks of, not before the first
 * @param count how many, not negative
 * @param qualifier how the count stands to the true one
 * @param goods what is counted
 * @param recipient who received them or is to, if named
 * @param measure what is counted of them
 * @param value the value named with the count
 * @param item the item of the Export Control List, if known
 * @param citation the passage it was read from
 * @param note what readers should know about it; needed where no quote stands
 */
public record RecordEquipmentCount(FigureId figure, DestinationCode destination, CalendarYear fromYear,
		CalendarYear toYear, int count, Qualifier qualifier, LocalizedText goods, @Nullable LocalizedText recipient,
		Measure measure, @Nullable Money value, @Nullable ItemCode item, Citation citation,
		@Nullable LocalizedText note) implements Change {

	/**
	 * @throws RefusedChange if the years are in the wrong order, the count is negative,
	 * or neither a quote nor a note stands
	 */
	public RecordEquipmentCount {
		if (toYear.compareTo(fromYear) < 0) {
			throw new RefusedChange("toYear", "the last year lies before the first");
		}
		if (count < 0) {
			throw new RefusedChange("count", "a count of 0 or more");
		}
		if (citation.quote() == null && note == null) {
			throw new RefusedChange("citation.quote", "quote the passage, or say in a note what it tells");
		}
	}

	@Override
	public String subject() {
		return "figure " + this.figure;
	}

}
