package ca.armsexports.tracker.chart;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Draws the mark of an amount or a state. An edge that is drawn firm is known; where the
 * true amount may lie on either side of what is printed, the bar frays.
 */
final class MarkPainter {

	/** The shortest bar: an amount that is there is seen. */
	private static final double SHORTEST = 1.5;

	private static final double[] FEATHERS = { 0.62, 1, 0.5, 0.86, 0.44, 0.94, 0.7 };

	private final Pen pen;

	private final Plane plane;

	private final double fringe;

	/**
	 * A painter.
	 * @param pen what it draws with
	 * @param plane where
	 * @param fringe how far a frayed end reaches
	 */
	MarkPainter(Pen pen, Plane plane, double fringe) {
		this.pen = pen;
		this.plane = plane;
		this.fringe = fringe;
	}

	/** How far the bar reaches beyond its amount. */
	static double beyond(Mark.Bar bar, double fringe) {
		return switch (end(bar)) {
			case OPEN -> fringe;
			case SOFT -> fringe / 2;
			case FIRM, CAPPED -> 0;
		};
	}

	/**
	 * Draws a bar.
	 * @param bar the bar
	 * @param centre its middle, across
	 * @param thickness of a whole; a part is thinner
	 * @param length of the amount, along
	 */
	void bar(Mark.Bar bar, double centre, double thickness, double length) {
		double drawn = Math.max(length, SHORTEST);
		if (bar.isPart()) {
			part(bar, centre, thickness * 0.56, drawn);
		}
		else {
			whole(bar, centre, thickness, drawn);
		}
	}

	private void whole(Mark.Bar bar, double centre, double thickness, double length) {
		Ink ink = bar.hue().fill();
		Ink edge = bar.hue().edge();
		double near = centre - thickness / 2;
		double far = centre + thickness / 2;
		double depth = Math.min(this.fringe, length);
		switch (end(bar)) {
			case FIRM -> body(near, far, length, 0, ink, edge);
			case OPEN -> body(near, far, length, this.fringe, ink, edge);
			case CAPPED -> {
				body(near, far, length - depth, depth * 0.75, ink, edge);
				this.pen.stroke(cut(length, near, far), edge, 2);
			}
			case SOFT -> {
				body(near, far, length - depth / 2, depth / 2 + this.fringe / 2, ink, edge);
				this.pen.stroke(cut(length, near - 3, far + 3), Ink.TEXT, 1, "2 2");
			}
		}
	}

	/**
	 * A bar whose end frays and fades over so much, or is straight if that is nothing.
	 */
	private void body(double near, double far, double length, double fray, Ink ink, Ink edge) {
		String data = block(0, length, near, far);
		if (ink.light().equals(edge.light())) {
			this.pen.fill(data, ink);
		}
		else {
			this.pen.fill(data, ink, edge, 1);
		}
		if (fray > 0) {
			this.pen.fade(feathers(near, far, length, fray), edge, this.plane.upright());
		}
	}

	private String feathers(double near, double far, double from, double reach) {
		Plane.Path path = this.plane.path().move(from - 1, near).line(from, near);
		int count = Math.max(4, (int) Math.round((far - near) / 3));
		double width = (far - near) / count;
		for (int i = 0; i < count; i++) {
			path.line(from + reach * FEATHERS[i % FEATHERS.length], near + (i + 0.5) * width);
			path.line(from + reach * 0.2, near + (i + 1) * width);
		}
		return path.line(from, far).line(from - 1, far).close().toString();
	}

