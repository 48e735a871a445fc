package ca.armsexports.tracker.ingest;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.ingest.Statement.Difference;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.written.DegreeWords;
import ca.armsexports.tracker.shared.written.UnreadableNumber;
import ca.armsexports.tracker.shared.written.Written;
import ca.armsexports.tracker.shared.written.WrittenMark;
import ca.armsexports.tracker.shared.written.WrittenNumber;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one table by its layout. */
final class TableReader {

	private static final Currency CANADIAN = Currency.getInstance("CAD");

	private static final Pattern TOTAL_BEGINS = Pattern.compile(
			"(?:grand |grand-|sub|sub |sub-|sous|sous |sous-|)(?:total|totals|totale|totales|totaux|sum|suma|somme)(?!\\p{L})");

	private static final Pattern TOTAL_ENDS = Pattern.compile("[^\\p{L}](?:sub|sub-|sous|sous-|)total$");

	private static final Pattern ALL_BEGINS = Pattern.compile("(?:tous|toutes|todos|todas) (?:les|los|las) ");

	private static final Set<String> ALL = Set.of("all destinations", "all countries", "all items", "all categories",
			"world", "monde", "mundo");

	private static final Pattern NOTE = Pattern.compile(
			"(?:[*\u2020\u2021]|\\[[^\\]]{1,12}]|\\([0-9]{1,2}\\)|[0-9]{1,2}[.)]? |[\u00b9\u00b2\u00b3]|notes?\\b|notas?\\b|sources?\\b|fuentes?\\b|remar).{0,2000}");

	private static final int LONGEST_NAME = 90;

	private static final int LONGEST_QUOTE = 1000;

	private final TableLayout layout;

	private final Sheet sheet;

	private final Declaration declaration;

	private final Findings findings;

	private final Sums sums;

	private final List<ColumnLayout> values;

	private final List<ColumnLayout> lineTotals;

	private final int destinationColumn;

	private final int itemColumn;

	private final int yearColumn;

	private final int width;

	private final Set<String> heads = new HashSet<>();

	private @Nullable DestinationCode above;

	private boolean aboveTold;

	private @Nullable SheetRow heading;

	private boolean headChecked;

	private final boolean confirmed;

	TableReader(TableLayout layout, Sheet sheet, Declaration declaration, boolean confirmed, Findings findings,
			Sums sums) {
		this.layout = layout;
		this.sheet = sheet;
		this.declaration = declaration;
		this.confirmed = confirmed;
		this.findings = findings;
		this.sums = sums;
		this.values = layout.list(ColumnRole.VALUE);
		this.lineTotals = layout.list(ColumnRole.TOTAL);
		this.destinationColumn = layout.find(ColumnRole.DESTINATION).map(ColumnLayout::column).orElse(0);
		this.itemColumn = layout.find(ColumnRole.ITEM).map(ColumnLayout::column).orElse(0);
		this.yearColumn = layout.find(ColumnRole.YEAR).map(ColumnLayout::column).orElse(0);
		this.width = layout.columns().stream().mapToInt(ColumnLayout::column).max().orElse(0);
	}

	TableLayout layout() {
		return this.layout;
	}

	Sums sums() {
		return this.sums;
	}

	/** Reads a line and adds what it states. */
	ReadLine.Kind read(SheetRow row, List<Statement> statements) {
		if (!this.headChecked) {
			this.headChecked = true;
			checkHead();
		}
		if (row.line() <= this.layout.headEnd()) {
			this.heads.add(row.text());
			return ReadLine.Kind.HEAD;
		}
		PrintedName name = PrintedName.of(row.cell(this.destinationColumn).text());
		if (isHead(row)) {
			return ReadLine.Kind.HEAD;
		}
		if (isTotal(name.text()) || (this.itemColumn > 0 && isTotal(row.cell(this.itemColumn).text()))
				|| (name.text().isEmpty() && isTotal(row.cell(1).text()))) {
			checkTotals(row);
			return ReadLine.Kind.TOTAL;
		}
		if (isAlone(row)) {
			String alone = row.text();
			if (alone.length() > LONGEST_NAME || NOTE.matcher(DegreeWords.plain(alone)).matches()
					|| row.cell(this.destinationColumn).isEmpty()) {
				return ReadLine.Kind.NOTE;
			}
			if (this.itemColumn > 0) {
				return readHeading(row, name);
			}
		}
		return readData(row, name, statements) ? ReadLine.Kind.DATA : ReadLine.Kind.LEFT_OUT;
	}

