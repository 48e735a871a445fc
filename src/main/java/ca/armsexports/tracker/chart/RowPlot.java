package ca.armsexports.tracker.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.shared.CellState;

/**
 * Lying bars, one below the other, with the amount behind the end of the bar. Long names
 * stand above their bars where beside them they would leave too little room.
 */
final class RowPlot implements Plot {

	private static final double FRINGE = 14;

	private static final double BAR = 14;

	private static final double PITCH = 17;

	private static final double SLOT_GAP = 9;

	private static final double SIZE = 12;

	private static final double SMALL = 10.5;

	private static final double KEY_SIZE = 11;

	private final BarHistory history;

	private final Axis axis;

	private final double left;

	private final double right;

	/** Whether each row carries the name of what it stands for. */
	private final boolean keyed;

	private final List<String> keys;

	private final boolean stacked;

	private final double baseline;

	private final boolean brief;

	private final double length;

	RowPlot(BarHistory history, double left, double right) {
		this.history = history;
		this.left = left;
		this.right = right;
		this.axis = Axis.of(history.scale(), history.lengths().toList(), 4);
		double names = history.slots()
			.stream()
			.mapToDouble((slot) -> Line.of(slot.label(), SIZE, Ink.TEXT).width())
			.max()
			.orElse(0);
		this.keyed = history.series().stream().anyMatch((series) -> !series.code().isEmpty());
		this.keys = keys((right - left) * 0.3);
		double widestKey = this.keys.stream().mapToDouble((key) -> keyLine(key, Ink.TEXT).width()).max().orElse(0);
		this.stacked = this.keyed || names > (right - left) * 0.3;
		if (this.keyed) {
			this.baseline = left + widestKey + 12;
		}
		else {
			this.baseline = this.stacked ? left + 5 : left + names + 12;
		}
		double full = length(false);
		this.brief = full < (right - this.baseline) * 0.34;
		this.length = this.brief ? length(true) : full;
	}

	/** The names of what is compared, or where one is too long, their codes. */
	private List<String> keys(double room) {
		if (!this.keyed) {
			return List.of();
		}
		boolean fit = this.history.series()
			.stream()
			.allMatch((series) -> keyLine(series.name(), Ink.TEXT).width() <= room);
		return this.history.series().stream().map((series) -> fit ? series.name() : series.code()).toList();
	}

	private static Line keyLine(String key, Ink ink) {
		return Line.of(key, KEY_SIZE, ink);
	}

	/** The longest scale on which every label fits behind its bar. */
	private double length(boolean inBrief) {
		double room = this.right - this.baseline;
		double longest = room;
		for (Slot slot : this.history.slots()) {
			for (Mark mark : slot.marks()) {
				if (mark instanceof Mark.Bar bar) {
					double share = this.axis.share(bar.extent().length());
					double words = labelWidth(bar.label(), inBrief) + MarkPainter.beyond(bar, FRINGE) + 8;
					if (share > 0) {
						longest = Math.min(longest, (room - words) / share);
					}
				}
			}
		}
		return Math.max(longest, room * 0.2);
	}

	static double labelWidth(BarLabel label, boolean inBrief) {
		return label(label, inBrief).stream().mapToDouble((line) -> line.width() + 4).sum() - 4;
	}

	static List<Line> label(BarLabel label, boolean inBrief) {
		List<Line> lines = new ArrayList<>();
		if (!label.part().isEmpty()) {
			lines.add(Line.of(label.part(), SMALL, Ink.QUIET));
		}
		if (!label.qualifier().isEmpty()) {
			lines.add(Line.of(label.qualifier(), SMALL, Ink.QUIET));
		}
		lines.add(Line.of(inBrief ? label.brief() : label.full(), SIZE, Ink.TEXT));
		return lines;
	}

	@Override
	public double draw(Pen pen, double top) {
		double first = top + (this.axis.steps().isEmpty() ? 4 : 22);
		double bottom = first + this.history.slots().stream().mapToDouble(this::height).sum();
		pen.beginDecoration("chart-scale");
		drawScale(pen, top, first, bottom);
		drawBaseline(pen, first);
		pen.end();
		pen.beginList("chart-marks");
		MarkPainter painter = new MarkPainter(pen, new Plane(false, this.baseline), FRINGE);
		double y = first;
		for (Slot slot : this.history.slots()) {
			drawSlot(pen, painter, slot, y);
			y += height(slot);
		}
		pen.end();
		pen.beginDecoration("chart-labels");
		drawSlotLabels(pen, first);
		pen.end();
		return bottom;
	}

