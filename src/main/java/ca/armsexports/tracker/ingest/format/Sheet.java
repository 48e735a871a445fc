package ca.armsexports.tracker.ingest.format;

import java.util.List;

/**
 * A sheet of a workbook, a table of a page, the tables of a page of a document, or the
 * whole of a text file.
 *
 * @param name what it is called in the file, or what we call it: table 1, page 3
 * @param rows its lines that hold something, in order
 */
public record Sheet(String name, List<SheetRow> rows) {

	/** How many columns it has. */
	public int width() {
		return this.rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
	}

}
