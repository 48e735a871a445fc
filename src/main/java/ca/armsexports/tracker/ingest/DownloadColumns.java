package ca.armsexports.tracker.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file that was downloaded here, by their names, which are the same in
 * all languages.
 */
final class DownloadColumns {

	private static final List<String> NEEDED = List.of("destination", "destination_name", "year", "item", "measure",
			"value", "currency", "qualifier", "state", "source", "locator", "quote");

	private final Map<String, Integer> columns = new HashMap<>();

	private DownloadColumns(SheetRow head) {
		for (int column = 1; column <= head.cells().size(); column++) {
			this.columns.putIfAbsent(head.cell(column).text(), column);
		}
	}

	/** The columns, if the first line of the file names them. */
	static @Nullable DownloadColumns find(List<Sheet> sheets) {
		SheetRow head = sheets.getFirst().rows().getFirst();
		DownloadColumns columns = new DownloadColumns(head);
		return columns.columns.keySet().containsAll(NEEDED) ? columns : null;
	}

	/** The text of a column; nothing where it is empty. */
	@Nullable String text(SheetRow row, String name) {
		Cell cell = row.cell(column(name));
		if (cell.isEmpty()) {
			return null;
		}
		String text = cell.text();
		boolean escaped = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t".indexOf(text.charAt(1)) >= 0;
		return escaped ? text.substring(1) : text;
	}

	int column(String name) {
		return this.columns.getOrDefault(name, 0);
	}

}
