package ca.armsexports.tracker.ingest.format.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.DecodedText;
import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.FormatReader;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

@Component
class CsvFormat implements FormatReader {

	/** Texts up to this length are likely to come again: names, codes, states. */
	private static final int SHORT = 40;

	private static final int REMEMBERED = 20_000;

	@Override
	public FileKind kind() {
		return FileKind.CSV;
	}

	@Override
	public List<Sheet> read(byte[] bytes, Budget budget) {
		String text = DecodedText.of(bytes).text();
		Dialect dialect = Dialect.of(text);
		List<SheetRow> rows = new ArrayList<>();
		Map<String, Cell> known = new HashMap<>();
		CsvRecord last = null;
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(dialect.separator())
			.skipEmptyLines(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.ofCsvRecord(text.substring(dialect.start()))) {
			for (CsvRecord line : reader) {
				SheetRow row = row(line, dialect.skippedLines(), budget, known);
				if (!row.isBlank()) {
					rows.add(row);
				}
				last = line;
			}
		}
		catch (CsvParseException ex) {
			throw new UnreadableFile(Reason.QUOTES, new Place(null, lineAfter(last) + dialect.skippedLines(), 0), ex);
		}
		catch (IOException ex) {
			throw new UnreadableFile(Reason.DAMAGED, Place.FILE, ex);
		}
		return List.of(new Sheet("", rows));
	}

	/** The line behind a record, which takes several where it quotes ends of lines. */
	private static int lineAfter(@Nullable CsvRecord last) {
		if (last == null) {
			return 1;
		}
		long within = last.getFields().stream().flatMapToInt(String::chars).filter((sign) -> sign == '\n').count();
		return Math.toIntExact(last.getStartingLineNumber() + within + 1);
	}

	private static SheetRow row(CsvRecord line, int skipped, Budget budget, Map<String, Cell> known) {
		int number = Math.toIntExact(line.getStartingLineNumber()) + skipped;
		budget.takeRow(null, number);
		List<String> fields = line.getFields();
		int end = fields.size();
		while (end > 0 && fields.get(end - 1).isBlank()) {
			end--;
		}
		List<Cell> cells = new ArrayList<>(end);
		for (int column = 1; column <= end; column++) {
			String field = fields.get(column - 1);
			if (!field.isBlank()) {
				budget.takeCell(null, number, column, field);
			}
			cells.add(cell(field, known));
		}
		return new SheetRow(number, List.copyOf(cells));
	}

	private static Cell cell(String field, Map<String, Cell> known) {
		if (field.length() > SHORT || known.size() > REMEMBERED) {
			return Cell.of(field);
		}
		return known.computeIfAbsent(field, Cell::of);
	}

}
