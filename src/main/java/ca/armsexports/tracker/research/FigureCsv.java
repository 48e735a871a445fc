package ca.armsexports.tracker.research;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/** A table of figures as CSV: RFC 4180, CRLF, UTF-8, a header row. */
public final class FigureCsv {

	private static final List<FigureTable.Column> COLUMNS = List.of(FigureTable.Column.values());

	private FigureCsv() {
	}

	/**
	 * Writes a table.
	 * @param table the table
	 * @param output where to; left open
	 * @throws IOException if it cannot be written
	 */
	public static void write(FigureTable table, OutputStream output) throws IOException {
		CsvWriter csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
		csv.writeRecord(COLUMNS.stream().map(FigureTable.Column::header).toList());
		for (FigureFact fact : table.facts()) {
			csv.writeRecord(COLUMNS.stream().map((column) -> cell(column, table.text(column, fact))).toList());
		}
		csv.flush();
	}

	/**
	 * A text cell that a spreadsheet would take for a formula is led by an apostrophe.
	 */
	private static @Nullable String cell(FigureTable.Column column, @Nullable String text) {
		if (text == null || !column.isFreeText() || !text.matches("(?s)[=+\\-@\\t\\r].*")) {
			return text;
		}
		return "'" + text;
	}

}
