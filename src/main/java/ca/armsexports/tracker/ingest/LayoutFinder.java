package ca.armsexports.tracker.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ca.armsexports.tracker.country.DestinationNames;
import ca.armsexports.tracker.ingest.HeadWords.Meaning;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.ItemCode;
import org.jspecify.annotations.Nullable;

/** Proposes the layout of a file from the heads of its tables. */
final class LayoutFinder {

	private static final int LONGEST_TITLE = 300;

	private final Declaration declaration;

	private final DestinationNames names;

	private final List<TableLayout> tables = new ArrayList<>();

	LayoutFinder(Declaration declaration, DestinationNames names) {
		this.declaration = declaration;
		this.names = names;
	}

	Layout find(List<Sheet> sheets) {
		if (DownloadColumns.find(sheets) != null) {
			return new Layout(Layout.Form.DOWNLOAD, List.of(), false);
		}
		for (int number = 1; number <= sheets.size(); number++) {
			findTables(number, sheets.get(number - 1));
		}
		return new Layout(Layout.Form.REPORT, this.tables, false);
	}

	private void findTables(int number, Sheet sheet) {
		List<Head> heads = heads(sheet);
		if (heads.isEmpty()) {
			continueTable(number, sheet);
			return;
		}
		TableLayout current = null;
		int after = -1;
		List<TableLayout> found = new ArrayList<>();
		for (Head head : heads) {
			String title = title(sheet, after + 1, head.first());
			TableLayout table = goingOn(sheet, table(number, sheet, head, title));
			after = head.last();
			if (current != null && current.continuesInto(table)) {
				continue;
			}
			if (current != null) {
				found.add(ended(current, sheet.rows().get(head.first()).line() - 1));
			}
			current = table;
		}
		if (current != null) {
			found.add(ended(current, sheet.rows().getLast().line()));
		}
		this.tables.addAll(found);
	}

	/** Lines over the first head of a page go on with the table of the page before. */
	private TableLayout goingOn(Sheet sheet, TableLayout table) {
		int first = sheet.rows().getFirst().line();
		boolean goesOn = !this.tables.isEmpty() && this.tables.getLast().read()
				&& this.tables.getLast().sheet() == table.sheet() - 1 && table.firstLine() > first
				&& this.tables.getLast().continuesInto(table)
				&& sheet.rows()
					.stream()
					.takeWhile((row) -> row.line() < table.firstLine())
					.anyMatch((row) -> row.cells().size() > 1 && isDestination(row.cell(1).text()));
		return goesOn ? new TableLayout(table.sheet(), table.sheetName(), "", first, first - 1, table.lastLine(),
				table.columns(), table.year(), table.power(), true) : table;
	}

	/** A page without a head of its own goes on with the table before. */
	private void continueTable(int number, Sheet sheet) {
		if (this.tables.isEmpty()) {
			return;
		}
		TableLayout before = this.tables.getLast();
		int width = before.columns().stream().mapToInt(ColumnLayout::column).max().orElse(0);
		boolean fits = before.read() && before.sheet() == number - 1 && sheet.width() == width
				&& sheet.rows().stream().anyMatch((row) -> isDestination(row.cell(1).text()));
		if (fits) {
			int first = sheet.rows().getFirst().line();
			this.tables.add(new TableLayout(number, sheet.name(), "", first, first - 1, sheet.rows().getLast().line(),
					before.columns(), before.year(), before.power(), true));
		}
	}

	private List<Head> heads(Sheet sheet) {
		List<Head> heads = new ArrayList<>();
		List<SheetRow> rows = sheet.rows();
		for (int index = 0; index < rows.size(); index++) {
			if (!isHead(rows.get(index))) {
				continue;
			}
			int first = index;
			while (first > 0 && (heads.isEmpty() || first - 1 > heads.getLast().last()) && isUpperPart(rows, first)) {
				first--;
			}
			int last = index;
			while (last + 1 < rows.size() && isLowerPart(rows.get(last + 1), rows.get(index))) {
				last++;
			}
			heads.add(new Head(first, last));
			index = last;
		}
		return heads;
	}

