package ca.armsexports.tracker.equipment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * How many goods of a kind a source counts. Counts that contradict each other stand side
 * by side.
 *
 * @param figure the figure's number
 * @param destination the country on the permit
 * @param fromYear the first year it speaks of
 * @param toYear the last year it speaks of
 * @param count how many
 * @param qualifier how the count stands to the true one
 * @param goods what is counted
 * @param recipient who received them or is to, if named
 * @param measure what is counted of them
 * @param value the value named with the count, on the count's measure: never an export
 * unless the measure is exported
 * @param item the item of the Export Control List, if known
 * @param citation the passage it was read from
 * @param note what readers should know about it
 * @param sinceRelease the release that published this state of it
 */
public record EquipmentCount(FigureId figure, DestinationCode destination, CalendarYear fromYear, CalendarYear toYear,
		int count, Qualifier qualifier, LocalizedText goods, @Nullable LocalizedText recipient, Measure measure,
		@Nullable Money value, @Nullable ItemCode item, Citation citation, @Nullable LocalizedText note,
		ReleaseNumber sinceRelease) {

	/**
	 * The named value divided by the count, rounded half up to the unit of the currency:
	 * a check of whether the two belong together, not a statement of any source. Empty
	 * where no value is named, the count is nought, or the count is not exact and so does
	 * not divide.
	 */
	public Optional<Money> valuePerUnit() {
		if (this.value == null || this.count == 0 || this.qualifier != Qualifier.EXACT) {
			return Optional.empty();
		}
		BigDecimal perUnit = this.value.amount().divide(BigDecimal.valueOf(this.count), 0, RoundingMode.HALF_UP);
		return Optional.of(new Money(perUnit, this.value.currency()));
	}

}
