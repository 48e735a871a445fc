package ca.armsexports.tracker.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Upright bars. Labels are tried from the most to the least generous form (in full,
 * raised, in brief, upwards), and the first form in which none touches another, or
 * another's bar, is drawn.
 */
final class ColumnPlot implements Plot {

	private static final double HEIGHT = 236;

	private static final double FRINGE = 18;

	private static final double WIDEST_SLOT = 104;

	private static final double THICKEST_BAR = 46;

	/** Lower plots have fewer steps. */
	private static final double LOW = 150;

	/** Between the bars of two years that fill their years. */
	private static final double SEAM = 2;

	private static final double GAP = 2;

	/** What a label takes at least above the highest bar. */
	private static final double HEADROOM = 14;

	private static final double STEP_SIZE = 10.5;

	private static final double SLOT_SIZE = 12;

	private static final double STATE_SIZE = 9.5;

	private static final double KEY_SIZE = 9;

	private static final List<Form> FORMS = List.of(new Form(11.5, false, 0, false), new Form(10.5, false, 0, false),
			new Form(9.75, false, 0, false), new Form(10.5, false, 1, false), new Form(11, true, 0, false),
			new Form(10.5, true, 1, false), new Form(10.5, false, 0, true), new Form(10.5, true, 0, true),
			new Form(9, false, 0, true), new Form(9, true, 0, true));

	private final BarHistory history;

	private final Axis axis;

	private final double left;

	private final double right;

	private final double slotsLeft;

	private final double slotWidth;

	private final double height;

	/** How high the cell of a withheld value is; no amount is meant by it. */
	private final double withheld;

	/** How high the row of codes below the baseline is. */
	private final double keys;

	/** How long the whole scale is at most, before labels take their room. */
	private final double longest;

	/** How short it may become, before labels are left out. */
	private final double shortest;

	private final List<Place> places;

	ColumnPlot(BarHistory history, double left, double right) {
		this(history, left, right, HEIGHT, false);
	}

	private ColumnPlot(BarHistory history, double left, double right, double height, boolean filling) {
		this(history, left, right, height, filling,
				Axis.of(history.scale(), history.lengths().toList(), (height < LOW) ? 2 : 5), history.slots().size(),
				height - HEADROOM, height * 0.5);
	}

	private ColumnPlot(BarHistory history, double left, double right, double height, boolean filling, Axis axis,
			int slots, double longest, double shortest) {
		this.history = history;
		this.height = height;
		this.withheld = height * 0.66;
		this.left = left;
		this.right = right;
		this.axis = axis;
		this.longest = longest;
		this.shortest = shortest;
		double steps = this.axis.steps().stream().mapToDouble((step) -> stepLine(step).width() + 6).max().orElse(0);
		this.slotsLeft = left + steps;
		double room = (right - this.slotsLeft) / slots;
		this.slotWidth = filling ? room : Math.min(WIDEST_SLOT, room);
		this.places = places(filling);
		this.keys = keys();
	}

	/**
	 * A part of a history on the scale of the whole.
	 * @param part the part
	 * @param left where the scale begins
	 * @param right where the last slot ends, if there are as many as that
	 * @param axis the scale of the whole
	 * @param slots how many slots there is room for
	 */
	static ColumnPlot part(BarHistory part, double left, double right, Axis axis, int slots) {
		return new ColumnPlot(part, left, right, HEIGHT, false, axis, slots, HEIGHT - HEADROOM, HEIGHT * 0.5);
	}

	/** The same on a scale that is exactly so long. */
	ColumnPlot on(double length, int slots) {
		return new ColumnPlot(this.history, this.left, this.right, this.height, false, this.axis, slots, length,
				length - 0.01);
	}

	/** How long the whole scale is when every label has room above its bar. */
	double length() {
		return arrange(0, this.height, stateWords(this.height)).length();
	}

	/**
	 * Bars that fill their slots, and slots that fill the room, so that both are true to
	 * time.
	 * @param history one slot for each calendar year
	 * @param left where the scale begins
	 * @param right where the last year ends
	 * @param height from the baseline to where the words begin
	 */
	static ColumnPlot filling(BarHistory history, double left, double right, double height) {
		return new ColumnPlot(history, left, right, height, true);
	}

	/** Where the first slot begins. */
	double slotsLeft() {
		return this.slotsLeft;
	}

