package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What one source states for a destination, a year and an item, or all items together.
 * Shipments of the calendar year, not permits.
 *
 * @param figure its permanent number
 * @param destination the destination on the permit
 * @param year the calendar year of the shipments
 * @param item the item; none means all items together
 * @param state what the source states
 * @param amount the amount, if it states one
 * @param priceBasis in which year's money
 * @param citation the passage it was read from
 * @param inference what was inferred and not read
 * @param note what readers should know
 * @param preferredReason why it counts for its cell; none if another statement does
 * @param sinceRelease the release that published this value
 */
public record YearlyTotal(FigureId figure, DestinationCode destination, CalendarYear year, @Nullable ItemCode item,
		CellState state, @Nullable QualifiedAmount amount, PriceBasis priceBasis, Citation citation,
		@Nullable LocalizedText inference, @Nullable LocalizedText note, @Nullable PreferredReason preferredReason,
		ReleaseNumber sinceRelease) {

	/** Whether this statement counts for its cell. */
	public boolean isPreferred() {
		return this.preferredReason != null;
	}

	/** Whether the statement is about all items together. */
	public boolean isForAllItems() {
		return this.item == null;
	}

}
