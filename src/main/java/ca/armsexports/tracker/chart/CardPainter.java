package ca.armsexports.tracker.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a card: what was asked and answered from the top, what it stands on and where it
 * is from above the lower edge. If that does not fit, all is set smaller until it does.
 */
final class CardPainter {

	private static final double MARGIN = 64;

	private static final double LEADING = 1.25;

	/** By how much the letters shrink from one try to the next. */
	private static final double STEP = 0.96;

	private static final String PREFIX = "card";

	private final Card card;

	private final boolean outlines;

	CardPainter(Card card, boolean outlines) {
		this.card = card;
		this.outlines = outlines;
	}

	String paint() {
		double scale = 1;
		List<Block> head = head(scale);
		List<Block> foot = foot(scale);
		while (height(head) + height(foot) > Card.HEIGHT - 2 * MARGIN) {
			scale *= STEP;
			head = head(scale);
			foot = foot(scale);
		}
		Pen pen = new Pen(PREFIX, this.outlines);
		pen.beginDecoration("chart-head");
		draw(pen, head, MARGIN);
		draw(pen, foot, Card.HEIGHT - MARGIN - height(foot));
		pen.end();
		return frame(pen.svg());
	}

	private List<Block> head(double scale) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(words(this.card.kicker(), 26 * scale, true, Hue.EXPORTS.fill(), 14 * scale));
		blocks.add(words(this.card.question(), 42 * scale, true, Ink.TEXT, 22 * scale));
		blocks.add(label(scale));
		blocks.add(words(this.card.answer(), 40 * scale, false, Ink.TEXT, 28 * scale));
		return blocks;
	}

	private Block label(double scale) {
		double size = 28 * scale;
		Ink ink = (this.card.mood() == Card.Mood.AGAINST) ? Hue.EXPORTS.fill() : Ink.TEXT;
		List<Line> lines = lines(this.card.label(), size, true, ink, width() - size);
		double wide = lines.stream().mapToDouble(Line::width).max().orElse(0) + size;
		double high = lines.size() * size * LEADING + size * 0.4;
		return new Block(high, 22 * scale, (pen, top) -> {
			pen.stroke(
					"M%s %sh%sv%sh-%sZ".formatted(SvgWriter.number(MARGIN), SvgWriter.number(top),
							SvgWriter.number(wide), SvgWriter.number(high), SvgWriter.number(wide)),
					ink, 2.5, (this.card.mood() == Card.Mood.OPEN) ? "9 6" : null);
			write(pen, lines, MARGIN + size / 2, top + size * 0.2);
		});
	}

	/** Facts side by side as long as there is room, then below each other. */
	private List<Block> foot(double scale) {
		List<Block> blocks = new ArrayList<>();
		List<Cell> row = new ArrayList<>();
		double used = 0;
		for (Card.Fact fact : this.card.facts()) {
			Cell cell = cell(fact, scale);
			if (!row.isEmpty() && used + cell.width() > width()) {
				blocks.add(row(row, scale));
				row = new ArrayList<>();
				used = 0;
			}
			row.add(cell);
			used += cell.width() + 48 * scale;
		}
		if (!row.isEmpty()) {
			blocks.add(row(row, scale));
		}
		blocks.add(
				new Block(
						2, 14 * scale, (pen,
								top) -> pen.stroke("M%s %sH%s".formatted(SvgWriter.number(MARGIN),
										SvgWriter.number(top), SvgWriter.number(Card.WIDTH - MARGIN)), Ink.HAIRLINE,
										1.5)));
		Imprint imprint = this.card.imprint();
		blocks.add(words(imprint.release() + ". " + imprint.source(), 20 * scale, false, Ink.QUIET, 4 * scale));
		blocks.add(words(imprint.address(), 20 * scale, false, Ink.QUIET, 0));
		return blocks;
	}

	private Cell cell(Card.Fact fact, double scale) {
		List<Line> lines = new ArrayList<>(lines(fact.name(), 21 * scale, false, Ink.QUIET, width()));
		lines.addAll(lines(fact.value(), 29 * scale, true, Ink.TEXT, width()));
		return new Cell(lines, lines.stream().mapToDouble(Line::width).max().orElse(0));
	}

	private static Block row(List<Cell> cells, double scale) {
		List<Cell> row = List.copyOf(cells);
		double high = row.stream().mapToDouble((cell) -> high(cell.lines())).max().orElse(0);
		return new Block(high, 20 * scale, (pen, top) -> {
			double left = MARGIN;
			for (Cell cell : row) {
				write(pen, cell.lines(), left, top);
				left += cell.width() + 48 * scale;
			}
		});
	}

	private static Block words(String text, double size, boolean bold, Ink ink, double gap) {
		List<Line> lines = lines(text, size, bold, ink, width());
		return new Block(high(lines), gap, (pen, top) -> write(pen, lines, MARGIN, top));
	}

	private static List<Line> lines(String text, double size, boolean bold, Ink ink, double width) {
		return Typeface.get()
			.wrap(text, size, bold, width)
			.stream()
			.map((line) -> new Line(line, size, bold, ink))
			.toList();
	}

	private static double high(List<Line> lines) {
		return lines.stream().mapToDouble((line) -> line.size() * LEADING).sum();
	}

	private static void write(Pen pen, List<Line> lines, double left, double top) {
		double y = top;
		for (Line line : lines) {
			y += line.size() * LEADING;
			pen.write(line, left, y - line.size() * 0.3, Pen.Anchor.START);
		}
	}

	private static double width() {
		return Card.WIDTH - 2 * MARGIN;
	}

	private static double height(List<Block> blocks) {
		return blocks.stream().mapToDouble((block) -> block.height() + block.gap()).sum();
	}

	private static void draw(Pen pen, List<Block> blocks, double top) {
		double y = top;
		for (Block block : blocks) {
			block.painting().at(pen, y);
			y += block.height() + block.gap();
		}
	}

	private String frame(SvgWriter content) {
		SvgWriter svg = new SvgWriter();
		String wide = Integer.toString(Card.WIDTH);
		String high = Integer.toString(Card.HEIGHT);
		if (this.outlines) {
			svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", wide, "height", high, "viewBox",
					"0 0 " + wide + " " + high);
		}
		else {
			Caption caption = this.card.caption();
			svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", wide, "height", high, "viewBox",
					"0 0 " + wide + " " + high, "role", "img", "aria-labelledby", PREFIX + "-title " + PREFIX + "-desc",
					"font-family", Typeface.FAMILIES)
				.line();
			svg.open("title", "id", PREFIX + "-title").text(caption.title()).close().line();
			svg.open("desc", "id", PREFIX + "-desc").text(caption.description()).close().line();
		}
		svg.empty("rect", "width", wide, "height", high, "fill", Ink.PAPER.light()).line();
		svg.empty("rect", "width", wide, "height", "12", "fill", Hue.EXPORTS.fill().light()).line();
		return svg.append(content).close().line().toString();
	}

	/** A part of the card that has its height, and a gap below it. */
	private record Block(double height, double gap, Painting painting) {
	}

	/** A fact that has its width. */
	private record Cell(List<Line> lines, double width) {
	}

	/** What is drawn from a height downwards. */
	@FunctionalInterface
	private interface Painting {

		void at(Pen pen, double top);

	}

}