	private List<Place> places(boolean filling) {
		List<Place> found = new ArrayList<>();
		for (int i = 0; i < this.history.slots().size(); i++) {
			Slot slot = this.history.slots().get(i);
			int count = slot.marks().size();
			double group = (count > 1) ? this.slotWidth * 0.88 : this.slotWidth;
			double room = group / count;
			double start = this.slotsLeft + i * this.slotWidth + (this.slotWidth - group) / 2;
			double thickness = filling ? room - SEAM : Math.min(THICKEST_BAR, room * ((count > 1) ? 0.86 : 0.66));
			for (int j = 0; j < count; j++) {
				String key = (this.history.series().size() == count) ? this.history.series().get(j).code() : "";
				found.add(new Place(slot.marks().get(j), key, start, start + room, thickness));
				start += room;
			}
		}
		return found;
	}

	/** Across if each code has room below its bar, otherwise all upwards. */
	private double keys() {
		double widest = this.places.stream().mapToDouble((place) -> keyLine(place).width()).max().orElse(0);
		if (widest == 0) {
			return 0;
		}
		return areKeysUpwards() ? widest + 9 : KEY_SIZE + 6;
	}

	private boolean areKeysUpwards() {
		return this.places.stream().anyMatch((place) -> keyLine(place).width() > place.far() - place.near() - 1);
	}

	private static Line keyLine(Place place) {
		boolean gap = place.mark() instanceof Mark.State state && state.isGap();
		return new Line(place.key(), KEY_SIZE, false, gap ? Ink.GREY : Ink.TEXT);
	}

	private void drawKeys(Pen pen, double baseline) {
		boolean upwards = areKeysUpwards();
		for (Place place : this.places) {
			if (!place.key().isEmpty()) {
				double x = place.centre() + (upwards ? KEY_SIZE * 0.36 : 0);
				double y = baseline + (upwards ? 8 : KEY_SIZE + 5);
				pen.write(keyLine(place), x, y, upwards ? Pen.Anchor.END : Pen.Anchor.MIDDLE, upwards);
			}
		}
	}

	private Line stepLine(BigDecimal step) {
		return Line.of(this.history.steps().of(step), STEP_SIZE, Ink.QUIET);
	}

	@Override
	public double draw(Pen pen, double top) {
		double baseline = top + this.height;
		List<Words> states = stateWords(baseline);
		Arrangement arrangement = arrange(top, baseline, states);
		Plane plane = new Plane(true, baseline);

		pen.beginDecoration("chart-scale");
		drawScale(pen, baseline, arrangement.length(), boxes(states, arrangement));
		drawBaseline(pen, baseline);
		pen.end();
		pen.beginList("chart-marks");
		MarkPainter painter = new MarkPainter(pen, plane, FRINGE);
		for (int i = 0; i < this.places.size(); i++) {
			drawMark(pen, painter, this.places.get(i), arrangement, arrangement.labels().get(i), baseline);
		}
		pen.end();
		pen.beginDecoration("chart-labels");
		states.forEach((words) -> words.draw(pen));
		drawKeys(pen, baseline);
		double bottom = drawSlotLabels(pen, baseline + this.keys);
		pen.end();
		return bottom;
	}

	/**
	 * The room of the words above the baseline.
	 * @param top where the plot begins
	 */
	List<Box> words(double top) {
		List<Words> states = stateWords(top + this.height);
		return boxes(states, arrange(top, top + this.height, states));
	}

	private static List<Box> boxes(List<Words> states, Arrangement arrangement) {
		return Stream.concat(states.stream(), arrangement.labels().stream())
			.filter(Objects::nonNull)
			.map(Words::box)
			.toList();
	}

	private void drawScale(Pen pen, double baseline, double length, List<Box> words) {
		List<BigDecimal> steps = this.axis.steps();
		for (BigDecimal step : steps) {
			double y = Math.floor(baseline - this.axis.share(step) * length) + 0.5;
			if (this.axis.share(step) > 0) {
				pen.stroke(Gridline.across(this.left, this.right, y, words), Ink.HAIRLINE, 1);
			}
			pen.write(stepLine(step), this.left, y - 4, Pen.Anchor.START);
		}
		pen.stroke("M%s %sH%s".formatted(SvgWriter.number(this.left), SvgWriter.number(baseline),
				SvgWriter.number(this.slotsLeft)), Ink.HAIRLINE, 1);
		double end = this.slotsLeft + this.slotWidth * this.history.slots().size();
		if (end < this.right - 1) {
			pen.stroke("M%s %sH%s".formatted(SvgWriter.number(end), SvgWriter.number(baseline),
					SvgWriter.number(this.right)), Ink.HAIRLINE, 1);
		}
	}

