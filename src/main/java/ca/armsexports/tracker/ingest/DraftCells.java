package ca.armsexports.tracker.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * The cells that a draft concerns, by statements and withdrawals of yearly totals. A file
 * that concerns one of them too would state it twice, or take away what somebody wrote.
 *
 * @param cells the cells of its statements
 * @param figures the figures that it records or withdraws
 */
record DraftCells(Set<Cell> cells, Set<FigureId> figures) {

	static DraftCells of(DraftId draft, Drafts drafts) {
		DraftCells cells = new DraftCells(new HashSet<>(), new HashSet<>());
		drafts.readChanges(draft, (line) -> cells.add(drafts.read(line.change())));
		return cells;
	}

	private void add(Change change) {
		switch (change) {
			case RecordYearlyTotal total -> {
				this.cells.add(new Cell(total.destination(), total.year(), total.item()));
				this.figures.add(total.figure());
			}
			case WithdrawFigure withdrawal -> this.figures.add(withdrawal.figure());
			default -> {
			}
		}
	}

	/** How many statements of these lines concern a cell or a figure of the draft. */
	int countIn(List<ReadLine> lines, Published published) {
		return (int) lines.stream()
			.flatMap((line) -> line.statements().stream())
			.filter((statement) -> isIn(statement, published))
			.count();
	}

	private boolean isIn(Statement statement, Published published) {
		YearlyTotal existing = published.statements(statement.year()).get(statement.key());
		return this.cells.contains(new Cell(statement.destination(), statement.year(), statement.item()))
				|| (existing != null && this.figures.contains(existing.figure()));
	}

	/** How many figures that a file leaves out concern the draft. */
	int countIn(Reading reading) {
		return (int) reading.gone().stream().filter(this.figures::contains).count();
	}

	/**
	 * A cell of the record.
	 *
	 * @param destination where to
	 * @param year when
	 * @param item what; none for the total
	 */
	record Cell(DestinationCode destination, CalendarYear year, @Nullable ItemCode item) {
	}

}
