package ca.armsexports.tracker.ingest.format.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Reads the cells of one sheet; of formulas only the value that was worked out. */
final class SheetEvents extends XmlEvents {

	private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

	private static final Pattern NUMBER = Pattern.compile("-?[0-9.Ee+-]{1,50}");

	/** A sheet holds numbers with 15 digits; what is finer came of adding in binary. */
	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

	/** No figure has as many before its decimals, or zeros behind the point. */
	private static final int MOST_DIGITS = 40;

	private static final int LAST_COLUMN = 16_384;

	private static final int MOST_MERGES = 20_000;

	private final String sheet;

	private final Budget budget;

	private final SharedTexts texts;

	private final NumberStyles styles;

	private final boolean from1904;

	private final List<SheetRow> rows = new ArrayList<>();

	private final List<Merge> merges = new ArrayList<>();

	private final RichText inline = new RichText();

	private final StringBuilder value = new StringBuilder();

	private List<Cell> cells = new ArrayList<>();

	private int line;

	private int column;

	private String type = "";

	private @Nullable String style;

	private boolean reading;

	SheetEvents(String sheet, Budget budget, SharedTexts texts, NumberStyles styles, boolean from1904) {
		this.sheet = sheet;
		this.budget = budget;
		this.texts = texts;
		this.styles = styles;
		this.from1904 = from1904;
	}

	/** The rows that hold something, each cell of a merge filled once. */
	List<SheetRow> rows() {
		return Merge.expand(this.merges, this.rows, this.sheet, this.budget);
	}

	@Override
	int lineReached() {
		return this.line;
	}

	@Override
	void start(String name, Attributes attributes) {
		switch (name) {
			case "row" -> startRow(attributes.getValue("r"));
			case "c" -> startCell(attributes);
			case "v" -> this.reading = true;
			case "mergeCell" -> merge(attributes.getValue("ref"));
			default -> {
				String given = attributes.getValue("val");
				this.inline.start(name, (given != null) ? given : "");
			}
		}
	}

	@Override
	void end(String name) {
		switch (name) {
			case "v" -> this.reading = false;
			case "c" -> endCell();
			case "row" -> endRow();
			default -> this.inline.end(name);
		}
	}

	@Override
	public void characters(char[] signs, int start, int length) {
		if (this.reading) {
			this.value.append(signs, start, length);
		}
		else {
			this.inline.add(signs, start, length);
		}
		if (this.value.length() + this.inline.length() > this.budget.limits().cellLength()) {
			throw new UnreadableFile(Reason.CELL_TOO_LONG, here(), "");
		}
	}

	private void startRow(@Nullable String number) {
		int next = (number != null && number.matches("[1-9][0-9]{0,6}")) ? Integer.parseInt(number) : this.line + 1;
		if (next <= this.line) {
			throw new UnreadableFile(Reason.DAMAGED, new Place(this.sheet, this.line, 0), "row " + next);
		}
		this.line = next;
		this.column = 0;
		this.cells = new ArrayList<>();
		this.budget.takeRow(this.sheet, this.line);
	}

	private void startCell(Attributes attributes) {
		String reference = attributes.getValue("r");
		int next = this.column + 1;
		if (reference != null) {
			Matcher matcher = REFERENCE.matcher(reference);
			if (!matcher.matches() || Integer.parseInt(matcher.group(2)) != this.line) {
				throw new UnreadableFile(Reason.DAMAGED, new Place(this.sheet, this.line, 0), reference);
			}
			next = columnOf(matcher.group(1));
		}
		if (next <= this.column || next > LAST_COLUMN) {
			throw new UnreadableFile(Reason.DAMAGED, new Place(this.sheet, this.line, next), String.valueOf(reference));
		}
		this.column = next;
		String given = attributes.getValue("t");
		this.type = (given != null) ? given : "n";
		this.style = attributes.getValue("s");
		this.value.setLength(0);
		this.inline.take();
	}

	private void endCell() {
		Cell cell = cell();
		if (cell.isEmpty()) {
			return;
		}
		this.budget.takeCell(this.sheet, this.line, this.column, cell.text());
		while (this.cells.size() < this.column - 1) {
			this.cells.add(Cell.EMPTY);
		}
		this.cells.add(cell);
	}

	private Cell cell() {
		String raw = this.value.toString().strip();
		return switch (this.type) {
			case "s" -> raw.matches("[0-9]{1,8}") ? this.texts.get(Integer.parseInt(raw)) : Cell.EMPTY;
			case "inlineStr" -> Cell.of(this.inline.take());
			case "str", "e" -> Cell.of(raw);
			case "b" -> Cell.of(raw.equals("1") ? "TRUE" : "FALSE");
			case "d" -> day(raw);
			default -> raw.isEmpty() ? Cell.EMPTY : number(raw);
		};
	}

	private Cell day(String raw) {
		if (!raw.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.{1,30})?")) {
			return Cell.of(raw);
		}
		try {
			LocalDate day = LocalDate.parse(raw.substring(0, 10));
			return new Cell(day.toString(), null, day, false);
		}
		catch (DateTimeParseException ex) {
			throw new UnreadableFile(Reason.DAMAGED, here(), raw);
		}
	}

	private Cell number(String raw) {
		if (!NUMBER.matcher(raw).matches()) {
			throw new UnreadableFile(Reason.DAMAGED, here(), raw);
		}
		BigDecimal number;
		try {
			number = new BigDecimal(raw);
		}
		catch (NumberFormatException ex) {
			throw new UnreadableFile(Reason.DAMAGED, here(), raw);
		}
		if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
			throw new UnreadableFile(Reason.DAMAGED, here(), raw);
		}
		NumberStyles.Style shown = this.styles.style(this.style);
		if (shown.day()) {
			LocalDate day = dayOf(number);
			return (day != null) ? new Cell(day.toString(), null, day, false) : Cell.of(raw);
		}
		BigDecimal plain = number.round(DIGITS).stripTrailingZeros();
		int scale = Math.max(Math.max(plain.scale(), 0), Math.min(shown.decimals(), 2));
		BigDecimal written = plain.setScale(scale);
		return new Cell(written.toPlainString(), written, null, false);
	}

	private @Nullable LocalDate dayOf(BigDecimal serial) {
		if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(2_958_465)) > 0) {
			return null;
		}
		LocalDateTime time = DateUtil.getLocalDateTime(serial.intValue(), this.from1904);
		return (time != null) ? time.toLocalDate() : null;
	}

	private void endRow() {
		if (!this.cells.isEmpty()) {
			this.rows.add(new SheetRow(this.line, Collections.unmodifiableList(this.cells)));
		}
	}

	private void merge(@Nullable String reference) {
		if (reference == null) {
			return;
		}
		String[] ends = reference.split(":", 3);
		Matcher first = REFERENCE.matcher(ends[0]);
		Matcher last = REFERENCE.matcher(ends[ends.length - 1]);
		if (ends.length > 2 || !first.matches() || !last.matches() || this.merges.size() >= MOST_MERGES) {
			throw new UnreadableFile(Reason.DAMAGED, new Place(this.sheet, 0, 0), reference);
		}
		this.merges.add(new Merge(Integer.parseInt(first.group(2)), columnOf(first.group(1)),
				Integer.parseInt(last.group(2)), columnOf(last.group(1))));
	}

	private static int columnOf(String letters) {
		int column = 0;
		for (int index = 0; index < letters.length(); index++) {
			column = column * 26 + letters.charAt(index) - 'A' + 1;
		}
		return column;
	}

	private Place here() {
		return new Place(this.sheet, this.line, this.column);
	}

}
