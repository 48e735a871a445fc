package ca.armsexports.tracker.chart;

import java.util.List;

/**
 * Lines of words that have found their place.
 *
 * @param lines from top to bottom
 * @param x their middle
 * @param bottom where the last line ends
 * @param upwards whether they run upwards, as a single line
 */
record Words(List<Line> lines, double x, double bottom, boolean upwards) {

	static Words above(List<Line> lines, double x, double bottom) {
		return new Words(lines, x, bottom, false);
	}

	static Words upwards(Line line, double x, double bottom) {
		return new Words(List.of(line), x, bottom, true);
	}

	/** The same words one line higher. */
	Words raised() {
		double step = this.lines.getLast().leading() + 1;
		return new Words(this.lines, this.x, this.bottom - step, this.upwards);
	}

	Box box() {
		double wide = this.lines.stream().mapToDouble(Line::width).max().orElse(0);
		double high = this.lines.stream().mapToDouble(Line::leading).sum();
		return this.upwards ? new Box(this.x - high / 2, this.bottom - wide, this.x + high / 2, this.bottom)
				: new Box(this.x - wide / 2, this.bottom - high, this.x + wide / 2, this.bottom);
	}

	void draw(Pen pen) {
		if (this.upwards) {
			Line line = this.lines.getFirst();
			pen.write(line, this.x + line.size() * 0.36, this.bottom, Pen.Anchor.START, true);
			return;
		}
		double y = box().top();
		for (Line line : this.lines) {
			y += line.leading();
			pen.write(line, this.x, y - line.size() * 0.22, Pen.Anchor.MIDDLE);
		}
	}

}
