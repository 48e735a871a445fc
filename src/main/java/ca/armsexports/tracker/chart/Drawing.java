package ca.armsexports.tracker.chart;

/**
 * A drawing as a pure function of its description and its sheet: the same in, the same
 * bytes out, on every machine. It holds no style of its own that a content security
 * policy would refuse: colours are presentation attributes, and classes let the site's
 * style sheet replace them.
 */
public final class Drawing {

	private static final double TITLE_SIZE = 17;

	private static final double UNIT_SIZE = 12;

	private static final double IMPRINT_SIZE = 10.5;

	private final Caption caption;

	private final PlotBetween plot;

	private final Sheet sheet;

	private final int width;

	private Drawing(Caption caption, PlotBetween plot, Sheet sheet) {
		this.caption = caption;
		this.plot = plot;
		this.sheet = sheet;
		this.width = sheet.layout().width();
	}

	/**
	 * The drawing of a history on a sheet.
	 * @param history what is drawn
	 * @param sheet what it is drawn on
	 */
	public static Drawing of(BarHistory history, Sheet sheet) {
		return new Drawing(Caption.of(history),
				(sheet.layout() == Layout.COLUMNS) ? (left, right) -> new ColumnPlot(history, left, right)
						: (left, right) -> new RowPlot(history, left, right),
				sheet);
	}

	/**
	 * The drawing of a comparison on a sheet: bars side by side for each year, or one
	 * below the other.
	 * @param comparison what is drawn
	 * @param sheet what it is drawn on
	 */
	public static Drawing of(Comparison comparison, Sheet sheet) {
		return new Drawing(Caption.of(comparison),
				(sheet.layout() == Layout.COLUMNS) ? (left, right) -> new ComparisonColumns(comparison, left, right)
						: (left, right) -> new RowPlot(comparison.history(), left, right),
				sheet);
	}

	/**
	 * The drawing of a timeline on a sheet: time runs to the right, or downwards on a
	 * narrow one.
	 * @param timeline what is drawn
	 * @param sheet what it is drawn on
	 */
	public static Drawing of(Timeline timeline, Sheet sheet) {
		return new Drawing(Caption.of(timeline),
				(sheet.layout() == Layout.NARROW_ROWS) ? (left, right) -> new TimelineColumn(timeline, left, right)
						: (left, right) -> new TimelinePlot(timeline, left, right),
				sheet);
	}

	/** Its height in the units of its view box, CSS pixels at natural size. */
	public int height() {
		return compose(false).height();
	}

	/**
	 * The drawing as SVG, without an XML declaration, so that it is well-formed inside
	 * HTML and as a file in UTF-8.
	 */
	public String svg() {
		return compose(false).svg();
	}

	/**
	 * The drawing as a PNG at twice its natural size (less for very long drawings), with
	 * letters as outlines, so that it needs no font on the machine.
	 */
	public byte[] png() {
		Composition composition = compose(true);
		return Picture.of(composition.svg(), this.width, composition.height(), this.caption);
	}

	private Composition compose(boolean outlines) {
		Pen pen = new Pen(this.sheet.idPrefix(), outlines, this.sheet.framed());
		double margin = this.sheet.margin();
		double top = drawHead(pen, margin, this.width - margin);
		double bottom = this.plot.between(margin, this.width - margin).draw(pen, top);
		int height = (int) Math.ceil(drawImprint(pen, bottom, margin, this.width - margin) + margin);
		return new Composition(frame(pen.svg(), height, outlines), height);
	}

	private double drawHead(Pen pen, double left, double right) {
		double y = left;
		pen.beginDecoration("chart-head");
		if (this.sheet.titled()) {
			double size = (this.sheet.layout() == Layout.NARROW_ROWS) ? TITLE_SIZE - 2 : TITLE_SIZE;
			for (String text : Typeface.get().wrap(this.caption.title(), size, true, right - left)) {
				y += size * 1.25;
				pen.write(new Line(text, size, true, Ink.TEXT), left, y - 3, Pen.Anchor.START);
			}
			y += 2;
		}
		if (!this.caption.unit().isEmpty()) {
			for (String text : Typeface.get().wrap(this.caption.unit(), UNIT_SIZE, false, right - left)) {
				y += UNIT_SIZE * 1.3;
				pen.write(Line.of(text, UNIT_SIZE, Ink.QUIET), left, y - 3, Pen.Anchor.START);
			}
		}
		y = drawSeries(pen, y, left, right);
		pen.end();
		return Math.ceil(y + 12) + 0.5;
	}

