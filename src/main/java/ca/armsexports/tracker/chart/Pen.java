package ca.armsexports.tracker.chart;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;

import ca.armsexports.tracker.shared.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Puts shapes, words and links on the paper. For a picture it draws the letters' outlines
 * in place of words, and leaves links and what is only heard away.
 */
final class Pen {

	/** How much of a wash's colour is there. */
	static final String WASH = "0.06";

	private final SvgWriter svg = new SvgWriter();

	private final String idPrefix;

	private final boolean outlines;

	private final boolean framed;

	private final Set<String> fades = new HashSet<>();

	/**
	 * A pen whose links stay where they are.
	 * @param idPrefix begins the ids that it gives
	 * @param outlines whether it draws letters' outlines in place of words
	 */
	Pen(String idPrefix, boolean outlines) {
		this(idPrefix, outlines, false);
	}

	/**
	 * A pen.
	 * @param idPrefix begins the ids that it gives
	 * @param outlines whether it draws letters' outlines in place of words
	 * @param framed whether its links lead out of a frame
	 */
	Pen(String idPrefix, boolean outlines, boolean framed) {
		this.idPrefix = idPrefix;
		this.outlines = outlines;
		this.framed = framed;
	}

	SvgWriter svg() {
		return this.svg;
	}

	/** What follows, up to the end, is seen and not heard. */
	void beginDecoration(String cssClass) {
		if (this.outlines) {
			this.svg.open("g");
		}
		else {
			this.svg.open("g", "class", cssClass, "aria-hidden", "true", "pointer-events", "none");
		}
		this.svg.line();
	}

	/** What follows, up to the end, is a list of marks. */
	void beginList(String cssClass) {
		if (this.outlines) {
			this.svg.open("g");
		}
		else {
			this.svg.open("g", "class", cssClass, "role", "list");
		}
		this.svg.line();
	}

	/** What follows, up to the end, is a list of marks that has a name. */
	void beginList(String cssClass, String name) {
		if (this.outlines) {
			this.svg.open("g");
		}
		else {
			this.svg.open("g", "class", cssClass, "role", "list", "aria-label", name);
		}
		this.svg.line();
	}

	/**
	 * What follows, up to the end of the mark, is one mark, and a link if it has a proof.
	 */
	void beginMark(String cssClass, String words, @Nullable URI proof) {
		if (this.outlines) {
			this.svg.open("g");
			return;
		}
		this.svg.open("g", "role", "listitem");
		if (proof != null) {
			this.svg.open("a", "class", "chart-link " + cssClass, "href", proof.toString(), "target",
					this.framed ? "_blank" : null, "aria-label", words);
		}
		else {
			this.svg.open("g", "class", cssClass, "role", "img", "aria-label", words);
		}
		this.svg.open("title").text(words).close();
	}

	void endMark() {
		this.svg.close();
		if (!this.outlines) {
			this.svg.close();
		}
		this.svg.line();
	}

	void end() {
		this.svg.close().line();
	}

	/**
	 * The room in which a mark answers to pointing, and that shows where the focus is.
	 */
	void touchable(Box box) {
		if (!this.outlines) {
			this.svg.empty("rect", "class", "chart-hit", "x", SvgWriter.number(box.left()), "y",
					SvgWriter.number(box.top()), "width", SvgWriter.number(box.right() - box.left()), "height",
					SvgWriter.number(box.bottom() - box.top()), "fill", "none", "pointer-events", "all");
		}
	}

	void fill(String data, Ink ink) {
		this.svg.empty("path", "class", classOf(ink.fillClass()), "d", data, "fill", ink.light());
	}

	/** A shape that is filled so thinly that it does not count as solid. */
	void tint(String data, Ink ink) {
		this.svg.empty("path", "class", classOf(ink.fillClass()), "d", data, "fill", ink.light(), "fill-opacity",
				"0.14");
	}

	/** A shape whose colour fades away along the bars. */
	void fade(String data, Ink ink, boolean upright) {
		String id = this.idPrefix + "-fade-" + ink.code();
		if (this.fades.add(id)) {
			this.svg
				.open("linearGradient", "id", id, "x1", "0", "y1", upright ? "1" : "0", "x2", upright ? "0" : "1", "y2",
						"0")
				.empty("stop", "class", classOf(ink.stopClass()), "offset", "0", "stop-color", ink.light())
				.empty("stop", "class", classOf(ink.stopClass()), "offset", "1", "stop-color", ink.light(),
						"stop-opacity", "0.12")
				.close();
		}
		this.svg.empty("path", "d", data, "fill", "url(#" + id + ")");
	}

