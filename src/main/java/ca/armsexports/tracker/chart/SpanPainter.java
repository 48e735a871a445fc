package ca.armsexports.tracker.chart;

import java.util.Set;

/**
 * Draws what reaches along time: edges that are known are firm, others fade, and what is
 * withheld or derived is hatched.
 */
final class SpanPainter {

	/** How much room before its start a permit takes whose approval is withheld. */
	private static final double BEFORE = 24;

	private static final double DERIVED = 14;

	private static final double TICK = 2.5;

	private static final double PITCH = 5;

	/** What is firm reaches a little below what fades, so that no line shows between. */
	private static final double SEAM = 0.4;

	private final Pen pen;

	private final boolean downwards;

	/**
	 * A painter.
	 * @param pen what it draws with
	 * @param downwards whether time runs downwards, otherwise to the right
	 */
	SpanPainter(Pen pen, boolean downwards) {
		this.pen = pen;
		this.downwards = downwards;
	}

	/** How far the drawing reaches before the first date. */
	static double before(TimeMark mark) {
		return mark.doubts().contains(TimeMark.Doubt.BEFORE_WITHHELD) ? BEFORE : 0;
	}

	/**
	 * Draws one.
	 * @param form how
	 * @param mark what
	 * @param extent from where to where along time
	 * @param near where it begins across time
	 * @param far where it ends across time
	 */
	void draw(Timeline.Form form, TimeMark mark, TimeExtent extent, double near, double far) {
		switch (form) {
			case VALIDITY -> validity(extent, near, far, mark.doubts());
			case COUNT -> count(extent, near, far);
			case EVENT -> event(mark.when(), extent, near, far);
		}
	}

	/** What lasted is thick, what happened some day of its month or year is thin. */
	private void event(Stretch when, TimeExtent extent, double near, double far) {
		Ink ink = Hue.EVENTS.edge();
		if (when.isDay()) {
			double middle = (extent.from() + extent.to()) / 2;
			this.pen.fill(block(middle - TICK / 2, middle + TICK / 2, near, far), ink);
			return;
		}
		double thin = when.isMoment() ? (far - near) * 0.27 : 0;
		body(extent, near + thin, far - thin, ink);
	}

	private void body(TimeExtent extent, double near, double far, Ink ink) {
		if (extent.firmTo() > extent.firmFrom()) {
			double from = extent.firmFrom() - (extent.fadesIn() ? SEAM : 0);
			double to = extent.firmTo() + (extent.fadesOut() ? SEAM : 0);
			this.pen.fill(block(from, to, near, far), ink);
		}
		if (extent.fadesIn()) {
			this.pen.dissolve(block(extent.from(), extent.firmFrom(), near, far), ink, backwards());
		}
		if (extent.fadesOut()) {
			this.pen.dissolve(block(extent.firmTo(), extent.to(), near, far), ink, forwards());
		}
	}

	private void validity(TimeExtent extent, double near, double far, Set<TimeMark.Doubt> doubts) {
		Ink ink = Hue.PERMITS.edge();
		if (doubts.contains(TimeMark.Doubt.END_DERIVED) && !extent.fadesOut()) {
			double end = Math.max(extent.firmFrom(), extent.to() - DERIVED);
			hatch(end, extent.to(), near, far, ink);
			this.pen.stroke(line(end, near, extent.to(), near) + line(end, far, extent.to(), far), ink, 1);
			this.pen.stroke(line(extent.to(), near, extent.to(), far), ink, 1.5, "2 2");
			body(new TimeExtent(extent.from(), extent.firmFrom(), end, end), near, far, ink);
		}
		else {
			body(extent, near, far, ink);
		}
		if (doubts.contains(TimeMark.Doubt.BEFORE_WITHHELD)) {
			double start = extent.from() - BEFORE;
			hatch(start, extent.from(), near, far, ink);
			this.pen.stroke(line(start, near, extent.from(), near) + line(start, far, extent.from(), far), ink, 1,
					"2 2");
		}
	}

	private void count(TimeExtent extent, double near, double far) {
		double middle = (near + far) / 2;
		this.pen.stroke(line(extent.from() + 1, near, extent.from() + 1, far)
				+ line(extent.from() + 1, middle, extent.to() - 1, middle)
				+ line(extent.to() - 1, near, extent.to() - 1, far), Ink.TEXT, 1.5);
	}

	private void hatch(double from, double to, double near, double far, Ink ink) {
		double width = far - near;
		StringBuilder path = new StringBuilder();
		for (double start = from - width; start < to; start += PITCH) {
			double first = Math.max(from, start);
			double last = Math.min(to, start + width);
			if (last - first > 0.5) {
				path.append(line(first, near + first - start, last, near + last - start));
			}
		}
		this.pen.stroke(path.toString(), ink, 1.25);
	}

	private Pen.Side forwards() {
		return this.downwards ? Pen.Side.BOTTOM : Pen.Side.RIGHT;
	}

	private Pen.Side backwards() {
		return this.downwards ? Pen.Side.TOP : Pen.Side.LEFT;
	}

	String block(double from, double to, double near, double far) {
		return "M" + point(from, near) + "L" + point(to, near) + "L" + point(to, far) + "L" + point(from, far) + "Z";
	}

	private String line(double from, double near, double to, double far) {
		return "M" + point(from, near) + "L" + point(to, far);
	}

	private String point(double along, double across) {
		return this.downwards ? SvgWriter.number(across) + " " + SvgWriter.number(along)
				: SvgWriter.number(along) + " " + SvgWriter.number(across);
	}

}