	/**
	 * A line of one name over lines of items. A name that is not known matters only if
	 * lines without a destination follow.
	 */
	private ReadLine.Kind readHeading(SheetRow row, PrintedName name) {
		boolean known = this.findings.isDecided(name.text());
		this.above = known ? this.findings.destinationOf(name.text(), at(row, this.destinationColumn)) : null;
		this.heading = known ? null : row;
		this.aboveTold = known;
		return (this.above != null) ? ReadLine.Kind.HEADING : ReadLine.Kind.NOTE;
	}

	/** What the head leaves open is asked once, at the head. */
	private void checkHead() {
		Place head = new Place(sheetName(), this.layout.firstLine(), 0);
		if (this.layout.power() == null) {
			this.findings.add(Problem.Kind.UNIT_IN_DOUBT, head, this.layout.title());
		}
		if (this.confirmed) {
			return;
		}
		List<CalendarYear> titleYears = HeadWords.years(this.layout.title());
		if (titleYears.size() == 1 && !this.declaration.covers(titleYears.getFirst())) {
			this.findings.add(Problem.Kind.YEAR_DIFFERS, head, this.layout.title(), titleYears.getFirst(),
					this.declaration.firstYear(), this.declaration.lastYear());
		}
		List<CalendarYear> far = this.values.stream()
			.map(ColumnLayout::year)
			.filter(Objects::nonNull)
			.filter((year) -> year.value() < this.declaration.firstYear().value() - 1
					|| year.compareTo(this.declaration.lastYear()) > 0)
			.toList();
		if (!far.isEmpty()) {
			this.findings.add(Problem.Kind.YEARS_OF_COLUMNS, head,
					far.stream().map(CalendarYear::toString).collect(Collectors.joining(", ")),
					this.declaration.firstYear(), this.declaration.lastYear());
		}
		this.layout.columns()
			.stream()
			.filter((column) -> column.role() == ColumnRole.IGNORED && !column.head().isEmpty()
					&& HeadWords.of(column.head()).saysNothing())
			.forEach(this::tellUnknown);
	}

	/**
	 * A head that a spreadsheet made a date of is one of an item, and must not be lost.
	 */
	private void tellUnknown(ColumnLayout column) {
		boolean date = !WrittenItem.read(column.head(), this.findings.items()).candidates().isEmpty();
		this.findings.add(date ? Problem.Kind.ITEM_AS_DATE : Problem.Kind.COLUMN_UNKNOWN,
				new Place(sheetName(), this.layout.firstLine(), column.column()), column.head());
	}

	private boolean isHead(SheetRow row) {
		if (this.heads.contains(row.text())) {
			return true;
		}
		Cell cell = row.cell(this.destinationColumn);
		return !cell.isEmpty() && cell.text().length() < LONGEST_NAME && !this.findings.isDestination(cell.text())
				&& HeadWords.of(cell).says(HeadWords.Meaning.DESTINATION)
				&& this.values.stream()
					.map((column) -> HeadWords.of(row.cell(column.column())))
					.allMatch((words) -> !words.saysNothing());
	}

	private static boolean isTotal(String text) {
		String plain = DegreeWords.plain(PrintedName.of(text).text()).replace('\u00a0', ' ');
		return TOTAL_BEGINS.matcher(plain).lookingAt() || TOTAL_ENDS.matcher(plain).find()
				|| ALL_BEGINS.matcher(plain).lookingAt() || ALL.contains(plain);
	}

	private static boolean isAlone(SheetRow row) {
		return row.cells().stream().filter((cell) -> !cell.isEmpty() && !cell.copied()).count() == 1;
	}

	private boolean readData(SheetRow row, PrintedName name, List<Statement> statements) {
		if (row.cells().size() > this.width) {
			this.findings.add(Problem.Kind.CELLS_BEYOND, at(row, this.width + 1), row.cell(this.width + 1).text(),
					this.width);
			return false;
		}
		DestinationCode destination = destination(row, name);
		if (destination == null) {
			return false;
		}
		CalendarYear rowYear = null;
		if (this.yearColumn > 0) {
			rowYear = year(row);
			if (rowYear == null) {
				return false;
			}
		}
		ItemCode rowItem = null;
		PrintedName printedItem = new PrintedName("", null);
		if (this.itemColumn > 0) {
			printedItem = PrintedName.of(row.cell(this.itemColumn).text());
			rowItem = item(row, printedItem);
			if (rowItem == null) {
				return false;
			}
		}
		String marks = Stream.of(name.marks(), printedItem.marks())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal withoutGroup9 = BigDecimal.ZERO;
		for (ColumnLayout column : this.values) {
			Stated stated = stated(row, column);
			if (stated == null) {
				continue;
			}
			ItemCode item = (column.item() != null) ? column.item() : rowItem;
			if (stated.amount() != null) {
				BigDecimal amount = stated.amount().money().amount();
				boolean ofGroup9 = item != null && item.group() == 9;
				this.sums.add(column.column(), amount, ofGroup9);
				sum = sum.add(amount);
				withoutGroup9 = ofGroup9 ? withoutGroup9 : withoutGroup9.add(amount);
			}
			CalendarYear year = yearOf(row, column, rowYear);
			if (year == null) {
				continue;
			}
			if (column.item() != null && !this.findings.knows(column.item())) {
				this.findings.itemOf(column.item().value(), new WrittenItem(column.item(), List.of()),
						new Place(sheetName(), this.layout.firstLine(), column.column()));
			}
			String allMarks = Stream.of(marks, stated.marks())
				.filter((mark) -> mark != null && !mark.isEmpty())
				.collect(Collectors.joining(" "));
			Statement statement = this.findings.take(
					new Statement(column.column(), destination, year, item, stated.state(), stated.amount(),
							this.declaration.source(), locator(row, column), quote(row, column),
							allMarks.isEmpty() ? null : allMarks, null, Difference.NEW, null, null),
					at(row, column.column()), row.cell(column.column()).text());
			if (statement != null) {
				statements.add(statement);
			}
		}
		checkLineTotals(row, name.text(), sum, withoutGroup9);
		return true;
	}