	/** Solid, but dotted where no report was published. */
	private void drawBaseline(Pen pen, double baseline) {
		int start = 0;
		List<Slot> slots = this.history.slots();
		for (int i = 1; i <= slots.size(); i++) {
			boolean dotted = slots.get(start).isUnpublished();
			if (i == slots.size() || slots.get(i).isUnpublished() != dotted) {
				pen.stroke(
						"M%s %sH%s".formatted(SvgWriter.number(this.slotsLeft + start * this.slotWidth),
								SvgWriter.number(baseline), SvgWriter.number(this.slotsLeft + i * this.slotWidth)),
						dotted ? Ink.GREY : Ink.TEXT, 1, dotted ? "1.5 3" : null);
				start = i;
			}
		}
	}

	private void drawMark(Pen pen, MarkPainter painter, Place place, Arrangement arrangement, @Nullable Words label,
			double baseline) {
		Mark mark = place.mark();
		pen.beginMark("chart-mark", mark.words(), mark.proof());
		double top = baseline - 26;
		switch (mark) {
			case Mark.Bar bar -> {
				double length = this.axis.share(bar.extent().length()) * arrangement.length();
				painter.bar(bar, place.centre(), place.thickness(), length);
				top = Math.min(top, baseline - length - 2);
			}
			case Mark.State state -> {
				double half = place.thickness() / 2;
				painter.state(state.state(), place.centre(), place.centre() - half, place.centre() + half,
						this.withheld);
			}
		}
		if (label != null) {
			label.draw(pen);
			top = Math.min(top, label.box().top() - 2);
		}
		pen.touchable(new Box(place.near(), top, place.far(), baseline + this.keys + SLOT_SIZE + 10));
		pen.endMark();
	}

	private Arrangement arrange(double top, double baseline, List<Words> states) {
		for (Form form : FORMS) {
			Arrangement arrangement = arrange(form, top, baseline);
			if (arrangement.length() > this.shortest && isClear(arrangement, states, baseline)) {
				return arrangement;
			}
		}
		return sparse(FORMS.reversed()
			.stream()
			.map((form) -> arrange(form, top, baseline))
			.filter((arrangement) -> arrangement.length() > this.shortest)
			.findFirst()
			.orElseGet(() -> arrange(FORMS.getLast(), top, baseline)), states, baseline);
	}

	/** Shortens the scale until every label has room above its bar. */
	private Arrangement arrange(Form form, double top, double baseline) {
		double length = this.longest;
		Arrangement arrangement = label(form, baseline, length);
		for (int i = 0; i < 4; i++) {
			double over = top - arrangement.labels()
				.stream()
				.filter(Objects::nonNull)
				.mapToDouble((words) -> words.box().top())
				.min()
				.orElse(top);
			if (over <= 0.01) {
				return arrangement;
			}
			length -= over;
			arrangement = label(form, baseline, length);
		}
		return arrangement;
	}

	private Arrangement label(Form form, double baseline, double length) {
		List<@Nullable Words> labels = new ArrayList<>();
		List<Box> taken = new ArrayList<>();
		for (Place place : this.places) {
			if (!(place.mark() instanceof Mark.Bar bar)) {
				labels.add(null);
				continue;
			}
			Words words = words(form, place, bar, barTop(bar, baseline, length));
			for (int lift = 0; lift < form.lifts() && isTaken(words.box(), taken); lift++) {
				words = words.raised();
			}
			taken.add(words.box());
			labels.add(words);
		}
		return new Arrangement(labels, length);
	}

	private double barTop(Mark.Bar bar, double baseline, double length) {
		return baseline - Math.max(2, this.axis.share(bar.extent().length()) * length)
				- MarkPainter.beyond(bar, FRINGE);
	}

