package ca.armsexports.tracker.chart;

/**
 * A colour of the drawings in both schemes. The light value stands in the drawing itself,
 * the dark one in the style sheet.
 *
 * @param code its name in class names and custom properties
 * @param light on paper
 * @param dark on near-black
 */
record Ink(String code, String light, String dark) {

	static final Ink PAPER = new Ink("paper", "#fbfaf7", "#17171a");

	static final Ink TEXT = new Ink("ink", "#1c1d20", "#ece9e2");

	/** Units, sources, steps of the scale. */
	static final Ink QUIET = new Ink("quiet", "#5c5a55", "#aaa69c");

	/** The label of a slot about which nothing is on record. */
	static final Ink GREY = new Ink("grey", "#726e67", "#8d897f");

	static final Ink HAIRLINE = new Ink("hairline", "#d9d5cc", "#3b3a38");

	/** The class of elements that are filled with it. */
	String fillClass() {
		return "chart-fill-" + this.code;
	}

	/** The class of the ends of a fading fill. */
	String stopClass() {
		return "chart-stop-" + this.code;
	}

	/** The class of elements that are drawn with it. */
	String strokeClass() {
		return "chart-stroke-" + this.code;
	}

}
