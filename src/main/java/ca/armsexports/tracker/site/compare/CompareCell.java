package ca.armsexports.tracker.site.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.Ranking;
import ca.armsexports.tracker.yearlytotal.Share;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of one series in one year.
 *
 * @param state what stands there; that of an absence if only parts are known
 * @param amount the amount, if there is one
 * @param statements what it was read from: the one statement, the addends of our sum with
 * those that name no amount, or the items of a year without a total
 * @param tallied whether the amount is a sum that we made
 * @param comparable whether the amount is in Canadian dollars of its year, as the scale
 * is
 * @param share the share of all destinations together, if it is known
 */
record CompareCell(CellState state, @Nullable QualifiedAmount amount, List<YearlyTotal> statements, boolean tallied,
		boolean comparable, @Nullable Share share) {

	private static final String CURRENCY = "CAD";

	static CompareCell of(YearlyTotal statement) {
		return new CompareCell(statement.state(), statement.amount(), List.of(statement), false,
				isComparable(statement), null);
	}

	static CompareCell empty(CellState absence) {
		return new CompareCell(absence, null, List.of(), false, false, null);
	}

	/** A year of which items are known, but no total. */
	static CompareCell withoutTotal(CellState absence, List<YearlyTotal> items) {
		return new CompareCell(absence, null, items, false, false, null);
	}

	/**
	 * What went to all destinations on record. Others may not be entered, so that a sum
	 * is a lower bound whatever its addends are.
	 */
	static CompareCell tally(List<YearlyTotal> statements, CellState absence) {
		QualifiedAmount sum = null;
		List<YearlyTotal> silent = new ArrayList<>();
		for (YearlyTotal statement : statements) {
			if (statement.amount() != null && isComparable(statement)) {
				sum = (sum != null) ? sum.plus(statement.amount()) : statement.amount();
			}
			else {
				silent.add(statement);
			}
		}
		if (sum == null) {
			return silent.isEmpty() ? empty(absence)
					: new CompareCell(silent.getFirst().state(), null, silent, true, false, null);
		}
		return new CompareCell(CellState.REPORTED, sum.plus(new QualifiedAmount(Money.cad("0"), Qualifier.AT_LEAST)),
				statements, true, true, null);
	}

	private static boolean isComparable(YearlyTotal statement) {
		return statement.amount() != null && statement.priceBasis() == PriceBasis.CURRENT_PRICES
				&& statement.amount().money().currency().getCurrencyCode().equals(CURRENCY);
	}

	/**
	 * The same with its share of a whole.
	 * @param whole the total of all destinations, if it has an amount
	 */
	CompareCell in(@Nullable QualifiedAmount whole) {
		Share found = (this.amount != null && this.comparable && whole != null)
				? Share.of(this.amount, whole).orElse(null) : null;
		return new CompareCell(this.state, this.amount, this.statements, this.tallied, this.comparable, found);
	}

	Optional<QualifiedAmount> findComparable() {
		return this.comparable ? Optional.ofNullable(this.amount) : Optional.empty();
	}

	/** Whether this amount is larger than another for certain. */
	boolean isLargerThan(CompareCell other) {
		return this.comparable && other.comparable && this.amount != null && other.amount != null
				&& Ranking.of(this.amount, other.amount) == Ranking.LARGER;
	}

	/** Whether only parts of it are known. */
	public boolean isWithoutTotal() {
		return this.amount == null && !this.state.isStored() && !this.statements.isEmpty();
	}

	/** Whether nothing is on record. */
	public boolean isEmpty() {
		return this.statements.isEmpty();
	}

	/** Whether it is a statement as it was read. */
	public boolean isStatement() {
		return !this.tallied && this.statements.size() == 1 && this.state.isStored();
	}

}