	private Words words(Form form, Place place, Mark.Bar bar, double barTop) {
		BarLabel label = bar.label();
		String amount = form.brief() ? label.brief() : label.full();
		if (form.upwards()) {
			String text = (label.part() + " " + label.qualifier() + " " + amount).strip().replaceAll(" +", " ");
			return Words.upwards(Line.of(text, form.size(), Ink.TEXT), place.centre(), barTop - 4);
		}
		List<Line> lines = new ArrayList<>();
		if (bar.isPart()) {
			lines.add(Line.of(label.part(), form.size() - 1, Ink.QUIET));
		}
		if (!label.qualifier().isEmpty()) {
			lines.add(Line.of(label.qualifier(), form.size() - 1, Ink.QUIET));
		}
		lines.add(Line.of(amount, form.size(), Ink.TEXT));
		double half = lines.stream().mapToDouble(Line::width).max().orElse(0) / 2;
		double centre = Math.clamp(place.centre(), this.left + half, Math.max(this.left + half, this.right - half));
		return Words.above(lines, centre, barTop - 5);
	}

	private boolean isClear(Arrangement arrangement, List<Words> states, double baseline) {
		return IntStream.range(0, this.places.size()).allMatch((i) -> isClear(i, arrangement, states, baseline));
	}

	private boolean isClear(int index, Arrangement arrangement, List<Words> states, double baseline) {
		Words own = arrangement.labels().get(index);
		if (own == null) {
			return true;
		}
		if (own.box().left() < this.slotsLeft - 4) {
			return false;
		}
		for (int i = 0; i < this.places.size(); i++) {
			Words other = arrangement.labels().get(i);
			if (i != index && (own.box().isNear(body(i, arrangement, baseline), 1)
					|| (other != null && own.box().isNear(other.box(), GAP)))) {
				return false;
			}
		}
		return states.stream().noneMatch((words) -> own.box().isNear(words.box(), GAP));
	}

	/** The room of the bar or mark itself. */
	private Box body(int index, Arrangement arrangement, double baseline) {
		Place place = this.places.get(index);
		double half = place.thickness() / 2;
		return switch (place.mark()) {
			case Mark.Bar bar -> new Box(place.centre() - half, barTop(bar, baseline, arrangement.length()),
					place.centre() + half, baseline);
			case Mark.State state -> switch (state.state()) {
				case WITHHELD -> new Box(place.near(), baseline - this.withheld, place.far(), baseline);
				case NOT_ENTERED, REPORT_NOT_PUBLISHED -> new Box(place.centre(), baseline, place.centre(), baseline);
				default -> new Box(place.centre() - 6, baseline - 6, place.centre() + 6, baseline);
			};
		};
	}

	/**
	 * The last resort: the largest amounts keep their labels, those that would touch them
	 * go without.
	 */
	private Arrangement sparse(Arrangement full, List<Words> states, double baseline) {
		List<@Nullable Words> kept = new ArrayList<>(full.labels());
		kept.replaceAll((words) -> null);
		Arrangement sparse = new Arrangement(kept, full.length());
		IntStream.range(0, this.places.size())
			.boxed()
			.sorted(Comparator.comparingDouble((Integer i) -> -shareAt(i)))
			.forEach((i) -> {
				kept.set(i, full.labels().get(i));
				if (!isClear(i, sparse, states, baseline)) {
					kept.set(i, null);
				}
			});
		return sparse;
	}

	private double shareAt(int index) {
		return (this.places.get(index).mark() instanceof Mark.Bar bar) ? this.axis.share(bar.extent().length()) : 0;
	}

	private boolean isTaken(Box box, List<Box> taken) {
		return taken.stream().anyMatch((other) -> box.isNear(other, GAP));
	}

	/** The words beside marks of states, once for slots of the same state in a row. */
	private List<Words> stateWords(double baseline) {
		List<Words> words = new ArrayList<>();
		int index = 0;
		while (index < this.places.size()) {
			int end = index + 1;
			if (this.places.get(index).mark() instanceof Mark.State state && !state.label().isEmpty()) {
				while (end < this.places.size() && this.places.get(end).mark() instanceof Mark.State next
						&& next.state() == state.state() && next.label().equals(state.label())) {
					end++;
				}
				Words placed = stateWords(state, this.places.get(index).near(), this.places.get(end - 1).far(),
						baseline);
				if (placed != null) {
					words.add(placed);
				}
			}
			index = end;
		}
		return words;
	}

