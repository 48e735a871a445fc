package ca.armsexports.tracker.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Time runs downwards, for narrow screens: a block for each year, as high as its words
 * need, with the year's exports as a lying bar and below it what else happened. What
 * lasts beyond its year runs down beside the words, on a rail of its own.
 */
final class TimelineColumn implements Plot {

	private static final double FRINGE = 12;

	private static final double BAR = 13;

	private static final double EXPORTS = 20;

	private static final double YEARS = 38;

	private static final double RAIL = 7;

	private static final double RAIL_GAP = 4;

	/** More rails than that would leave no room for words. */
	private static final int MOST_RAILS = 9;

	private static final double YEAR_SIZE = 12.5;

	private static final double LABEL_SIZE = 11.5;

	private static final double DETAIL_SIZE = 10;

	private static final double KEY_SIZE = 11.5;

	private static final double LOWEST = 24;

	private final Timeline timeline;

	private final double left;

	private final double right;

	private final List<Entry> entries;

	private final List<@Nullable Entry> rails = new ArrayList<>();

	private final double words;

	TimelineColumn(Timeline timeline, double left, double right) {
		this.timeline = timeline;
		this.left = left;
		this.right = right;
		this.entries = Stream
			.concat(timeline.lanes()
				.stream()
				.flatMap((lane) -> lane.marks().stream().map((mark) -> new Entry(lane.form(), mark))), today())
			.sorted(Comparator.comparing(Entry::day))
			.toList();
		this.entries.stream().filter(Entry::lasts).forEach(this::assign);
		this.words = left + YEARS + (this.rails.size() + 1) * (RAIL + RAIL_GAP) + 3;
	}

	private Stream<Entry> today() {
		int year = this.timeline.today().day().getYear();
		return (year < this.timeline.first().value() || year > this.timeline.last().value()) ? Stream.empty()
				: Stream.of(new Entry(null,
						new TimeMark(Stretch.at(new PartialDate(this.timeline.today().day().toString())), Set.of(),
								this.timeline.today().label(), "", this.timeline.today().label(), null)));
	}

	/** Gives the entry the first rail that is free from its year on. */
	private void assign(Entry entry) {
		for (int i = 0; i < this.rails.size(); i++) {
			Entry before = this.rails.get(i);
			if (before != null && before.mark().when().latest().getYear() < entry.year()) {
				entry.rail = i;
				this.rails.set(i, entry);
				return;
			}
		}
		if (this.rails.size() < MOST_RAILS) {
			entry.rail = this.rails.size();
			this.rails.add(entry);
		}
	}

	@Override
	public double draw(Pen pen, double top) {
		double first = drawKey(pen, top) + 4;
		TimeAxis axis = settle(first);
		pen.beginDecoration("chart-behind");
		for (int year = this.timeline.first().value(); year <= this.timeline.last().value(); year++) {
			double y = Math.floor(axis.edge(year)) + 0.5;
			pen.stroke("M%s %sH%s".formatted(SvgWriter.number(this.left), SvgWriter.number(y),
					SvgWriter.number(this.right)), Ink.HAIRLINE, 1);
			pen.write(new Line(Integer.toString(year), YEAR_SIZE, true, Ink.TEXT), this.left, y + YEAR_SIZE + 4,
					Pen.Anchor.START);
		}
		pen.end();
		drawMarks(pen, axis);
		pen.beginDecoration("chart-today");
		this.entries.stream().filter((entry) -> entry.form == null).forEach((entry) -> drawToday(pen, entry));
		pen.end();
		return drawRemarks(pen, axis.end());
	}

	private double drawKey(Pen pen, double top) {
		double y = top;
		pen.beginDecoration("chart-head");
		if (this.timeline.exports() != null) {
			pen.fill("M%s %sh16v9h-16Z".formatted(SvgWriter.number(this.left), SvgWriter.number(y + 2.5)),
					Hue.EXPORTS.fill());
			y = drawKeyWords(pen, this.timeline.exports().heading(), y);
		}
		for (Timeline.Lane lane : this.timeline.lanes()) {
			TimelineKey.draw(pen, lane.form(), this.left, y + 7);
			y = drawKeyWords(pen, lane.heading(), y);
		}
		pen.end();
		return y;
	}

	private double drawKeyWords(Pen pen, String words, double top) {
		double y = top;
		for (String text : Typeface.get().wrap(words, KEY_SIZE, false, this.right - this.left - 24)) {
			y += KEY_SIZE * 1.35;
			pen.write(Line.of(text, KEY_SIZE, Ink.TEXT), this.left + 24, y - 4, Pen.Anchor.START);
		}
		return y + 2;
	}

