package ca.armsexports.tracker.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.shared.written.UnreadableNumber;
import ca.armsexports.tracker.shared.written.Written;
import ca.armsexports.tracker.shared.written.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets by a layout line by line. Lines are handed on as they are read, so that
 * their number does not matter.
 */
final class SheetsReader {

	/** Progress is told after each so many lines. */
	private static final int PART = 500;

	private final Declaration declaration;

	private final Layout layout;

	private final Findings findings;

	private final Consumer<ReadLine> lines;

	private final IntConsumer progress;

	private int position;

	SheetsReader(Declaration declaration, Layout layout, Choices choices, Published published, Consumer<ReadLine> lines,
			IntConsumer progress) {
		this.declaration = declaration;
		this.layout = layout;
		this.findings = new Findings(choices, published);
		this.lines = lines;
		this.progress = progress;
	}

	/**
	 * Reads all sheets.
	 * @param kind what kind of file they are of
	 * @param sheets the sheets
	 */
	Reading read(FileKind kind, List<Sheet> sheets) {
		int total = Math.max(1, sheets.stream().mapToInt((sheet) -> sheet.rows().size()).sum());
		if (this.layout.form() == Layout.Form.DOWNLOAD) {
			readDownload(sheets.getFirst(), total);
		}
		else {
			readReport(sheets, total);
		}
		this.progress.accept(100);
		return this.findings.toReading(kind, this.position);
	}

	private void readDownload(Sheet sheet, int total) {
		DownloadColumns columns = Objects.requireNonNull(DownloadColumns.find(List.of(sheet)));
		DownloadReader reader = new DownloadReader(columns, this.findings);
		for (SheetRow row : sheet.rows()) {
			if (this.position == 0) {
				hand(sheet, row, ReadLine.Kind.HEAD, List.of(), false, total);
				continue;
			}
			List<Statement> statements = reader.read(row, new Place(nameOf(sheet), row.line(), 0));
			hand(sheet, row, statements.isEmpty() ? ReadLine.Kind.LEFT_OUT : ReadLine.Kind.DATA, statements,
					statements.isEmpty(), total);
		}
	}

	private void readReport(List<Sheet> sheets, int total) {
		if (this.layout.tables().stream().noneMatch(TableLayout::read)) {
			this.findings.add(Problem.Kind.NO_TABLE, Place.FILE, "");
		}
		TableReader before = null;
		for (int number = 1; number <= sheets.size(); number++) {
			Sheet sheet = sheets.get(number - 1);
			int asked = number;
			List<TableLayout> tables = this.layout.tables().stream().filter((table) -> table.sheet() == asked).toList();
			TableReader current = null;
			for (SheetRow row : sheet.rows()) {
				TableLayout table = tables.stream()
					.filter((candidate) -> candidate.firstLine() <= row.line() && candidate.lastLine() >= row.line())
					.findFirst()
					.orElse(null);
				if (table == null || !table.read()) {
					checkOutside(sheet, row, table);
					hand(sheet, row, (table != null) ? ReadLine.Kind.LEFT_OUT : ReadLine.Kind.PREAMBLE, List.of(),
							false, total);
					continue;
				}
				if (current == null || !current.layout().equals(table)) {
					current = new TableReader(table, sheet, this.declaration, this.layout.confirmed(), this.findings,
							sumsFor(before, table));
					before = current;
				}
				List<Statement> statements = new ArrayList<>();
				int troubles = this.findings.problemCount();
				ReadLine.Kind kind = current.read(row, statements);
				hand(sheet, row, kind, statements, this.findings.problemCount() > troubles, total);
			}
			tables.stream().filter((table) -> !table.read()).forEach(this::tellLeftOut);
		}
	}

	/** What looks like a figure and stands in no table must not be lost. */
	private void checkOutside(Sheet sheet, SheetRow row, @Nullable TableLayout table) {
		boolean figure = table == null && row.cells().size() > 1 && this.findings.isDestination(row.cell(1).text())
				&& row.cells().stream().skip(1).anyMatch((cell) -> isNumber(cell.text()));
		if (figure) {
			this.findings.add(Problem.Kind.LINE_OUTSIDE, new Place(nameOf(sheet), row.line(), 0), row.text());
		}
	}

	private boolean isNumber(String text) {
		try {
			return Written.read(text, this.declaration.numbers()) instanceof WrittenNumber;
		}
		catch (UnreadableNumber ex) {
			return false;
		}
	}

	private void tellLeftOut(TableLayout table) {
		this.findings.add(Problem.Kind.TABLE_LEFT_OUT, new Place(table.sheetName(), table.firstLine(), 0),
				table.title());
	}

	/** A table that goes on keeps its sums. */
	private static Sums sumsFor(@Nullable TableReader before, TableLayout table) {
		if (before != null && before.layout().continuesInto(table)) {
			before.sums().beginSheet();
			return before.sums();
		}
		return new Sums();
	}

	private void hand(Sheet sheet, SheetRow row, ReadLine.Kind kind, List<Statement> statements, boolean troubled,
			int total) {
		this.lines.accept(new ReadLine(++this.position, sheet.name(), row.line(), kind, row.text(),
				List.copyOf(statements), troubled));
		if (this.position % PART == 0) {
			this.progress.accept((int) (100L * this.position / total));
		}
	}

	private static @Nullable String nameOf(Sheet sheet) {
		return sheet.name().isEmpty() ? null : sheet.name();
	}

}