	private double height(Slot slot) {
		return (this.stacked ? SIZE + 5 : 0) + slot.marks().size() * PITCH + SLOT_GAP;
	}

	private void drawScale(Pen pen, double top, double first, double bottom) {
		List<BigDecimal> steps = this.axis.steps().stream().filter((step) -> at(step) <= this.right + 0.01).toList();
		for (int every = 1; every <= steps.size(); every++) {
			if (drawSteps(pen, steps, every, top + 12)) {
				break;
			}
		}
		List<Box> words = words(first);
		for (BigDecimal step : steps) {
			if (this.axis.share(step) > 0) {
				pen.stroke(Gridline.down(first - 4, bottom, Math.floor(at(step)) + 0.5, words), Ink.HAIRLINE, 1);
			}
		}
	}

	/** The room of all words on the bars' side of the baseline. */
	private List<Box> words(double first) {
		List<Box> boxes = new ArrayList<>();
		double top = first;
		for (Slot slot : this.history.slots()) {
			if (this.stacked) {
				double end = slotLabelStart() + Line.of(slot.label(), SIZE, Ink.TEXT).width();
				boxes.add(new Box(slotLabelStart(), top + 1, end, top + SIZE + 4));
			}
			double start = top + lead();
			for (Mark mark : slot.marks()) {
				boxes.add(wordsOf(mark, start + PITCH / 2));
				start += PITCH;
			}
			top += height(slot);
		}
		return boxes;
	}

	private Box wordsOf(Mark mark, double centre) {
		double from = this.baseline + switch (mark) {
			case Mark.Bar bar -> labelStart(bar);
			case Mark.State state -> stateStart(state);
		};
		double width = switch (mark) {
			case Mark.Bar bar -> labelWidth(bar.label(), this.brief);
			case Mark.State state -> state.label().isEmpty() ? -10 : stateLine(state).width();
		};
		return new Box(from, centre - SIZE * 0.6, from + width, centre + SIZE * 0.6);
	}

	private double labelStart(Mark.Bar bar) {
		return drawn(bar) + MarkPainter.beyond(bar, FRINGE) + 6;
	}

	private double drawn(Mark.Bar bar) {
		return this.axis.share(bar.extent().length()) * this.length;
	}

	private double stateStart(Mark.State state) {
		return switch (state.state()) {
			case WITHHELD -> withheldReach(state, this.right - this.baseline) + 6;
			case NOT_ENTERED, REPORT_NOT_PUBLISHED -> 6;
			default -> 10;
		};
	}

	/** From where a slot begins to its first bar. */
	private double lead() {
		return this.stacked ? SIZE + 5 : SLOT_GAP / 2;
	}

	/** Writes every so many steps, if they do not touch. */
	private boolean drawSteps(Pen pen, List<BigDecimal> steps, int every, double y) {
		List<Double> starts = new ArrayList<>();
		double free = this.left;
		for (int i = 0; i < steps.size(); i += every) {
			double width = stepLine(steps.get(i)).width();
			double start = Math.min(at(steps.get(i)) - width / 2, this.right - width);
			start = (i == 0) ? Math.max(this.left, start) : start;
			if (start < free) {
				return false;
			}
			free = start + width + 8;
			starts.add(start);
		}
		for (int i = 0; i < starts.size(); i++) {
			pen.write(stepLine(steps.get(i * every)), starts.get(i), y, Pen.Anchor.START);
		}
		return true;
	}

	private Line stepLine(BigDecimal step) {
		return Line.of(this.history.steps().of(step), SMALL, Ink.QUIET);
	}

	private double at(BigDecimal step) {
		return this.baseline + this.axis.share(step) * this.length;
	}