	/** Gives each entry its height, and each year what its entries need. */
	private TimeAxis settle(double top) {
		double[] edges = new double[this.timeline.years() + 1];
		double y = top;
		for (int i = 0; i < this.timeline.years(); i++) {
			edges[i] = y;
			int year = this.timeline.first().value() + i;
			double blockTop = y;
			y += (this.timeline.exports() != null) ? EXPORTS + 5 : 4;
			for (Entry entry : this.entries) {
				if (entry.year() == year) {
					entry.lines = lines(entry);
					y += SpanPainter.before(entry.mark);
					entry.top = y;
					y += Math.max(LOWEST, entry.lines.stream().mapToDouble(Line::leading).sum() + 4) + 2;
					entry.bottom = y - 2;
				}
			}
			y = Math.max(y + 4, blockTop + EXPORTS + 6);
		}
		edges[this.timeline.years()] = y;
		return new TimeAxis(this.timeline.first().value(), edges);
	}

	private List<Line> lines(Entry entry) {
		double room = this.right - this.words;
		List<Line> lines = new ArrayList<>();
		Ink ink = (entry.form == null) ? Ink.QUIET : Ink.TEXT;
		Typeface.get()
			.wrap(entry.mark.label(), LABEL_SIZE, false, room)
			.forEach((text) -> lines.add(Line.of(text, LABEL_SIZE, ink)));
		if (!entry.mark.detail().isEmpty() && !this.timeline.small()) {
			Typeface.get()
				.wrap(entry.mark.detail(), DETAIL_SIZE, false, room)
				.forEach((text) -> lines.add(Line.of(text, DETAIL_SIZE, Ink.QUIET)));
		}
		return lines;
	}

	private void drawMarks(Pen pen, TimeAxis axis) {
		MarkPainter bars = new MarkPainter(pen, new Plane(false, this.words), FRINGE);
		SpanPainter spans = new SpanPainter(pen, true);
		pen.beginList("chart-marks");
		for (int i = 0; i < this.timeline.years(); i++) {
			int year = this.timeline.first().value() + i;
			if (this.timeline.exports() != null) {
				double top = axis.edge(year);
				for (Mark mark : this.timeline.exports().years().get(i).marks()) {
					drawExports(pen, bars, mark, top);
				}
			}
			for (Entry entry : this.entries) {
				if (entry.year() == year && entry.form != null) {
					drawEntry(pen, spans, entry, entry.form, axis);
				}
			}
		}
		pen.end();
	}

	private void drawExports(Pen pen, MarkPainter bars, Mark mark, double top) {
		double centre = top + 4 + BAR / 2;
		pen.beginMark("chart-mark", mark.words(), mark.proof());
		switch (mark) {
			case Mark.Bar bar -> {
				double length = axisOfAmounts().share(bar.extent().length()) * longest();
				bars.bar(bar, centre, BAR, length);
				double x = this.words + Math.max(length, 1.5) + MarkPainter.beyond(bar, FRINGE) + 6;
				for (Line line : RowPlot.label(bar.label(), isBrief())) {
					pen.write(line, x, centre + line.size() * 0.36, Pen.Anchor.START);
					x += line.width() + 4;
				}
			}
			case Mark.State state -> {
				double reach = (state.state() == CellState.WITHHELD) ? (this.right - this.words) * 0.4
						: this.right - this.words;
				bars.state(state.state(), centre, centre - BAR / 2, centre + BAR / 2, reach);
				double x = this.words + ((state.state() == CellState.WITHHELD) ? reach + 6 : state.isGap() ? 0 : 10);
				Line line = Line.of(Typeface.get().fit(state.label(), 10.5, this.right - x), 10.5,
						state.isGap() ? Ink.GREY : Ink.QUIET);
				pen.write(line, x, centre + 3.8, Pen.Anchor.START);
			}
		}
		pen.touchable(new Box(this.words - 6, top + 1, this.right, top + EXPORTS + 3));
		pen.endMark();
	}

	private Axis axisOfAmounts() {
		return Axis.of((this.timeline.exports() != null) ? this.timeline.exports().scale() : Scale.LINEAR,
				bars().map((bar) -> bar.extent().length()).toList(), 4);
	}

	private Stream<Mark.Bar> bars() {
		return (this.timeline.exports() == null) ? Stream.empty()
				: this.timeline.exports()
					.years()
					.stream()
					.flatMap((slot) -> slot.marks().stream())
					.filter(Mark.Bar.class::isInstance)
					.map(Mark.Bar.class::cast);
	}

	private boolean isBrief() {
		return longest(false) < (this.right - this.words) * 0.34;
	}

	private double longest() {
		return longest(isBrief());
	}

