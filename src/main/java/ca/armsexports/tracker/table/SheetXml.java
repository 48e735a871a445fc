package ca.armsexports.tracker.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one table as a sheet, its head row frozen. */
final class SheetXml {

	/** The most characters that a cell holds. */
	private static final int LONGEST = 32_767;

	/**
	 * Numbers of more digits are rounded by spreadsheets, so they are written as words.
	 */
	private static final int MOST_DIGITS = 15;

	private static final int BUFFERED = 32 * 1024;

	private final OutputStream output;

	private final boolean wrapped;

	private final boolean selected;

	private final StringBuilder xml = new StringBuilder(2 * BUFFERED);

	private int row;

	SheetXml(OutputStream output, boolean wrapped, boolean selected) {
		this.output = output;
		this.wrapped = wrapped;
		this.selected = selected;
	}

	<R> void write(Table<R> table) throws IOException {
		List<Column<R>> columns = table.columns();
		begin(columns);
		table.rows().read((row) -> {
			beginRow();
			for (int index = 0; index < columns.size(); index++) {
				Column<R> column = columns.get(index);
				String text = column.text().of(row);
				if (text != null) {
					cell(index, column.type(), text);
				}
			}
			endRow();
		});
		this.xml.append("</sheetData></worksheet>\n");
		flush();
	}

	private <R> void begin(List<Column<R>> columns) {
		this.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
			.append(WorkbookParts.SPREADSHEET)
			.append("\"><sheetViews><sheetView")
			.append(this.selected ? " tabSelected=\"1\"" : "")
			.append(" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\"")
			.append(" state=\"frozen\"/></sheetView></sheetViews><cols>");
		for (int index = 0; index < columns.size(); index++) {
			this.xml.append("<col min=\"")
				.append(index + 1)
				.append("\" max=\"")
				.append(index + 1)
				.append("\" width=\"")
				.append(width(columns.get(index)))
				.append("\" customWidth=\"1\"/>");
		}
		this.xml.append("</cols><sheetData>");
		beginRow();
		for (int index = 0; index < columns.size(); index++) {
			words(index, WorkbookParts.HEAD, columns.get(index).name());
		}
		endRow();
	}

	/** In characters. */
	private <R> int width(Column<R> column) {
		int widest = switch (column.type()) {
			case WORDS -> this.wrapped ? 90 : 40;
			case CODE -> this.wrapped ? 28 : 14;
			case WHOLE_NUMBER -> 9;
			case NUMBER -> 18;
		};
		return Math.max(widest, column.name().length() + 2);
	}

	private void beginRow() {
		if (this.row > Workbook.MOST_ROWS) {
			throw new IllegalStateException("more than " + Workbook.MOST_ROWS + " rows fit on no sheet");
		}
		this.row++;
		this.xml.append("<row r=\"").append(this.row).append("\">");
	}

	private void endRow() {
		this.xml.append("</row>");
		if (this.xml.length() >= BUFFERED) {
			flush();
		}
	}

	private void cell(int column, Column.Type type, String text) {
		switch (type) {
			case WORDS -> words(column, this.wrapped ? WorkbookParts.WRAPPED_WORDS : WorkbookParts.WORDS, text);
			case CODE -> words(column, this.wrapped ? WorkbookParts.WRAPPED_WORDS : WorkbookParts.WORDS, text);
			case WHOLE_NUMBER -> number(column, WorkbookParts.WHOLE_NUMBER, text);
			case NUMBER -> number(column, text);
		}
	}

	private void number(int column, String text) {
		BigDecimal number = new BigDecimal(text);
		if (number.precision() > MOST_DIGITS) {
			words(column, WorkbookParts.WORDS, text);
			return;
		}
		int decimals = Math.clamp(number.scale(), 0, WorkbookParts.MOST_DECIMALS);
		number(column, WorkbookParts.NUMBER + decimals, number.toPlainString());
	}

	private void number(int column, int style, String number) {
		reference(column, style);
		this.xml.append("><v>");
		XmlText.append(this.xml, number);
		this.xml.append("</v></c>");
	}

	private void words(int column, int style, String text) {
		reference(column, style);
		this.xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
		XmlText.appendCell(this.xml, (text.length() > LONGEST) ? text.substring(0, LONGEST - 1) + "…" : text);
		this.xml.append("</t></is></c>");
	}

	private void reference(int column, int style) {
		this.xml.append("<c r=\"");
		if (column >= 26) {
			this.xml.append((char) ('A' + column / 26 - 1));
		}
		this.xml.append((char) ('A' + column % 26)).append(this.row).append("\" s=\"").append(style).append('"');
	}

	/** Cuts between rows, so never within a character. */
	private void flush() {
		try {
			this.output.write(this.xml.toString().getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.xml.setLength(0);
	}

}
