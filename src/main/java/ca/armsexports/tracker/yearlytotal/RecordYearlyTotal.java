package ca.armsexports.tracker.yearlytotal;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Records what a source states for a cell, or corrects it. Nothing is recorded without
 * its passage: an amount wants a quote, an absence a quote or a note that says how it was
 * read.
 *
 * @param figure the figure's permanent number
 * @param destination the destination on the permit
 * @param year the calendar year of the shipments
 * @param item the item; none means all items together
 * @param state what the source states
 * @param amount the amount, if and only if it states one
 * @param priceBasis in which year's money
 * @param citation the passage it was read from
 * @param inference what was inferred and not read
 * @param note what readers should know
 * @param preferredReason why it counts for its cell; none if another statement does
 */
public record RecordYearlyTotal(FigureId figure, DestinationCode destination, CalendarYear year,
		@Nullable ItemCode item, CellState state, @Nullable QualifiedAmount amount, PriceBasis priceBasis,
		Citation citation, @Nullable LocalizedText inference, @Nullable LocalizedText note,
		@Nullable PreferredReason preferredReason) implements Change {

	/**
	 * @throws RefusedChange if the statement contradicts itself or lacks its passage,
	 * naming the field
	 */
	public RecordYearlyTotal {
		if (!state.isStored()) {
			throw new RefusedChange("state",
					"%s is what an absence means and is never recorded".formatted(state.code()));
		}
		if (state == CellState.REPORTED && amount == null) {
			throw new RefusedChange("amount", "give the amount, or say that the source names none");
		}
		if (state != CellState.REPORTED && amount != null) {
			throw new RefusedChange("amount", "only what is reported has an amount, not what is " + state.code());
		}
		if (citation.quote() == null && state != CellState.NOT_LISTED) {
			throw new RefusedChange("citation.quote", "quote the passage that states it");
		}
		if (citation.quote() == null && note == null) {
			throw new RefusedChange("note", "say how the absence was read");
		}
	}

	@Override
	public String subject() {
		return "figure " + this.figure;
	}

}
