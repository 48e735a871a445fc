package ca.armsexports.tracker.research;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table that all figures make: what a source states, of whatever kind, in
 * one of its values.
 *
 * @param figure the figure's permanent number
 * @param kind what it states
 * @param destination the destination
 * @param year the year, or the first of several; none if the source gives no date
 * @param untilYear the last year
 * @param item the item or items, joined by semicolons; none for all items together
 * @param measure what is measured
 * @param value the number as printed; none if the source prints none
 * @param currency the currency of a sum of money; none for counts
 * @param qualifier how the number stands to the true one
 * @param state what the source states
 * @param citation the passage it was read from
 * @param inference what was inferred and not read
 * @param note what readers should know
 * @param preferredReason why the statement counts for its cell; none if another does
 * @param priceBasis in which year's money a sum is stated; none for counts
 * @param sinceRelease the release that published this value
 * @param untilRelease the release that ended it; none while it is current
 */
public record FigureFact(FigureId figure, FigureKind kind, DestinationCode destination, @Nullable CalendarYear year,
		@Nullable CalendarYear untilYear, @Nullable String item, FigureMeasure measure, @Nullable BigDecimal value,
		@Nullable Currency currency, @Nullable Qualifier qualifier, CellState state, Citation citation,
		@Nullable LocalizedText inference, @Nullable LocalizedText note, @Nullable String preferredReason,
		@Nullable String priceBasis, ReleaseNumber sinceRelease, @Nullable ReleaseNumber untilRelease) {

	/** The sum of money that is stated, if one is. */
	public Optional<QualifiedAmount> findAmount() {
		if (this.value == null || this.currency == null || this.qualifier == null) {
			return Optional.empty();
		}
		return Optional.of(new QualifiedAmount(new Money(this.value, this.currency), this.qualifier));
	}

	/** The items; none for all items together, several for a permit. */
	public List<ItemCode> listItems() {
		return (this.item != null) ? Arrays.stream(this.item.split(";", -1)).map(ItemCode::new).toList() : List.of();
	}

	/** The item, or the first of several; none for all items together. */
	@Nullable ItemCode firstItem() {
		return (this.item != null) ? new ItemCode(this.item.split(";", 2)[0]) : null;
	}

	/**
	 * Whether this value stood in a release.
	 * @param release the release
	 */
	public boolean isIn(ReleaseNumber release) {
		return this.sinceRelease.compareTo(release) <= 0
				&& (this.untilRelease == null || this.untilRelease.compareTo(release) > 0);
	}

	/**
	 * The release in which to read what the value refers to: the one that is read, or the
	 * last that held it.
	 * @param release the release that is read
	 */
	public ReleaseNumber lastRelease(ReleaseNumber release) {
		return (this.untilRelease == null || this.untilRelease.compareTo(release) > 0) ? release
				: this.untilRelease.previous();
	}

	/**
	 * Whether another figure speaks of the same cell, so that the two stand side by side:
	 * the same destination, year, item and measure. Counts of goods stand beside each
	 * other when their years touch, whatever each of them counts. A permit stands alone.
	 * @param other a figure
	 */
	public boolean isBeside(FigureFact other) {
		if (this.figure.equals(other.figure) || this.kind != other.kind
				|| !this.destination.equals(other.destination)) {
			return false;
		}
		return switch (this.kind) {
			case PERMIT -> false;
			case EQUIPMENT_COUNT -> touchesYearsOf(other);
			case YEARLY_TOTAL, PERMIT_COUNT -> Objects.equals(this.year, other.year)
					&& Objects.equals(this.item, other.item) && this.measure == other.measure;
		};
	}

	private boolean touchesYearsOf(FigureFact other) {
		return this.year != null && this.untilYear != null && other.year != null && other.untilYear != null
				&& this.year.compareTo(other.untilYear) <= 0 && other.year.compareTo(this.untilYear) <= 0;
	}

}
