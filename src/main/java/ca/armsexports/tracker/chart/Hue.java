package ca.armsexports.tracker.chart;

import java.util.List;

/**
 * What a bar is coloured by: the three measures of the site, or the hues of Okabe and
 * Ito, which remain distinct to colour-blind readers, for comparisons. A hue never
 * carries a meaning alone.
 */
public enum Hue {

	/** Exports: brick. */
	EXPORTS("exports", "#9c2f1d", "#9c2f1d", "#d4583f", "#d4583f"),
	/** Permits: slate. */
	PERMITS("permits", "#2b5c7d", "#2b5c7d", "#7fb2d4", "#7fb2d4"),
	/** Events: ochre. */
	EVENTS("events", "#a8741a", "#a8741a", "#dba645", "#dba645"),
	/** First in a comparison. */
	BLUE("blue", "#0072b2", "#0072b2", "#2f9bdb", "#2f9bdb"),
	/** Second in a comparison. */
	VERMILION("vermilion", "#d55e00", "#d55e00", "#e5742a", "#e5742a"),
	/** Third in a comparison. */
	GREEN("green", "#009e73", "#00805d", "#009e73", "#009e73"),
	/** Fourth in a comparison. */
	ORANGE("orange", "#e69f00", "#996a00", "#e69f00", "#e69f00"),
	/** Fifth in a comparison. */
	SKY("sky", "#56b4e9", "#2b7fae", "#56b4e9", "#56b4e9"),
	/** Sixth in a comparison. */
	PURPLE("purple", "#cc79a7", "#a5517f", "#cc79a7", "#cc79a7");

	private static final List<Hue> COMPARED = List.of(BLUE, VERMILION, GREEN, ORANGE, SKY, PURPLE);

	private final String code;

	private final String lightFill;

	private final String lightEdge;

	private final String darkFill;

	private final String darkEdge;

	Hue(String code, String lightFill, String lightEdge, String darkFill, String darkEdge) {
		this.code = code;
		this.lightFill = lightFill;
		this.lightEdge = lightEdge;
		this.darkFill = darkFill;
		this.darkEdge = darkEdge;
	}

	/**
	 * The hue of a series in a comparison.
	 * @param place the place of the series, from 0 to 5
	 */
	public static Hue compared(int place) {
		return COMPARED.get(place);
	}

	/** The ink of the bar's body. */
	Ink fill() {
		return new Ink(this.code, this.lightFill, this.darkFill);
	}

	/** The ink of its outline, dark enough where the body is too pale for the paper. */
	Ink edge() {
		return new Ink(this.code + "-edge", this.lightEdge, this.darkEdge);
	}

}