	private double drawSeries(Pen pen, double top, double left, double right) {
		if (this.caption.series().isEmpty()) {
			return top;
		}
		double y = top + 20;
		double x = left;
		for (Series series : this.caption.series()) {
			Line code = new Line(series.code(), UNIT_SIZE, true, Ink.TEXT);
			double start = 16 + (series.code().isEmpty() ? 0 : code.width() + 5);
			Line name = Line.of(Typeface.get().fit(series.name(), UNIT_SIZE, right - left - start), UNIT_SIZE,
					Ink.TEXT);
			if (x > left && x + start + name.width() > right) {
				x = left;
				y += 18;
			}
			String square = "M%s %sh10v10h-10Z".formatted(SvgWriter.number(x), SvgWriter.number(y - 9.5));
			pen.fill(square, series.hue().fill(), series.hue().edge(), 1);
			if (!series.code().isEmpty()) {
				pen.write(code, x + 16, y, Pen.Anchor.START);
			}
			pen.write(name, x + start, y, Pen.Anchor.START);
			x += start + name.width() + 18;
		}
		return y + 4;
	}

	private double drawImprint(Pen pen, double top, double left, double right) {
		Imprint imprint = this.caption.imprint();
		double y = top + 12;
		pen.beginDecoration("chart-imprint");
		pen.stroke("M%s %sH%s".formatted(SvgWriter.number(left), SvgWriter.number(y), SvgWriter.number(right)),
				Ink.HAIRLINE, 1);
		y += 3;
		y = drawImprintLines(pen, imprint.source(), y, left, right);
		Line release = Line.of(imprint.release(), IMPRINT_SIZE, Ink.QUIET);
		Line address = Line.of(imprint.address(), IMPRINT_SIZE, Ink.QUIET);
		if (release.width() + address.width() + 24 <= right - left) {
			y += IMPRINT_SIZE * 1.45;
			pen.write(release, left, y - 2, Pen.Anchor.START);
			pen.write(address, right, y - 2, Pen.Anchor.END);
		}
		else {
			y = drawImprintLines(pen, imprint.release(), y, left, right);
			y = drawImprintLines(pen, imprint.address(), y, left, right);
		}
		pen.end();
		return y + 2;
	}

	private double drawImprintLines(Pen pen, String text, double top, double left, double right) {
		double y = top;
		for (String line : Typeface.get().wrap(text, IMPRINT_SIZE, false, right - left)) {
			y += IMPRINT_SIZE * 1.45;
			pen.write(Line.of(line, IMPRINT_SIZE, Ink.QUIET), left, y - 2, Pen.Anchor.START);
		}
		return y;
	}

	private String frame(SvgWriter content, int height, boolean outlines) {
		SvgWriter svg = new SvgWriter();
		String high = Integer.toString(height);
		String wide = Integer.toString(this.width);
		String title = this.sheet.idPrefix() + "-title";
		String description = this.sheet.idPrefix() + "-desc";
		if (outlines) {
			svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", wide, "height", high, "viewBox",
					"0 0 " + wide + " " + high);
		}
		else {
			svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "chart " + this.sheet.layout().cssClass(),
					"width", wide, "height", high, "viewBox", "0 0 " + wide + " " + high, "role", "group",
					"aria-labelledby", title + " " + description, "font-family", Typeface.FAMILIES)
				.line();
			svg.open("title", "id", title).text(this.caption.title()).close().line();
			svg.open("desc", "id", description).text(this.caption.description()).close().line();
		}
		if (this.sheet.standalone() || outlines) {
			svg.empty("rect", "class", outlines ? null : Ink.PAPER.fillClass(), "width", wide, "height", high, "fill",
					Ink.PAPER.light())
				.line();
		}
		return svg.append(content).close().line().toString();
	}

	private record Composition(String svg, int height) {
	}

	/** A plot that still has to be given its room. */
	@FunctionalInterface
	private interface PlotBetween {

		Plot between(double left, double right);

	}

}
