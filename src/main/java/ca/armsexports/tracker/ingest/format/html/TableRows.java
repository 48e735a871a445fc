package ca.armsexports.tracker.ingest.format.html;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table, cells that span several put into each once. The caption, or the
 * heading before the table, is its first line.
 */
final class TableRows {

	private final Element table;

	private final String name;

	private final Budget budget;

	private final List<SheetRow> rows = new ArrayList<>();

	/** What cells above still put into the lines below: by column. */
	private final List<Span> spans = new ArrayList<>();

	private int line;

	TableRows(Element table, String name, Budget budget) {
		this.table = table;
		this.name = name;
		this.budget = budget;
	}

	List<SheetRow> read() {
		List<Element> lines = new ArrayList<>();
		collect(this.table, lines);
		if (lines.isEmpty()) {
			return List.of();
		}
		addTitle();
		lines.forEach(this::addRow);
		return this.rows.stream().anyMatch((row) -> row.cells().size() > 1) ? List.copyOf(this.rows) : List.of();
	}

	/** The rows of this table, not those of tables in its cells. */
	private static void collect(Element parent, List<Element> lines) {
		for (Element child : parent.children()) {
			switch (child.normalName()) {
				case "tr" -> lines.add(child);
				case "thead", "tbody", "tfoot" -> collect(child, lines);
				default -> {
				}
			}
		}
	}

	private void addTitle() {
		Element caption = this.table.children()
			.stream()
			.filter((child) -> child.normalName().equals("caption"))
			.findFirst()
			.orElseGet(this::heading);
		if (caption != null) {
			Cell title = Cell.of(textOf(caption));
			if (!title.isEmpty()) {
				this.budget.takeRow(this.name, ++this.line);
				this.budget.takeCell(this.name, this.line, 1, title.text());
				this.rows.add(new SheetRow(this.line, List.of(title)));
			}
		}
	}

	/** The heading or paragraph right before the table, at its level or one above. */
	private @Nullable Element heading() {
		Element place = this.table;
		for (int level = 0; level < 3 && place != null; level++) {
			Element before = place.previousElementSibling();
			if (before != null) {
				return before.normalName().matches("h[1-6]|p|strong") ? before : null;
			}
			place = place.parent();
		}
		return null;
	}

	private void addRow(Element row) {
		this.budget.takeRow(this.name, ++this.line);
		List<Cell> cells = new ArrayList<>();
		for (Element element : row.children()) {
			if (!element.normalName().equals("td") && !element.normalName().equals("th")) {
				continue;
			}
			fillFromAbove(cells);
			Cell cell = Cell.of(textOf(element));
			int width = span(element, "colspan");
			int height = span(element, "rowspan");
			for (int offset = 0; offset < width; offset++) {
				Cell placed = (offset == 0) ? cell : cell.copy();
				put(cells, placed);
				if (height > 1) {
					spanAt(cells.size()).begin(cell.copy(), height - 1);
				}
			}
		}
		fillFromAbove(cells);
		if (cells.stream().anyMatch((cell) -> !cell.isEmpty())) {
			this.rows.add(new SheetRow(this.line, List.copyOf(cells)));
		}
	}

	private void fillFromAbove(List<Cell> cells) {
		while (cells.size() < this.spans.size() && this.spans.get(cells.size()).isOpen()) {
			put(cells, this.spans.get(cells.size()).take());
		}
	}

	private void put(List<Cell> cells, Cell cell) {
		int column = cells.size() + 1;
		if (column > this.budget.limits().columns()) {
			throw new UnreadableFile(Reason.TOO_MANY_COLUMNS, new Place(this.name, this.line, column),
					String.valueOf(column));
		}
		if (!cell.isEmpty()) {
			this.budget.takeCell(this.name, this.line, column, cell.text());
		}
		cells.add(cell);
	}

	private Span spanAt(int column) {
		while (this.spans.size() < column) {
			this.spans.add(new Span());
		}
		return this.spans.get(column - 1);
	}

	private int span(Element element, String attribute) {
		String written = element.attr(attribute).strip();
		if (!written.matches("[0-9]{1,9}")) {
			return 1;
		}
		int span = Integer.parseInt(written);
		int most = attribute.equals("colspan") ? this.budget.limits().columns() : this.budget.limits().rows();
		if (span > most) {
			throw new UnreadableFile(attribute.equals("colspan") ? Reason.TOO_MANY_COLUMNS : Reason.TOO_MANY_ROWS,
					new Place(this.name, this.line, 0), attribute + "=" + written);
		}
		return Math.max(1, span);
	}

	/**
	 * The text of an element without tables in it. What is raised goes into square
	 * brackets, so that the number of a footnote never becomes a digit of an amount.
	 */
	private static String textOf(Element element) {
		StringBuilder text = new StringBuilder();
		addText(element, text);
		return text.toString();
	}

	private static void addText(Node parent, StringBuilder text) {
		for (Node node : parent.childNodes()) {
			if (node instanceof TextNode words) {
				text.append(words.getWholeText());
			}
			else if (node instanceof Element child) {
				addElement(child, text);
			}
		}
	}

	private static void addElement(Element child, StringBuilder text) {
		switch (child.normalName()) {
			case "table", "script", "style", "template", "noscript" -> {
			}
			case "br", "p", "div", "li" -> {
				text.append(' ');
				addText(child, text);
				text.append(' ');
			}
			case "sup" -> {
				StringBuilder raised = new StringBuilder();
				addText(child, raised);
				String mark = Cell.of(raised.toString()).text();
				if (!mark.isEmpty()) {
					text.append(mark.startsWith("[") ? mark : "[" + mark + "]");
				}
			}
			default -> addText(child, text);
		}
	}

	/** What a cell above puts into a column of the lines below. */
	private static final class Span {

		private Cell cell = Cell.EMPTY;

		private int left;

		void begin(Cell above, int lines) {
			this.cell = above;
			this.left = lines;
		}

		boolean isOpen() {
			return this.left > 0;
		}

		Cell take() {
			this.left--;
			return this.cell;
		}

	}

}
