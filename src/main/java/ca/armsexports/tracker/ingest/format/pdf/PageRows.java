package ca.armsexports.tracker.ingest.format.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import technology.tabula.HasText;
import technology.tabula.Line;
import technology.tabula.Page;
import technology.tabula.Rectangle;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.TextChunk;
import technology.tabula.TextElement;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * The lines of one page from top to bottom: tables by the lines drawn around their cells,
 * or where none are drawn by the gaps between columns; what stands outside of tables as
 * one cell a line.
 */
final class PageRows {

	/** Each crossing of lines is looked at with all others of its cell. */
	private static final long MOST_CROSSINGS = 400_000;

	/** What is smaller than this part of the largest sign of a cell is raised. */
	private static final BigDecimal RAISED = new BigDecimal("0.8");

	private final String name;

	private final Page page;

	private final Budget budget;

	private final List<Placed> placed = new ArrayList<>();

	PageRows(String name, Page page, Budget budget) {
		this.name = name;
		this.page = page;
		this.budget = budget;
	}

	List<SheetRow> read() {
		if (this.page.getText().isEmpty()) {
			return List.of();
		}
		if (!readDrawnTables()) {
			readSpacedTables();
		}
		this.placed.sort(Comparator.comparingInt(Placed::top));
		List<SheetRow> rows = new ArrayList<>();
		int line = 0;
		for (Placed row : this.placed) {
			line++;
			this.budget.takeRow(this.name, line);
			for (int column = 1; column <= row.cells().size(); column++) {
				Cell cell = row.cells().get(column - 1);
				if (!cell.isEmpty()) {
					this.budget.takeCell(this.name, line, column, cell.text());
				}
			}
			rows.add(new SheetRow(line, row.cells()));
		}
		return rows;
	}

	private boolean readDrawnTables() {
		long crossings = (long) this.page.getHorizontalRulings().size() * this.page.getVerticalRulings().size();
		if (crossings > MOST_CROSSINGS) {
			throw new UnreadableFile(Reason.TOO_MANY_CELLS, new Place(this.name, 0, 0), String.valueOf(crossings));
		}
		if (crossings == 0) {
			return false;
		}
		List<Table> tables = new SpreadsheetExtractionAlgorithm().extract(this.page)
			.stream()
			.filter((table) -> table.getColCount() > 1)
			.toList();
		if (tables.isEmpty()) {
			return false;
		}
		tables.forEach(this::addRows);
		addLinesOf(this.page.getText()
			.stream()
			.filter((element) -> tables.stream()
				.noneMatch((table) -> table.contains(element.getCenterX(), element.getCenterY())))
			.toList());
		return true;
	}

	private void readSpacedTables() {
		List<Line> lines = TextChunk.groupByLines(TextElement.mergeWords(this.page.getText()));
		List<Line> rest = new ArrayList<>();
		int index = 0;
		while (index < lines.size()) {
			int end = index;
			while (end < lines.size() && lines.get(end).getTextElements().size() > 1) {
				end++;
			}
			if (end - index > 1) {
				addSpacedTable(lines.subList(index, end));
			}
			else {
				end = Math.max(end, index + 1);
				rest.addAll(lines.subList(index, end));
			}
			index = end;
		}
		rest.forEach(this::addLine);
	}

	private void addSpacedTable(List<Line> lines) {
		this.budget.checkTime();
		Rectangle area = Rectangle.boundingBoxOf(lines);
		Page part = this.page.getArea(area.getTop() - 1, this.page.getLeft(), area.getBottom() + 1,
				this.page.getRight());
		new BasicExtractionAlgorithm().extract(part).forEach(this::addRows);
	}

	private void addRows(Table table) {
		for (List<? extends RectangularTextContainer<?>> row : rowsOf(table)) {
			this.budget.checkTime();
			List<Cell> cells = row.stream().map((cell) -> Cell.of(textOf(cell))).collect(Collectors.toList());
			while (!cells.isEmpty() && cells.getLast().isEmpty()) {
				cells.removeLast();
			}
			if (!cells.isEmpty()) {
				double top = row.stream().mapToDouble(Rectangle::getTop).filter((at) -> at > 0).min().orElse(0);
				this.placed.add(new Placed((int) Math.round(top * 100), List.copyOf(cells)));
			}
		}
	}

	@SuppressWarnings({ "rawtypes", "unchecked" })
	private static List<List<RectangularTextContainer<?>>> rowsOf(Table table) {
		return (List) table.getRows();
	}

	private void addLinesOf(List<TextElement> elements) {
		if (!elements.isEmpty()) {
			TextChunk.groupByLines(TextElement.mergeWords(new ArrayList<>(elements))).forEach(this::addLine);
		}
	}

	private void addLine(Line line) {
		Cell cell = Cell.of(line.getTextElements()
			.stream()
			.sorted(Comparator.comparingDouble(TextChunk::getLeft))
			.map(PageRows::textOf)
			.collect(Collectors.joining(" ")));
		if (!cell.isEmpty()) {
			this.placed.add(new Placed(Math.round(line.getTop() * 100), List.of(cell)));
		}
	}

	/**
	 * The text of a cell, signs that are much smaller than the largest in square
	 * brackets: the number of a footnote never becomes a digit of an amount.
	 */
	private static String textOf(RectangularTextContainer<?> cell) {
		List<TextElement> elements = new ArrayList<>();
		collect(cell, elements);
		float largest = (float) elements.stream().mapToDouble(PageRows::sizeOf).max().orElse(0);
		boolean mixed = elements.stream().anyMatch((element) -> isRaised(element, largest));
		if (!mixed) {
			return cell.getText().replace('\r', ' ');
		}
		StringBuilder text = new StringBuilder();
		boolean raised = false;
		for (TextElement element : elements) {
			if (isRaised(element, largest) != raised && !element.getText().isBlank()) {
				raised = !raised;
				text.append(raised ? '[' : ']');
			}
			text.append(element.getText());
		}
		return raised ? text.append(']').toString() : text.toString();
	}

	private static void collect(HasText part, List<TextElement> elements) {
		if (part instanceof TextElement element) {
			elements.add(element);
		}
		else if (part instanceof RectangularTextContainer<?> container) {
			for (Object child : container.getTextElements()) {
				if (child instanceof HasText text) {
					collect(text, elements);
				}
			}
		}
	}

	private static boolean isRaised(TextElement element, float largest) {
		return !element.getText().isBlank() && sizeOf(element) < RAISED.floatValue() * largest;
	}

	private static float sizeOf(TextElement element) {
		return element.getText().isBlank() ? 0 : element.getFontSize();
	}

	private record Placed(int top, List<Cell> cells) {
	}

}