	private boolean isHead(SheetRow row) {
		List<Cell> told = told(row);
		if (told.size() < 2 || told.stream().anyMatch((cell) -> isDestination(cell.text()))) {
			return false;
		}
		List<HeadWords> words = told.stream().map(HeadWords::of).toList();
		if (words.stream().anyMatch((word) -> word.says(Meaning.DESTINATION))) {
			return words.stream().anyMatch((word) -> !word.says(Meaning.DESTINATION) && !word.saysNothing());
		}
		boolean cornerIsTold = row.cell(1).isEmpty() || HeadWords.of(row.cell(1)).says(Meaning.NAMED_YEAR);
		return cornerIsTold && words.stream().noneMatch(HeadWords::saysNothing)
				&& (count(words, Meaning.NAMED_YEAR) > 1 || count(words, Meaning.NAMED_ITEM) > 1);
	}

	private boolean isDestination(String text) {
		return this.names.find(PrintedName.of(text).text()).isPresent();
	}

	private static long count(List<HeadWords> words, Meaning meaning) {
		return words.stream().filter((word) -> word.says(meaning)).count();
	}

	/** Years or items in a line over the head, nothing over the destinations. */
	private static boolean isUpperPart(List<SheetRow> rows, int first) {
		SheetRow upper = rows.get(first - 1);
		List<Cell> filled = upper.cells().stream().filter((cell) -> !cell.isEmpty()).toList();
		boolean corner = upper.cell(1).isEmpty() || HeadWords.of(upper.cell(1)).says(Meaning.DESTINATION);
		return filled.size() > 1 && corner && filled.stream().map(HeadWords::of).noneMatch(HeadWords::saysNothing)
				&& upper.line() == rows.get(first).line() - 1;
	}

	private boolean isLowerPart(SheetRow lower, SheetRow head) {
		List<Cell> filled = lower.cells().stream().filter((cell) -> !cell.isEmpty()).toList();
		if (filled.isEmpty() || isDestination(lower.cell(1).text())) {
			return false;
		}
		for (int column = 1; column <= lower.cells().size(); column++) {
			Cell cell = lower.cell(column);
			HeadWords over = HeadWords.of(head.cell(column));
			HeadWords words = HeadWords.of(cell);
			boolean named = over.says(Meaning.DESTINATION) || over.says(Meaning.ITEM) || over.says(Meaning.YEAR);
			if (named && !cell.isEmpty() && !cell.copied() && !words.meanings().equals(over.meanings())) {
				return false;
			}
			if (!cell.isEmpty() && !cell.copied() && words.saysNothing()) {
				return false;
			}
		}
		List<HeadWords> told = told(lower).stream().map(HeadWords::of).toList();
		return told.stream().anyMatch((word) -> !word.saysNothing())
				&& told.stream().noneMatch((word) -> word.says(Meaning.TOTAL) && told.size() == 1);
	}

	private static List<Cell> told(SheetRow row) {
		return row.cells().stream().filter((cell) -> !cell.isEmpty() && !cell.copied()).toList();
	}

	private TableLayout table(int number, Sheet sheet, Head head, String title) {
		List<SheetRow> rows = sheet.rows().subList(head.first(), head.last() + 1);
		int width = rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
		List<ColumnLayout> columns = IntStream.rangeClosed(1, width)
			.mapToObj((column) -> column(column, rows))
			.collect(Collectors.toCollection(ArrayList::new));
		boolean items = columns.stream().anyMatch((column) -> column.item() != null);
		boolean years = columns.stream()
			.anyMatch((column) -> column.year() != null && column.role() == ColumnRole.VALUE);
		boolean values = columns.stream().anyMatch((column) -> column.role() == ColumnRole.VALUE);
		columns.replaceAll((column) -> (column.role() == ColumnRole.TOTAL && !items && !years && !values)
				? new ColumnLayout(column.column(), column.head(), ColumnRole.VALUE, column.year(), null) : column);
		boolean told = columns.stream().anyMatch((column) -> column.role() == ColumnRole.DESTINATION)
				&& columns.stream().anyMatch((column) -> column.role() == ColumnRole.VALUE) && isUnambiguous(columns);
		String around = title + " " + columns.stream().map(ColumnLayout::head).collect(Collectors.joining(" "));
		return new TableLayout(number, sheet.name(), title, rows.getFirst().line(), rows.getLast().line(),
				rows.getLast().line(), columns, years ? null : yearOf(title + " " + sheet.name()),
				HeadWords.namesUnit(around) ? null : Integer.valueOf(0), told);
	}

