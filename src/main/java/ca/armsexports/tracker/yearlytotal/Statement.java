package ca.armsexports.tracker.yearlytotal;

import java.util.Objects;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * What a search for slips needs of a statement, proposed or published.
 *
 * @param figure its number
 * @param year the calendar year
 * @param item the item; none means all items together
 * @param amount the amount, if it states one
 * @param priceBasis in which year's money
 * @param source the document
 * @param preferred whether it counts for its cell
 */
record Statement(FigureId figure, CalendarYear year, @Nullable ItemCode item, @Nullable QualifiedAmount amount,
		PriceBasis priceBasis, SourceId source, boolean preferred) {

	static Statement of(RecordYearlyTotal change) {
		return new Statement(change.figure(), change.year(), change.item(), change.amount(), change.priceBasis(),
				change.citation().source(), change.preferredReason() != null);
	}

	/** Whether the amounts of both can be held against each other. */
	boolean isComparableTo(Statement other) {
		return this.amount != null && other.amount != null && this.priceBasis == other.priceBasis
				&& this.amount.money().currency().equals(other.amount.money().currency());
	}

	boolean isOfSameCell(Statement other) {
		return this.year.equals(other.year) && Objects.equals(this.item, other.item);
	}

	/** The change in a draft that proposes it. */
	String subject() {
		return "figure " + this.figure;
	}

}
