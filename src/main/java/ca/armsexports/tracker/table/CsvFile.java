package ca.armsexports.tracker.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/** A table as CSV. */
final class CsvFile {

	/** What formulas begin with, also in their wide forms. */
	private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

	private CsvFile() {
	}

	static <R> void write(Table<R> table, OutputStream output) throws IOException {
		CsvWriter csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
		List<Column<R>> columns = table.columns();
		csv.writeRecord(columns.stream().map(Column::name).toList());
		@Nullable String[] cells = new String[columns.size()];
		table.rows().read((row) -> {
			for (int index = 0; index < cells.length; index++) {
				cells[index] = cell(columns.get(index), row);
			}
			csv.writeRecord(cells);
		});
		csv.flush();
	}

	private static <R> @Nullable String cell(Column<R> column, R row) {
		String text = column.text().of(row);
		return (column.type() == Column.Type.WORDS && text != null && isTakenForFormula(text)) ? "'" + text : text;
	}

	/**
	 * Whether a spreadsheet would calculate with a cell. Some skip the white space that
	 * it begins with. What is led by apostrophes already gains one more, so that taking
	 * one away always gives the text back.
	 */
	private static boolean isTakenForFormula(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == '\'') {
			start++;
		}
		if (start < text.length() && "\t\r\n".indexOf(text.charAt(start)) >= 0) {
			return true;
		}
		String rest = text.substring(start).strip();
		return !rest.isEmpty() && FORMULA.indexOf(rest.charAt(0)) >= 0;
	}

}
