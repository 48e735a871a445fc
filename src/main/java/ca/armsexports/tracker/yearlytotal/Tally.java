package ca.armsexports.tracker.yearlytotal;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.QualifiedAmount;
import org.jspecify.annotations.Nullable;

/**
 * A sum that we made of yearly totals, with everything it is made of and every year it
 * lacks. Qualifiers survive: one lower bound makes the sum a lower bound.
 *
 * @param sum the sum; none if there is nothing to add
 * @param addends the statements added
 * @param notListed statements that a year's list has no line; they add nothing
 * @param missing the years of the period without a total on record
 */
public record Tally(@Nullable QualifiedAmount sum, List<YearlyTotal> addends, List<YearlyTotal> notListed,
		List<CalendarYear> missing) {

	/**
	 * Adds statements up.
	 * @param statements at most one for each cell, all for all items or each for an item
	 * @param missing the years that are known to be missing
	 * @throws NotAddable if the statements must not be added: items with totals, Group 2
	 * with Group 9, unlike currencies or price bases
	 */
	static Tally of(List<YearlyTotal> statements, List<CalendarYear> missing) {
		List<YearlyTotal> addends = new ArrayList<>();
		List<YearlyTotal> notListed = new ArrayList<>();
		List<CalendarYear> lacking = new ArrayList<>(missing);
		QualifiedAmount sum = null;
		for (YearlyTotal statement : statements) {
			QualifiedAmount amount = statement.amount();
			if (amount != null) {
				addends.forEach((addend) -> requireAddable(addend, statement));
				sum = (sum != null) ? sum.plus(amount) : amount;
				addends.add(statement);
			}
			else if (statement.state() == CellState.NOT_LISTED || statement.state() == CellState.REPORTED_NIL) {
				notListed.add(statement);
			}
			else {
				lacking.add(statement.year());
			}
		}
		lacking.sort(null);
		return new Tally(sum, List.copyOf(addends), List.copyOf(notListed), List.copyOf(lacking));
	}

	private static void requireAddable(YearlyTotal one, YearlyTotal other) {
		if (one.isForAllItems() != other.isForAllItems()) {
			throw new NotAddable("an item's figure is a part of the total and is not added to totals");
		}
		if (one.item() != null && other.item() != null && one.item().group() != other.item().group()) {
			throw new NotAddable("Group 9 goods are Group 2 goods as well and are not added to them");
		}
		if (one.priceBasis() != other.priceBasis()) {
			throw new NotAddable("amounts in the money of different years are not added");
		}
		if (one.amount() != null && other.amount() != null
				&& !one.amount().money().currency().equals(other.amount().money().currency())) {
			throw new NotAddable("amounts in different currencies are not added");
		}
	}

}
