package ca.armsexports.tracker.chart;

/**
 * A line of text before it has a place.
 *
 * @param text the words
 * @param size the size of its letters
 * @param bold whether it is bold
 * @param ink its colour
 */
record Line(String text, double size, boolean bold, Ink ink) {

	static Line of(String text, double size, Ink ink) {
		return new Line(text, size, false, ink);
	}

	double width() {
		return Typeface.get().width(this.text, this.size, this.bold);
	}

	/** From one baseline to the next. */
	double leading() {
		return this.size * 1.18;
	}

}