	private void part(Mark.Bar bar, double centre, double thickness, double length) {
		Ink edge = bar.hue().edge();
		double near = centre - thickness / 2;
		double far = centre + thickness / 2;
		double depth = Math.min(this.fringe, length);
		this.pen.tint(block(0, length, near, far), bar.hue().fill());
		switch (end(bar)) {
			case FIRM -> sides(near, far, 0, length, edge, null, true);
			case OPEN -> {
				sides(near, far, 0, length, edge, null, false);
				sides(near, far, length, length + this.fringe, edge, "2.5 2.5", false);
			}
			case CAPPED -> {
				sides(near, far, 0, length - depth, edge, null, false);
				sides(near, far, length - depth, length, edge, "2.5 2.5", false);
				this.pen.stroke(cut(length, near, far), edge, 1.5);
			}
			case SOFT -> {
				sides(near, far, 0, length - depth / 2, edge, null, false);
				sides(near, far, length - depth / 2, length + this.fringe / 2, edge, "2.5 2.5", false);
				this.pen.stroke(cut(length, near - 3, far + 3), Ink.TEXT, 1, "2 2");
			}
		}
	}

	private void sides(double near, double far, double from, double to, Ink ink, @Nullable String dashes,
			boolean joined) {
		Plane.Path path = this.plane.path().move(from, near).line(to, near);
		if (joined) {
			path.line(to, far);
		}
		else {
			path.move(to, far);
		}
		this.pen.stroke(path.line(from, far).toString(), ink, 1.5, dashes);
	}

	private String cut(double along, double near, double far) {
		return this.plane.path().move(along, near).line(along, far).toString();
	}

	/**
	 * Draws the mark of a state.
	 * @param state the state
	 * @param centre its middle, across
	 * @param near where the slot begins, across
	 * @param far where the slot ends, across
	 * @param reach how far the scale goes, along
	 */
	void state(CellState state, double centre, double near, double far, double reach) {
		switch (state) {
			case NOT_LISTED ->
				this.pen.circle(this.plane.x(0, centre), this.plane.y(0, centre), 4, Ink.PAPER, Ink.TEXT);
			case REPORTED_NIL -> {
				double half = Math.min(12, (far - near) * 0.34);
				this.pen.fill(block(0, 3, centre - half, centre + half), Ink.TEXT);
			}
			case REPORTED_WITHOUT_VALUE -> this.pen.fill(this.plane.path()
				.move(5, centre)
				.line(0, centre + 5)
				.line(-5, centre)
				.line(0, centre - 5)
				.close()
				.toString(), Ink.TEXT);
			case WITHHELD -> hatch(near, far, reach);
			case NOT_ENTERED, REPORT_NOT_PUBLISHED, REPORTED -> {
			}
		}
	}

	private String block(double from, double to, double near, double far) {
		return this.plane.path().move(from, near).line(to, near).line(to, far).line(from, far).close().toString();
	}

	/**
	 * A cell with slanting lines over the whole reach of the scale, since the value may
	 * be anywhere on it.
	 */
	private void hatch(double near, double far, double reach) {
		double width = far - near;
		Plane.Path path = this.plane.path();
		for (double start = -width; start < reach; start += 6) {
			double from = Math.max(0, start);
			double to = Math.min(reach, start + width);
			if (to - from > 0.5) {
				path.move(from, near + from - start).line(to, near + to - start);
			}
		}
		this.pen.stroke(path.toString(), Ink.GREY, 1);
		this.pen.stroke(this.plane.path().move(0, near).line(reach, near).move(0, far).line(reach, far).toString(),
				Ink.GREY, 1);
	}

	private static End end(Mark.Bar bar) {
		Qualifier qualifier = bar.extent().qualifier();
		return switch (qualifier) {
			case EXACT, ROUNDED, TRUNCATED -> End.FIRM;
			case MORE_THAN, AT_LEAST -> End.OPEN;
			case NEARLY, AT_MOST -> End.CAPPED;
			case ABOUT -> End.SOFT;
		};
	}

	private enum End {

		/** The amount is what is printed, or so near that no eye could tell. */
		FIRM,
		/** The true amount is larger: the end is open. */
		OPEN,
		/** The true amount is smaller: the end is a lid over a frayed bar. */
		CAPPED,
		/** The true amount is near: frayed around a dotted line. */
		SOFT

	}

}
