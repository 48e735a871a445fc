package ca.armsexports.tracker.yearlytotal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * One year of a destination's history.
 *
 * @param year the year
 * @param total the statement that counts for all items together, if there is one
 * @param otherTotals further statements of the same cell
 * @param items what is known of single items, one preferred statement each; never a total
 * @param otherItems further statements of the items' cells
 * @param absence what it means if there is no total
 */
public record YearOfHistory(CalendarYear year, @Nullable YearlyTotal total, List<YearlyTotal> otherTotals,
		List<YearlyTotal> items, List<YearlyTotal> otherItems, CellState absence) {

	/**
	 * A year in which no statement stands beside that of an item.
	 * @param year the year
	 * @param total the statement that counts for all items together, if there is one
	 * @param otherTotals further statements of the same cell
	 * @param items what is known of single items
	 * @param absence what it means if there is no total
	 */
	public YearOfHistory(CalendarYear year, @Nullable YearlyTotal total, List<YearlyTotal> otherTotals,
			List<YearlyTotal> items, CellState absence) {
		this(year, total, otherTotals, items, List.of(), absence);
	}

	/** What stands in the cell of the year's total. */
	public CellState state() {
		return (this.total != null) ? this.total.state() : this.absence;
	}

	/**
	 * The cells of the year that several sources speak of: the statement that counts, and
	 * those that stand beside it.
	 */
	public List<CellStatements> listSharedCells() {
		List<CellStatements> cells = new ArrayList<>();
		if (this.total != null && !this.otherTotals.isEmpty()) {
			cells.add(new CellStatements(this.total, this.otherTotals));
		}
		for (YearlyTotal statement : this.items) {
			List<YearlyTotal> others = this.otherItems.stream()
				.filter((other) -> Objects.equals(other.item(), statement.item()))
				.toList();
			if (!others.isEmpty()) {
				cells.add(new CellStatements(statement, others));
			}
		}
		return List.copyOf(cells);
	}

	/** Whether nothing at all is on record for the year. */
	public boolean isEmpty() {
		return this.total == null && this.items.isEmpty();
	}

	/**
	 * What the total holds beyond the items that are known: exact amounts only, Group 2
	 * only, and only if some item's value is known. Nothing if they add up or cannot be
	 * compared.
	 */
	public Optional<Remainder> findRemainder() {
		List<YearlyTotal> munitions = this.items.stream()
			.filter((statement) -> statement.item() != null && statement.item().group() == 2)
			.toList();
		Tally known = Tally.of(munitions.stream().filter((statement) -> statement.amount() != null).toList(),
				List.of());
		if (this.total == null || this.total.amount() == null || known.sum() == null
				|| this.total.amount().qualifier() != Qualifier.EXACT || known.sum().qualifier() != Qualifier.EXACT
				|| this.total.amount().money().amount().compareTo(known.sum().money().amount()) <= 0) {
			return Optional.empty();
		}
		return Optional.of(new Remainder(this.total.amount().money().minus(known.sum().money()),
				munitions.stream().filter((statement) -> statement.amount() == null).map(YearlyTotal::item).toList()));
	}

}
