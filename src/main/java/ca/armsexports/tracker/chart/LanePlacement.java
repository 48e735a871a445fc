package ca.armsexports.tracker.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place for the marks of a lane and their words: each at its time, and as high as
 * it can stand without touching another.
 */
final class LanePlacement {

	static final double MARK = 14;

	static final double LABEL_SIZE = 11;

	static final double DETAIL_SIZE = 9.75;

	private static final double BESIDE = 7;

	private static final double WIDEST = 600;

	private static final double NARROWEST = 110;

	/** Between two marks, one above the other. */
	private static final double GAP = 5;

	/** No mark is harder to hit, with the room around it. */
	private static final double LOWEST = 19;

	private final TimeAxis axis;

	private final double left;

	private final double right;

	private final boolean small;

	private final List<Place> places = new ArrayList<>();

	private double height;

	private LanePlacement(TimeAxis axis, double left, double right, boolean small) {
		this.axis = axis;
		this.left = left;
		this.right = right;
		this.small = small;
	}

	/**
	 * Places the marks of a lane.
	 * @param lane the lane
	 * @param axis the axis of time
	 * @param left where words may begin
	 * @param right where words must end
	 * @param small whether only labels are written, in one line each
	 */
	static LanePlacement of(Timeline.Lane lane, TimeAxis axis, double left, double right, boolean small) {
		LanePlacement placement = new LanePlacement(axis, left, right, small);
		lane.marks().forEach(placement::place);
		return placement;
	}

	List<Place> places() {
		return this.places;
	}

	double height() {
		return this.height;
	}

	private void place(TimeMark mark) {
		TimeExtent extent = TimeExtent.of(mark.when(), this.axis);
		double from = extent.from() - SpanPainter.before(mark);
		double roomRight = Math.min(WIDEST, this.right - extent.to() - BESIDE);
		double roomLeft = Math.min(WIDEST, from - BESIDE - this.left);
		double wanted = Math.max(labelLine(mark.label()).width(), this.small ? 0 : detailLine(mark.detail()).width());
		Place place;
		if (roomRight >= wanted || (roomRight >= roomLeft && roomRight >= NARROWEST)) {
			place = beside(mark, extent, lines(mark, roomRight), true);
		}
		else if (roomLeft >= NARROWEST) {
			place = beside(mark, extent, lines(mark, roomLeft), false);
		}
		else {
			place = below(mark, extent, lines(mark, Math.min(WIDEST, this.right - this.left)));
		}
		Place free = settle(place);
		this.places.add(free);
		this.height = Math.max(this.height, free.box().bottom());
	}

	private Place beside(TimeMark mark, TimeExtent extent, List<Line> lines, boolean behind) {
		double from = extent.from() - SpanPainter.before(mark);
		double wide = lines.stream().mapToDouble(Line::width).max().orElse(0);
		double x = behind ? extent.to() + BESIDE : from - BESIDE;
		double high = Math.max(LOWEST, 2 + lines.stream().mapToDouble(Line::leading).sum());
		Box box = behind ? new Box(from - 1, 0, x + wide, high) : new Box(x - wide, 0, extent.to() + 1, high);
		return new Place(mark, extent, lines, x, behind ? Pen.Anchor.START : Pen.Anchor.END, 0, box);
	}

	private Place below(TimeMark mark, TimeExtent extent, List<Line> lines) {
		double from = extent.from() - SpanPainter.before(mark);
		double wide = lines.stream().mapToDouble(Line::width).max().orElse(0);
		double x = Math.clamp(from, this.left, Math.max(this.left, this.right - wide));
		double high = MARK + 4 + lines.stream().mapToDouble(Line::leading).sum();
		return new Place(mark, extent, lines, x, Pen.Anchor.START, MARK + 3,
				new Box(Math.min(from, x), 0, Math.max(extent.to(), x + wide), high));
	}

	private List<Line> lines(TimeMark mark, double room) {
		List<Line> lines = new ArrayList<>();
		List<String> wrapped = Typeface.get().wrap(mark.label(), LABEL_SIZE, false, room);
		int most = this.small ? 1 : 2;
		for (int i = 0; i < Math.min(most, wrapped.size()); i++) {
			String text = (i + 1 == most) ? String.join(" ", wrapped.subList(i, wrapped.size())) : wrapped.get(i);
			lines.add(labelLine(Typeface.get().fit(text, LABEL_SIZE, room)));
		}
		if (!this.small && !mark.detail().isEmpty()) {
			lines.add(detailLine(Typeface.get().fit(mark.detail(), DETAIL_SIZE, room)));
		}
		return lines;
	}

	private static Line labelLine(String text) {
		return Line.of(text, LABEL_SIZE, Ink.TEXT);
	}

	private static Line detailLine(String text) {
		return Line.of(text, DETAIL_SIZE, Ink.QUIET);
	}

	private Place settle(Place place) {
		Place settled = place;
		while (true) {
			Box box = settled.box();
			double lower = this.places.stream()
				.map(Place::box)
				.filter((other) -> other.isNear(box, GAP - 0.01))
				.mapToDouble((other) -> other.bottom() + GAP)
				.min()
				.orElse(Double.NaN);
			if (Double.isNaN(lower)) {
				return settled;
			}
			settled = settled.lowered(lower - box.top());
		}
	}

	/**
	 * A mark that has found its place.
	 *
	 * @param mark the mark
	 * @param extent from where to where along time
	 * @param lines its words
	 * @param x where they begin or end
	 * @param anchor which of the two
	 * @param wordsTop how far below the top they begin
	 * @param box the room of mark and words, from the top of the lane
	 */
	record Place(TimeMark mark, TimeExtent extent, List<Line> lines, double x, Pen.Anchor anchor, double wordsTop,
			Box box) {

		private Place lowered(double by) {
			return new Place(this.mark, this.extent, this.lines, this.x, this.anchor, this.wordsTop,
					new Box(this.box.left(), this.box.top() + by, this.box.right(), this.box.bottom() + by));
		}

		/** The room of the words alone. */
		Box words() {
			double wide = this.lines.stream().mapToDouble(Line::width).max().orElse(0);
			double start = (this.anchor == Pen.Anchor.START) ? this.x : this.x - wide;
			return new Box(start, this.box.top() + this.wordsTop, start + wide, this.box.bottom());
		}

		/** The same in the drawing. */
		Place under(double top) {
			return lowered(top);
		}

		void write(Pen pen) {
			double y = this.box.top() + this.wordsTop;
			for (Line line : this.lines) {
				y += line.leading();
				pen.write(line, this.x, y - line.size() * 0.22, this.anchor);
			}
		}

	}

}
