package ca.armsexports.tracker.yearlytotal;

import java.util.Objects;

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

	/**
	 * How another statement of the same cell stands to this one. An amount that is
	 * truncated or rounded is one number at two precisions with an amount that it was cut
	 * off or rounded from: 310,576, truncated, with 310,576.25.
	 * @param other the other statement
	 * @return the agreement, which is the same from either side
	 * @throws IllegalArgumentException if the other statement is of another cell
	 */
	public Agreement agreementWith(YearlyTotal other) {
		if (!this.destination.equals(other.destination) || !this.year.equals(other.year)
				|| !Objects.equals(this.item, other.item)) {
			throw new IllegalArgumentException(
					"figures %s and %s are of two cells".formatted(this.figure, other.figure));
		}
		if (this.amount == null || other.amount == null) {
			return agreementOfStates(other);
		}
		if (this.priceBasis != other.priceBasis
				|| !this.amount.money().currency().equals(other.amount.money().currency())) {
			return Agreement.NOT_COMPARABLE;
		}
		return agreementOf(this.amount, other.amount);
	}

	/** A named item says nothing against any amount; an absence or nil does. */
	private Agreement agreementOfStates(YearlyTotal other) {
		if (this.state == other.state) {
			return Agreement.EQUAL;
		}
		return (saysNothingOfTheAmount(this.state) || saysNothingOfTheAmount(other.state)) ? Agreement.COMPATIBLE
				: Agreement.CONFLICT;
	}

	private static boolean saysNothingOfTheAmount(CellState state) {
		return state == CellState.REPORTED_WITHOUT_VALUE || state == CellState.WITHHELD;
	}

	private static Agreement agreementOf(QualifiedAmount one, QualifiedAmount other) {
		if (one.qualifier() == other.qualifier() && one.money().isSameSum(other.money())) {
			return Agreement.EQUAL;
		}
		StatedRange range = StatedRange.of(one);
		StatedRange otherRange = StatedRange.of(other);
		if (!range.meets(otherRange)) {
			return Agreement.CONFLICT;
		}
		boolean precise = StatedRange.isOfPrecision(one.qualifier()) && StatedRange.isOfPrecision(other.qualifier());
		return (precise && (range.isWithin(otherRange) || otherRange.isWithin(range))) ? Agreement.TWO_PRECISIONS
				: Agreement.COMPATIBLE;
	}

}