	private @Nullable DestinationCode destination(SheetRow row, PrintedName name) {
		if (!name.text().isEmpty()) {
			DestinationCode found = this.findings.destinationOf(name.text(), at(row, this.destinationColumn));
			this.above = found;
			this.aboveTold = false;
			this.heading = null;
			return found;
		}
		if (this.heading != null && this.itemColumn > 0) {
			PrintedName printed = PrintedName.of(this.heading.cell(this.destinationColumn).text());
			this.above = this.findings.destinationOf(printed.text(), at(this.heading, this.destinationColumn));
			this.aboveTold = true;
			this.heading = null;
		}
		if (this.above == null || this.itemColumn == 0) {
			if (row.cells().stream().anyMatch((cell) -> !cell.isEmpty()) && !this.aboveTold) {
				this.findings.add(Problem.Kind.DESTINATION_MISSING, at(row, this.destinationColumn), row.text());
			}
			return null;
		}
		if (!this.aboveTold) {
			this.aboveTold = true;
			this.findings.add(Problem.Kind.DESTINATION_ABOVE, at(row, this.destinationColumn), row.text(), this.above);
		}
		return this.above;
	}

	private @Nullable CalendarYear year(SheetRow row) {
		String text = PrintedName.of(row.cell(this.yearColumn).text()).text();
		try {
			return CalendarYear.parse(text);
		}
		catch (IllegalArgumentException ex) {
			this.findings.add(Problem.Kind.YEAR_UNREADABLE, at(row, this.yearColumn), text);
			return null;
		}
	}

	private @Nullable CalendarYear yearOf(SheetRow row, ColumnLayout column, @Nullable CalendarYear rowYear) {
		CalendarYear year = Stream.of(rowYear, column.year(), this.layout.year())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(this.declaration.isOfOneYear() ? this.declaration.firstYear() : null);
		if (year == null) {
			this.findings.add(Problem.Kind.YEAR_MISSING, at(row, column.column()), row.cell(column.column()).text());
		}
		else if (rowYear != null && !this.declaration.covers(year)) {
			this.findings.add(Problem.Kind.YEAR_OUTSIDE, at(row, this.yearColumn), year.toString(),
					this.declaration.firstYear(), this.declaration.lastYear());
		}
		return year;
	}

	private @Nullable ItemCode item(SheetRow row, PrintedName printed) {
		Cell cell = row.cell(this.itemColumn);
		if (printed.text().isEmpty()) {
			this.findings.add(Problem.Kind.ITEM_MISSING, at(row, this.itemColumn), row.text());
			return null;
		}
		WrittenItem written = (cell.date() != null) ? WrittenItem.read(cell, this.findings.items())
				: WrittenItem.read(printed.text(), this.findings.items());
		return this.findings.itemOf(printed.text(), written, at(row, this.itemColumn));
	}

	/** What a cell states; nothing if it states nothing or cannot be read. */
	private @Nullable Stated stated(SheetRow row, ColumnLayout column) {
		Cell cell = row.cell(column.column());
		Place place = at(row, column.column());
		if (cell.copied()) {
			this.findings.add(Problem.Kind.NUMBER_MERGED, place, cell.text());
			return null;
		}
		if (cell.date() != null) {
			this.findings.add(Problem.Kind.NUMBER_AS_DATE, place, cell.text());
			return null;
		}
		try {
			return switch (written(cell)) {
				case WrittenMark mark -> ofMark(mark, place);
				case WrittenNumber number -> ofNumber(number, place, cell.text());
			};
		}
		catch (UnreadableNumber ex) {
			this.findings.add(Problem.Kind.NUMBER_UNREADABLE, place, cell.text(), Codes.of(ex.reason()), ex.part());
			return null;
		}
	}