	private static boolean isUnambiguous(List<ColumnLayout> columns) {
		List<ColumnLayout> values = columns.stream().filter((column) -> column.role() == ColumnRole.VALUE).toList();
		return values.stream()
			.noneMatch((one) -> values.stream()
				.anyMatch((other) -> other.column() != one.column() && one.holdsSameAs(other)));
	}

	private ColumnLayout column(int column, List<SheetRow> rows) {
		String head = rows.stream()
			.map((row) -> row.cell(column).text())
			.filter((text) -> !text.isEmpty())
			.distinct()
			.collect(Collectors.joining(" – "));
		List<HeadWords> words = rows.stream()
			.map((row) -> HeadWords.of(row.cell(column)))
			.filter((word) -> !word.saysNothing())
			.toList();
		CalendarYear year = words.stream()
			.map(HeadWords::year)
			.filter((named) -> named != null)
			.findFirst()
			.orElse(null);
		ItemCode item = words.stream().map(HeadWords::item).filter((named) -> named != null).findFirst().orElse(null);
		if (year != null && item != null && isOldCode(year)) {
			boolean isYear = this.declaration.covers(year);
			item = isYear ? null : item;
			year = isYear ? year : null;
		}
		ColumnRole role = role(words, year, item);
		boolean amounts = role == ColumnRole.VALUE || role == ColumnRole.TOTAL;
		return new ColumnLayout(column, head, role, amounts ? year : null, amounts ? item : null);
	}

	/** 2001 to 2022 are codes of items in old reports. */
	private static boolean isOldCode(CalendarYear year) {
		return year.value() >= 2001 && year.value() <= 2022;
	}

	private static ColumnRole role(List<HeadWords> words, @Nullable CalendarYear year, @Nullable ItemCode item) {
		if (says(words, Meaning.COUNT)) {
			return ColumnRole.IGNORED;
		}
		if (says(words, Meaning.DESTINATION)) {
			return ColumnRole.DESTINATION;
		}
		if (item != null) {
			return ColumnRole.VALUE;
		}
		if (says(words, Meaning.VALUE)) {
			return (says(words, Meaning.TOTAL) && year == null) ? ColumnRole.TOTAL : ColumnRole.VALUE;
		}
		if (says(words, Meaning.YEAR)) {
			return ColumnRole.YEAR;
		}
		if (says(words, Meaning.ITEM)) {
			return ColumnRole.ITEM;
		}
		if (says(words, Meaning.TOTAL)) {
			return ColumnRole.TOTAL;
		}
		return (year != null) ? ColumnRole.VALUE : ColumnRole.IGNORED;
	}

	private static boolean says(List<HeadWords> words, Meaning meaning) {
		return words.stream().anyMatch((word) -> word.says(meaning));
	}

	/** The year that a title names, if the edition reports on it. */
	private @Nullable CalendarYear yearOf(String title) {
		List<CalendarYear> named = HeadWords.years(title).stream().filter(this.declaration::covers).toList();
		if (named.size() == 1) {
			return named.getFirst();
		}
		return this.declaration.isOfOneYear() ? this.declaration.firstYear() : null;
	}

	private static String title(Sheet sheet, int from, int to) {
		String title = sheet.rows()
			.subList(Math.max(from, 0), Math.max(from, to))
			.stream()
			.filter((row) -> told(row).size() == 1)
			.map(SheetRow::text)
			.collect(Collectors.joining(" · "));
		return (title.length() > LONGEST_TITLE) ? title.substring(title.length() - LONGEST_TITLE) : title;
	}

	private static TableLayout ended(TableLayout table, int lastLine) {
		return new TableLayout(table.sheet(), table.sheetName(), table.title(), table.firstLine(), table.headEnd(),
				lastLine, table.columns(), table.year(), table.power(), table.read());
	}

	/** The rows of a head, by their places in the sheet. */
	private record Head(int first, int last) {
	}

}
