package ca.armsexports.tracker.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Time runs to the right: exports stand on the axis of years, the other lanes hang below
 * it, and events that are known to the month are also seen behind everything.
 */
final class TimelinePlot implements Plot {

	private static final double HEIGHT = 190;

	private static final double SMALL_HEIGHT = 104;

	private static final double YEAR_SIZE = 12;

	private static final double HEADING_SIZE = 11.5;

	private static final double REMARK_SIZE = 11;

	private static final double TODAY_SIZE = 10.5;

	private static final double HEADING = 22;

	private static final double GAP = 14;

	/** Lanes higher than that carry the years again below them. */
	private static final double HIGH = 130;

	private final Timeline timeline;

	private final double left;

	private final double right;

	private final TimeAxis axis;

	TimelinePlot(Timeline timeline, double left, double right) {
		this.timeline = timeline;
		this.left = left;
		this.right = right;
		double start = (timeline.exports() != null) ? columns(timeline.exports()).slotsLeft() : left;
		this.axis = TimeAxis.even(timeline.first().value(), timeline.years(), start, right);
	}

	private ColumnPlot columns(Timeline.Exports exports) {
		return ColumnPlot
			.filling(
					new BarHistory(exports.heading(), "", "", exports.scale(), exports.steps(), List.of(),
							exports.years(), this.timeline.imprint()),
					this.left, this.right, this.timeline.small() ? SMALL_HEIGHT : HEIGHT);
	}

	@Override
	public double draw(Pen pen, double top) {
		double first = top + 4;
		double axisBottom = first + axisHeight();
		List<Hung> lanes = hang(axisBottom);
		double lanesBottom = lanes.isEmpty() ? axisBottom : lanes.getLast().bottom() - GAP / 2;
		boolean again = lanesBottom - axisBottom > HIGH;

		pen.beginDecoration("chart-behind");
		drawBehind(pen, first, lanesBottom, lanes);
		pen.end();
		if (this.timeline.exports() != null) {
			heading(pen, this.timeline.exports().heading(), first, null);
			columns(this.timeline.exports()).draw(pen, first + HEADING);
		}
		else {
			drawYears(pen, first + YEAR_SIZE);
		}
		for (Hung lane : lanes) {
			heading(pen, lane.lane().heading(), lane.top(), lane.lane().form());
			drawMarks(pen, lane);
		}
		double bottom = lanes.isEmpty() ? lanesBottom : drawToday(pen, axisBottom - 2, lanesBottom, lanes);
		if (again) {
			bottom += YEAR_SIZE + 8;
			drawYears(pen, bottom - 4);
		}
		return drawRemarks(pen, bottom);
	}

	private double axisHeight() {
		if (this.timeline.exports() == null) {
			return YEAR_SIZE + 8;
		}
		return HEADING + (this.timeline.small() ? SMALL_HEIGHT : HEIGHT) + YEAR_SIZE + 10;
	}

	private List<Hung> hang(double top) {
		List<Hung> hung = new ArrayList<>();
		double y = top + GAP / 2;
		for (Timeline.Lane lane : this.timeline.lanes()) {
			LanePlacement placement = LanePlacement.of(lane, this.axis, this.left, this.right, this.timeline.small());
			double marks = y + HEADING;
			List<LanePlacement.Place> places = placement.places().stream().map((place) -> place.under(marks)).toList();
			double bottom = marks + placement.height() + GAP;
			hung.add(new Hung(lane, y, bottom, places));
			y = bottom;
		}
		return hung;
	}

	private void drawBehind(Pen pen, double top, double bottom, List<Hung> lanes) {
		List<Box> words = new ArrayList<>(lanes.stream().flatMap(this::words).toList());
		if (this.timeline.exports() != null) {
			words.addAll(columns(this.timeline.exports()).words(top + HEADING));
			double heading = this.left + headingLine(this.timeline.exports().heading()).width();
			words.add(new Box(this.left, top, heading, top + HEADING));
		}
		words.add(new Box(this.left, top + axisHeight() - YEAR_SIZE - 6, this.right, top + axisHeight() - 3));
		for (TimeExtent extent : merged()) {
			pen.wash(block(extent.from(), extent.to(), top, bottom), Hue.EVENTS.edge());
			pen.stroke(
					Gridline.down(top, bottom, extent.from(), words) + Gridline.down(top, bottom, extent.to(), words),
					Hue.EVENTS.edge(), 0.5);
		}
		for (int i = 0; i <= this.timeline.years(); i++) {
			double x = Math.floor(this.axis.edge(this.timeline.first().value() + i)) + 0.5;
			double from = (this.timeline.exports() != null) ? top + axisHeight() - YEAR_SIZE - 8 : top;
			pen.stroke(Gridline.down(from, bottom, Math.min(x, this.right), words), Ink.HAIRLINE, 1);
		}
	}

	private Stream<Box> words(Hung lane) {
		double end = headingStart(lane.lane().form()) + headingLine(lane.lane().heading()).width();
		return Stream.concat(Stream.of(new Box(this.left, lane.top(), end, lane.top() + HEADING - 4)),
				lane.places().stream().map(LanePlacement.Place::words));
	}

