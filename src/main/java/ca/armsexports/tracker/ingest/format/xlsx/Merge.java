package ca.armsexports.tracker.ingest.format.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.SheetRow;

/**
 * Cells that were merged into one. Their text is shown once and meant for all of them, as
 * far as the sheet is filled.
 *
 * @param firstLine the upper line
 * @param firstColumn the left column
 * @param lastLine the lower line
 * @param lastColumn the right column
 */
record Merge(int firstLine, int firstColumn, int lastLine, int lastColumn) {

	/** Fills the empty cells of merges with copies of the one that holds the text. */
	static List<SheetRow> expand(List<Merge> merges, List<SheetRow> rows, String sheet, Budget budget) {
		if (merges.isEmpty() || rows.isEmpty()) {
			return rows;
		}
		TreeMap<Integer, List<Cell>> lines = new TreeMap<>();
		rows.forEach((row) -> lines.put(row.line(), new ArrayList<>(row.cells())));
		int width = rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
		for (Merge merge : merges) {
			List<Cell> first = lines.get(merge.firstLine);
			if (first == null || merge.firstColumn > first.size() || first.get(merge.firstColumn - 1).isEmpty()) {
				continue;
			}
			Cell copy = first.get(merge.firstColumn - 1).copy();
			for (List<Cell> cells : lines.subMap(merge.firstLine, true, Math.max(merge.firstLine, merge.lastLine), true)
				.values()) {
				budget.checkTime();
				for (int column = merge.firstColumn; column <= Math.min(merge.lastColumn, width); column++) {
					while (cells.size() < column) {
						cells.add(Cell.EMPTY);
					}
					if (cells.get(column - 1).isEmpty()) {
						budget.takeCell(sheet, merge.firstLine, column, copy.text());
						cells.set(column - 1, copy);
					}
				}
			}
		}
		return lines.entrySet()
			.stream()
			.map((line) -> new SheetRow(line.getKey(), List.copyOf(line.getValue())))
			.toList();
	}

}