	private void drawSlot(Pen pen, MarkPainter painter, Slot slot, double top) {
		double start = top + lead();
		for (Mark mark : slot.marks()) {
			drawMark(pen, painter, mark, start, slot.marks().size() == 1);
			start += PITCH;
		}
	}

	/** Solid, but dotted where no report was published. */
	private void drawBaseline(Pen pen, double first) {
		double start = first;
		double end = first;
		List<Slot> slots = this.history.slots();
		for (int i = 0; i < slots.size(); i++) {
			boolean dotted = slots.get(i).isUnpublished();
			end += height(slots.get(i));
			if (i + 1 == slots.size() || slots.get(i + 1).isUnpublished() != dotted) {
				pen.stroke("M%s %sV%s".formatted(SvgWriter.number(this.baseline), SvgWriter.number(start),
						SvgWriter.number(end)), dotted ? Ink.GREY : Ink.TEXT, 1, dotted ? "1.5 3" : null);
				start = end;
			}
		}
	}

	private void drawMark(Pen pen, MarkPainter painter, Mark mark, double top, boolean alone) {
		double centre = top + PITCH / 2;
		pen.beginMark("chart-mark", mark.words(), mark.proof());
		switch (mark) {
			case Mark.Bar bar -> {
				painter.bar(bar, centre, BAR, drawn(bar));
				double x = this.baseline + labelStart(bar);
				for (Line line : label(bar.label(), this.brief)) {
					pen.write(line, x, centre + SIZE * 0.36, Pen.Anchor.START);
					x += line.width() + 4;
				}
			}
			case Mark.State state -> {
				double reach = this.right - this.baseline;
				painter.state(state.state(), centre, centre - BAR / 2, centre + BAR / 2,
						(state.state() == CellState.WITHHELD) ? withheldReach(state, reach) : reach);
				drawStateWords(pen, state, centre, reach);
			}
		}
		double margin = alone ? SLOT_GAP / 2 : 0;
		pen.touchable(new Box(this.left, top - margin, this.right, top + PITCH + margin));
		pen.endMark();
	}

	private static Line stateLine(Mark.State state) {
		return Line.of(state.label(), SMALL, state.isGap() ? Ink.GREY : Ink.QUIET);
	}

	private static double withheldReach(Mark.State state, double reach) {
		return state.label().isEmpty() ? reach : Math.max(reach * 0.3, reach - stateLine(state).width() - 6);
	}

	private void drawStateWords(Pen pen, Mark.State state, double centre, double reach) {
		if (state.label().isEmpty()) {
			return;
		}
		double along = stateStart(state);
		Line line = stateLine(state);
		String text = Typeface.get().fit(line.text(), line.size(), reach - along);
		pen.write(Line.of(text, line.size(), line.ink()), this.baseline + along, centre + SMALL * 0.36,
				Pen.Anchor.START);
	}

	private double slotLabelStart() {
		return this.keyed ? this.left : this.baseline + 4;
	}

	private void drawKeys(Pen pen, Slot slot, double top) {
		double centre = top + lead() + PITCH / 2;
		for (int i = 0; i < this.keys.size() && i < slot.marks().size(); i++) {
			boolean gap = slot.marks().get(i) instanceof Mark.State state && state.isGap();
			pen.write(keyLine(this.keys.get(i), gap ? Ink.GREY : Ink.TEXT), this.baseline - 9, centre + KEY_SIZE * 0.36,
					Pen.Anchor.END);
			centre += PITCH;
		}
	}

	private void drawSlotLabels(Pen pen, double first) {
		double top = first;
		for (Slot slot : this.history.slots()) {
			Ink ink = slot.isGap() ? Ink.GREY : Ink.TEXT;
			if (this.stacked) {
				String text = Typeface.get().fit(slot.label(), SIZE, this.right - slotLabelStart());
				pen.write(new Line(text, SIZE, this.keyed, ink), slotLabelStart(), top + SIZE + 1, Pen.Anchor.START);
				drawKeys(pen, slot, top);
			}
			else {
				double middle = top + SLOT_GAP / 2 + PITCH * slot.marks().size() / 2;
				pen.write(Line.of(slot.label(), SIZE, ink), this.baseline - 10, middle + SIZE * 0.36, Pen.Anchor.END);
			}
			top += height(slot);
		}
	}

}
