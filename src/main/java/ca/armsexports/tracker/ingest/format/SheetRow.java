package ca.armsexports.tracker.ingest.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a sheet.
 *
 * @param line its number, from 1
 * @param cells its cells from the first column on; what is missing at the end is empty
 */
public record SheetRow(int line, List<Cell> cells) {

	/**
	 * The cell of a column.
	 * @param column from 1
	 */
	public Cell cell(int column) {
		return (column >= 1 && column <= this.cells.size()) ? this.cells.get(column - 1) : Cell.EMPTY;
	}

	/** Whether nothing stands in the line. */
	public boolean isBlank() {
		return this.cells.stream().allMatch(Cell::isEmpty);
	}

	/** The texts of the line as they stand beside each other, each of a merge once. */
	public String text() {
		return this.cells.stream()
			.filter((cell) -> !cell.isEmpty() && !cell.copied())
			.map(Cell::text)
			.collect(Collectors.joining(" | "));
	}

}