	/** A shape whose colour is full on one side and gone on the other. */
	void dissolve(String data, Ink ink, Side gone) {
		String id = this.idPrefix + "-gone-" + gone.code() + "-" + ink.code();
		if (this.fades.add(id)) {
			this.svg
				.open("linearGradient", "id", id, "x1", (gone == Side.LEFT) ? "1" : "0", "y1",
						(gone == Side.TOP) ? "1" : "0", "x2", (gone == Side.RIGHT) ? "1" : "0", "y2",
						(gone == Side.BOTTOM) ? "1" : "0")
				.empty("stop", "class", classOf(ink.stopClass()), "offset", "0", "stop-color", ink.light())
				.empty("stop", "class", classOf(ink.stopClass()), "offset", "1", "stop-color", ink.light(),
						"stop-opacity", "0.05")
				.close();
		}
		this.svg.empty("path", "d", data, "fill", "url(#" + id + ")");
	}

	/** A wash so faint that words on it stay readable. */
	void wash(String data, Ink ink) {
		this.svg.empty("path", "class", classOf(ink.fillClass()), "d", data, "fill", ink.light(), "fill-opacity", WASH);
	}

	/** A filled shape with an edge of its own. */
	void fill(String data, Ink ink, Ink edge, double width) {
		this.svg.empty("path", "class", classOf(ink.fillClass() + " " + edge.strokeClass()), "d", data, "fill",
				ink.light(), "stroke", edge.light(), "stroke-width", SvgWriter.number(width), "stroke-linejoin",
				"miter");
	}

	void stroke(String data, Ink ink, double width) {
		stroke(data, ink, width, null);
	}

	void stroke(String data, Ink ink, double width, @Nullable String dashes) {
		this.svg.empty("path", "class", classOf(ink.strokeClass()), "d", data, "fill", "none", "stroke", ink.light(),
				"stroke-width", SvgWriter.number(width), "stroke-dasharray", dashes);
	}

	void circle(double x, double y, double radius, Ink fill, Ink edge) {
		this.svg.empty("circle", "class", classOf(fill.fillClass() + " " + edge.strokeClass()), "cx",
				SvgWriter.number(x), "cy", SvgWriter.number(y), "r", SvgWriter.number(radius), "fill", fill.light(),
				"stroke", edge.light(), "stroke-width", "1.5");
	}

	/** A line of words whose baseline begins, is centred, or ends at a point. */
	void write(Line line, double x, double y, Anchor anchor) {
		write(line, x, y, anchor, false);
	}

	/** The same, upwards along the bars where there is no room across them. */
	void write(Line line, double x, double y, Anchor anchor, boolean upwards) {
		String turn = upwards ? "rotate(-90 %s %s)".formatted(SvgWriter.number(x), SvgWriter.number(y)) : null;
		if (this.outlines) {
			double start = x - anchor.share() * line.width();
			String data = Typeface.get().outline(line.text(), start, y, line.size(), line.bold());
			this.svg.empty("path", "d", data, "fill", line.ink().light(), "stroke",
					line.bold() ? line.ink().light() : null, "stroke-width",
					line.bold() ? SvgWriter.number(line.size() * 0.05) : null, "transform", turn);
			return;
		}
		this.svg
			.open("text", "class", line.ink().fillClass(), "x", SvgWriter.number(x), "y", SvgWriter.number(y),
					"font-size", SvgWriter.number(line.size()), "font-weight", line.bold() ? "bold" : null,
					"text-anchor", anchor.code(), "fill", line.ink().light(), "transform", turn)
			.text(line.text())
			.close();
	}

	private @Nullable String classOf(String names) {
		return this.outlines ? null : names;
	}

	/** Which point of a line of words is given. */
	enum Anchor {

		START(null, 0), MIDDLE("middle", 0.5), END("end", 1);

		private final @Nullable String code;

		private final double share;

		Anchor(@Nullable String code, double share) {
			this.code = code;
			this.share = share;
		}

		@Nullable String code() {
			return this.code;
		}

		double share() {
			return this.share;
		}

	}

	/** Where a colour is gone. */
	enum Side {

		LEFT, RIGHT, TOP, BOTTOM;

		String code() {
			return Codes.of(this);
		}

	}

}