	private Written written(Cell cell) {
		BigDecimal number = cell.number();
		if (number == null) {
			return Written.read(cell.text(), this.declaration.numbers());
		}
		return WrittenNumber.ofTyped(number);
	}

	private @Nullable Stated ofMark(WrittenMark mark, Place place) {
		MarkMeaning meaning = this.findings.meaningOf(mark, place);
		CellState state = meaning.state();
		if (state == null) {
			return null;
		}
		QualifiedAmount amount = (state == CellState.REPORTED) ? QualifiedAmount.exact(new Money(zero(mark), CANADIAN))
				: null;
		return new Stated(state, amount, mark.note());
	}

	private static BigDecimal zero(WrittenMark mark) {
		return (mark.kind() == WrittenMark.Kind.ZERO) ? new BigDecimal(mark.text()) : BigDecimal.ZERO;
	}

	private @Nullable Stated ofNumber(WrittenNumber number, Place place, String text) {
		if (number.value().signum() < 0) {
			this.findings.add(Problem.Kind.NUMBER_NEGATIVE, place, text);
			return null;
		}
		int power = (this.layout.power() != null) ? this.layout.power() : 0;
		BigDecimal value = number.value().scaleByPowerOfTen(power);
		BigDecimal amount = (value.scale() < 0) ? value.setScale(0) : value;
		Qualifier qualifier = (power > 0 && number.qualifier() == Qualifier.EXACT) ? Qualifier.ROUNDED
				: number.qualifier();
		try {
			return new Stated(CellState.REPORTED, new QualifiedAmount(new Money(amount, CANADIAN), qualifier),
					number.note());
		}
		catch (IllegalArgumentException ex) {
			this.findings.add(Problem.Kind.NUMBER_UNREADABLE, place, text, Codes.of(UnreadableNumber.Reason.TOO_LARGE),
					text);
			return null;
		}
	}

	private void checkTotals(SheetRow row) {
		String label = row.cells().stream().filter((cell) -> !cell.isEmpty()).map(Cell::text).findFirst().orElse("");
		for (ColumnLayout column : this.values) {
			BigDecimal printed = printedTotal(row.cell(column.column()));
			if (printed != null) {
				this.findings.add(this.sums.check(column.column(), printed,
						(this.values.size() > 1) ? label + ", " + column.head() : label, at(row, column.column())));
			}
		}
		this.sums.endSection();
	}

	private void checkLineTotals(SheetRow row, String label, BigDecimal sum, BigDecimal withoutGroup9) {
		for (ColumnLayout column : this.lineTotals) {
			BigDecimal printed = printedTotal(row.cell(column.column()));
			if (printed != null) {
				TotalCheck.Outcome outcome = Sums.isPrintedAs(sum, printed) ? TotalCheck.Outcome.HOLDS
						: Sums.isPrintedAs(withoutGroup9, printed) ? TotalCheck.Outcome.HOLDS_WITHOUT_GROUP_9
								: TotalCheck.Outcome.MISSES;
				this.findings
					.add(new TotalCheck(at(row, column.column()), label + ", " + column.head(), printed, sum, outcome));
			}
		}
	}

	private @Nullable BigDecimal printedTotal(Cell cell) {
		try {
			return (!cell.isEmpty() && !cell.copied() && written(cell) instanceof WrittenNumber number)
					? number.value().scaleByPowerOfTen((this.layout.power() != null) ? this.layout.power() : 0) : null;
		}
		catch (UnreadableNumber ex) {
			return null;
		}
	}

	private String locator(SheetRow row, ColumnLayout column) {
		String where = this.sheet.name().isEmpty() ? "row " + row.line() : this.sheet.name() + ", row " + row.line();
		String head = (column.head().length() > LONGEST_NAME) ? column.head().substring(0, LONGEST_NAME)
				: column.head();
		return (this.values.size() > 1) ? where + ", column “" + head + "”" : where;
	}

	/** The row as printed; of a row with many amounts, its name and the one amount. */
	private String quote(SheetRow row, ColumnLayout column) {
		Cell cell = row.cell(column.column());
		if (this.values.size() > 1) {
			String name = row.cell(this.destinationColumn).text();
			return name + " … " + cell.text();
		}
		String text = row.text();
		return (text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + " …" : text;
	}

	private Place at(SheetRow row, int column) {
		return new Place(sheetName(), row.line(), column);
	}

	private @Nullable String sheetName() {
		return this.sheet.name().isEmpty() ? null : this.sheet.name();
	}

	private record Stated(CellState state, @Nullable QualifiedAmount amount, @Nullable String marks) {
	}

}