	private @Nullable Words stateWords(Mark.State state, double near, double far, double baseline) {
		double room = far - near - 2;
		double centre = (near + far) / 2;
		Ink ink = state.isGap() ? Ink.GREY : Ink.QUIET;
		double bottom = baseline - switch (state.state()) {
			case WITHHELD -> this.withheld + 4;
			case NOT_ENTERED, REPORT_NOT_PUBLISHED -> 5;
			default -> 9;
		};
		List<Line> lines = Typeface.get()
			.wrap(state.label(), STATE_SIZE, false, Math.min(room, 130))
			.stream()
			.map((text) -> Line.of(text, STATE_SIZE, ink))
			.toList();
		boolean whole = String.join(" ", lines.stream().map(Line::text).toList()).equals(state.label().strip());
		if (whole && lines.size() <= 3) {
			return Words.above(lines, centre, bottom);
		}
		Line line = Line.of(state.label(), STATE_SIZE, ink);
		return (room >= STATE_SIZE && line.width() < this.height * 0.6) ? Words.upwards(line, centre, bottom) : null;
	}

	private double drawSlotLabels(Pen pen, double baseline) {
		List<Slot> slots = this.history.slots();
		double room = this.slotWidth - 4;
		if (slots.stream().allMatch((slot) -> slotLine(slot, slot.label()).width() <= room)) {
			return drawSlotLabels(pen, baseline, slots.stream().map((slot) -> List.of(slot.label())).toList());
		}
		List<List<String>> wrapped = slots.stream().map((slot) -> wrapped(slot, room)).toList();
		if (wrapped.stream().noneMatch(List::isEmpty)) {
			return drawSlotLabels(pen, baseline, wrapped);
		}
		if (slots.stream().allMatch((slot) -> slotLine(slot, slot.brief()).width() <= room)) {
			return drawSlotLabels(pen, baseline, slots.stream().map((slot) -> List.of(slot.brief())).toList());
		}
		return drawSlotLabelsUpwards(pen, baseline);
	}

	/** At most three lines of whole words, or nothing. */
	private List<String> wrapped(Slot slot, double room) {
		List<String> lines = Typeface.get().wrap(slot.label(), SLOT_SIZE - 1, false, room);
		return (lines.size() <= 3 && String.join(" ", lines).equals(slot.label().strip())) ? lines : List.of();
	}

	private double drawSlotLabels(Pen pen, double baseline, List<List<String>> labels) {
		double bottom = baseline;
		for (int i = 0; i < labels.size(); i++) {
			double y = baseline + SLOT_SIZE + 5;
			for (String text : labels.get(i)) {
				Line line = slotLine(this.history.slots().get(i), text);
				double size = (labels.get(i).size() > 1) ? SLOT_SIZE - 1 : SLOT_SIZE;
				pen.write(new Line(text, size, false, line.ink()), centreOf(i), y, Pen.Anchor.MIDDLE);
				bottom = Math.max(bottom, y + 4);
				y += line.leading();
			}
		}
		return bottom;
	}

	private double drawSlotLabelsUpwards(Pen pen, double baseline) {
		double size = Math.clamp(this.slotWidth - 2, 4, SLOT_SIZE - 1);
		int every = (int) Math.max(1, Math.ceil(6 / this.slotWidth));
		double longest = 0;
		for (int i = 0; i < this.history.slots().size(); i += every) {
			Slot slot = this.history.slots().get(i);
			Line line = Line.of(Typeface.get().fit(slot.brief(), size, 120), size, slotLine(slot, "").ink());
			pen.write(line, centreOf(i) + size * 0.36, baseline + 7, Pen.Anchor.END, true);
			longest = Math.max(longest, line.width());
		}
		return baseline + longest + 10;
	}

	private Line slotLine(Slot slot, String text) {
		return Line.of(text, SLOT_SIZE, slot.isGap() ? Ink.GREY : Ink.TEXT);
	}

	private double centreOf(int slot) {
		return this.slotsLeft + (slot + 0.5) * this.slotWidth;
	}

	/** Where a mark stands, across, and the code of what it stands for. */
	private record Place(Mark mark, String key, double near, double far, double thickness) {

		double centre() {
			return (this.near + this.far) / 2;
		}

	}

	/** How labels are written. */
	private record Form(double size, boolean brief, int lifts, boolean upwards) {
	}

	/** A label for each place that has one, and the length of the whole scale. */
	private record Arrangement(List<@Nullable Words> labels, double length) {
	}

}
