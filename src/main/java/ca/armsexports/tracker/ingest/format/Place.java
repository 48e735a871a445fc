package ca.armsexports.tracker.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param sheet the name of the sheet or table, where the file has several
 * @param line the line, from 1; 0 if the whole sheet or file is meant
 * @param column the column, from 1; 0 if the whole line is meant
 */
public record Place(@Nullable String sheet, int line, int column) {

	/** The file as a whole. */
	public static final Place FILE = new Place(null, 0, 0);

	/** The column in letters, as spreadsheets name it: 1 is A; empty for a whole line. */
	public String columnLetters() {
		StringBuilder letters = new StringBuilder();
		for (int rest = this.column; rest > 0; rest = (rest - 1) / 26) {
			letters.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return letters.toString();
	}

}