	/** The longest scale on which every amount fits behind its bar. */
	private double longest(boolean brief) {
		Axis amounts = axisOfAmounts();
		double room = this.right - this.words;
		double longest = bars().filter((bar) -> amounts.share(bar.extent().length()) > 0)
			.mapToDouble((bar) -> (room - RowPlot.labelWidth(bar.label(), brief) - MarkPainter.beyond(bar, FRINGE) - 8)
					/ amounts.share(bar.extent().length()))
			.min()
			.orElse(room);
		return Math.clamp(longest, room * 0.2, room);
	}

	private void drawEntry(Pen pen, SpanPainter spans, Entry entry, Timeline.Form form, TimeAxis axis) {
		double near = this.left + YEARS + ((entry.rail >= 0) ? entry.rail : this.rails.size()) * (RAIL + RAIL_GAP);
		TimeExtent extent = (entry.rail >= 0) ? onRail(entry, axis) : besideWords(entry);
		pen.beginMark("chart-mark", entry.mark.words(), entry.mark.proof());
		if (entry.rail >= 0) {
			double y = entry.top + LABEL_SIZE * 0.7;
			pen.stroke("M%s %sH%s".formatted(SvgWriter.number(near + RAIL + 1), SvgWriter.number(y),
					SvgWriter.number(this.words - 4)), Ink.GREY, 1, "1 2");
		}
		spans.draw(form, entry.mark, extent, near, near + RAIL);
		write(pen, entry);
		pen.touchable(new Box(this.words - 3, entry.top - 1, this.right, entry.bottom));
		pen.endMark();
	}

	private void write(Pen pen, Entry entry) {
		double y = entry.top;
		for (Line line : entry.lines) {
			y += line.leading();
			pen.write(line, this.words, y - line.size() * 0.22, Pen.Anchor.START);
		}
	}

	/** From beside its words down to its end. */
	private static TimeExtent onRail(Entry entry, TimeAxis axis) {
		Stretch when = entry.mark.when();
		double from = entry.top + 1;
		double to = Math.max(entry.bottom, axis.after(when.latest()));
		double firmFrom = (when.start() == null) ? to : isDay(when.start()) ? from : Math.min(to, from + 8);
		double firmTo = to;
		if (when.end() == null) {
			firmTo = Math.max(firmFrom, to - 16);
		}
		else if (!isDay(when.end())) {
			firmTo = Math.clamp(axis.at(when.end().earliest()), firmFrom, Math.max(firmFrom, to - 4));
		}
		return new TimeExtent(from, firmFrom, firmTo, to);
	}

	private static boolean isDay(PartialDate date) {
		return date.precision() == PartialDate.Precision.DAY;
	}

	private static TimeExtent besideWords(Entry entry) {
		Stretch when = entry.mark.when();
		double top = entry.top + 2;
		if (when.isDay()) {
			double middle = entry.top + LABEL_SIZE * 0.7;
			return new TimeExtent(middle, middle, middle, middle);
		}
		double to = entry.bottom - 2;
		double soft = (to - top) * 0.35;
		boolean count = entry.form == Timeline.Form.COUNT;
		return count ? new TimeExtent(top, top, to, to) : new TimeExtent(top, top + soft, to - soft, to);
	}

	private void drawToday(Pen pen, Entry entry) {
		double y = Math.floor(entry.top + LABEL_SIZE * 0.7) + 0.5;
		pen.stroke("M%s %sH%s".formatted(SvgWriter.number(this.left), SvgWriter.number(y),
				SvgWriter.number(this.words - 4)), Ink.QUIET, 1, "1 3");
		write(pen, entry);
	}

	private double drawRemarks(Pen pen, double top) {
		double y = top + 6;
		pen.beginDecoration("chart-remarks");
		for (String remark : this.timeline.remarks()) {
			for (String text : Typeface.get().wrap(remark, LABEL_SIZE, false, this.right - this.left)) {
				y += LABEL_SIZE * 1.35;
				pen.write(Line.of(text, LABEL_SIZE, Ink.TEXT), this.left, y - 3, Pen.Anchor.START);
			}
			y += 3;
		}
		pen.end();
		return y;
	}

	/** Something in a year, and where it stands once that is settled. */
	private static final class Entry {

		private final Timeline.@Nullable Form form;

		private final TimeMark mark;

		private int rail = -1;

		private List<Line> lines = List.of();

		private double top;

		private double bottom;

		Entry(Timeline.@Nullable Form form, TimeMark mark) {
			this.form = form;
			this.mark = mark;
		}

		TimeMark mark() {
			return this.mark;
		}

		LocalDate day() {
			return this.mark.when().earliest();
		}

		int year() {
			return day().getYear();
		}

		boolean lasts() {
			Stretch when = this.mark.when();
			return when.earliest().getYear() != when.latest().getYear() || when.start() == null || when.end() == null;
		}

	}

}