	/** Events known to the month or the day, those that overlap as one. */
	private List<TimeExtent> merged() {
		List<TimeExtent> extents = this.timeline.lanes()
			.stream()
			.filter((lane) -> lane.form() == Timeline.Form.EVENT)
			.flatMap((lane) -> lane.marks().stream())
			.map(TimeMark::when)
			.filter((when) -> isFine(when.start()) && isFine(when.end()))
			.map((when) -> TimeExtent.of(when, this.axis))
			.sorted(Comparator.comparingDouble(TimeExtent::from))
			.toList();
		List<TimeExtent> merged = new ArrayList<>();
		for (TimeExtent extent : extents) {
			TimeExtent last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && extent.from() <= last.to() + 1) {
				double to = Math.max(last.to(), extent.to());
				merged.set(merged.size() - 1, new TimeExtent(last.from(), last.from(), to, to));
			}
			else {
				merged.add(extent);
			}
		}
		return merged;
	}

	private static boolean isFine(@Nullable PartialDate date) {
		return date != null && date.precision() != PartialDate.Precision.YEAR;
	}

	private static String block(double from, double to, double top, double bottom) {
		return "M%s %sH%sV%sH%sZ".formatted(SvgWriter.number(from), SvgWriter.number(top), SvgWriter.number(to),
				SvgWriter.number(bottom), SvgWriter.number(from));
	}

	private static Line headingLine(String text) {
		return new Line(text, HEADING_SIZE, true, Ink.TEXT);
	}

	private double headingStart(Timeline.@Nullable Form form) {
		return this.left + ((form != null) ? 22 : 0);
	}

	/** The name of a lane, behind a mark as the lane has them. */
	private void heading(Pen pen, String text, double top, Timeline.@Nullable Form form) {
		pen.beginDecoration("chart-head");
		if (form != null) {
			TimelineKey.draw(pen, form, this.left, top + HEADING_SIZE - 4);
		}
		Line line = headingLine(text);
		pen.write(headingLine(Typeface.get().fit(text, HEADING_SIZE * 1.09, this.right - headingStart(form))),
				headingStart(form), top + line.size(), Pen.Anchor.START);
		pen.end();
	}

	private void drawMarks(Pen pen, Hung lane) {
		SpanPainter painter = new SpanPainter(pen, false);
		pen.beginList("chart-marks", lane.lane().heading());
		for (LanePlacement.Place place : lane.places()) {
			pen.beginMark("chart-mark", place.mark().words(), place.mark().proof());
			painter.draw(lane.lane().form(), place.mark(), place.extent(), place.box().top(),
					place.box().top() + LanePlacement.MARK);
			place.write(pen);
			pen.touchable(place.box());
			pen.endMark();
		}
		pen.end();
	}

	/** Every so many years, as many as have room. */
	private void drawYears(Pen pen, double baseline) {
		double width = Line.of("0000", YEAR_SIZE, Ink.TEXT).width() + 6;
		double year = (this.axis.end() - this.axis.start()) / this.timeline.years();
		int every = IntStream.of(1, 2, 5, 10, 20, 50).filter((step) -> step * year >= width).findFirst().orElse(100);
		pen.beginDecoration("chart-labels");
		for (int i = 0; i < this.timeline.years(); i++) {
			int value = this.timeline.first().value() + i;
			if (every == 1 || value % every == 0) {
				double middle = Math.clamp((this.axis.edge(value) + this.axis.edge(value + 1)) / 2,
						this.left + width / 2, this.right - width / 2);
				pen.write(Line.of(Integer.toString(value), YEAR_SIZE, Ink.QUIET), middle, baseline, Pen.Anchor.MIDDLE);
			}
		}
		pen.end();
	}

	/** A dotted line through the lanes, with the day below it. */
	private double drawToday(Pen pen, double top, double bottom, List<Hung> lanes) {
		Timeline.Today today = this.timeline.today();
		if (today.day().getYear() < this.timeline.first().value()
				|| today.day().getYear() > this.timeline.last().value()) {
			return bottom;
		}
		double x = Math.floor(this.axis.at(today.day())) + 0.5;
		Line line = Line.of(today.label(), TODAY_SIZE, Ink.QUIET);
		double half = line.width() / 2;
		pen.beginDecoration("chart-today");
		pen.stroke(Gridline.down(top, bottom, x, lanes.stream().flatMap(this::words).toList()), Ink.QUIET, 1, "1 3");
		pen.write(line, Math.clamp(x, this.left + half, Math.max(this.left + half, this.right - half)),
				bottom + TODAY_SIZE + 1, Pen.Anchor.MIDDLE);
		pen.end();
		return bottom + TODAY_SIZE + 6;
	}

	private double drawRemarks(Pen pen, double top) {
		if (this.timeline.remarks().isEmpty()) {
			return top;
		}
		double y = top + 8;
		pen.beginDecoration("chart-remarks");
		for (String remark : this.timeline.remarks()) {
			for (String text : Typeface.get().wrap(remark, REMARK_SIZE, false, this.right - this.left)) {
				y += REMARK_SIZE * 1.35;
				pen.write(Line.of(text, REMARK_SIZE, Ink.TEXT), this.left, y - 3, Pen.Anchor.START);
			}
			y += 3;
		}
		pen.end();
		return y;
	}

	/** A lane in its place. */
	private record Hung(Timeline.Lane lane, double top, double bottom, List<LanePlacement.Place> places) {
	}

}
