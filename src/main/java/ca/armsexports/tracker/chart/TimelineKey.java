package ca.armsexports.tracker.chart;

/** The small sample of a lane's marks before its name. */
final class TimelineKey {

	private static final double WIDTH = 16;

	private TimelineKey() {
	}

	/**
	 * Draws the sample.
	 * @param pen what it is drawn with
	 * @param form the lane's form
	 * @param left where it begins
	 * @param middle its height
	 */
	static void draw(Pen pen, Timeline.Form form, double left, double middle) {
		String x = SvgWriter.number(left);
		switch (form) {
			case VALIDITY -> pen.fill("M%s %sh%sv9h-%sZ".formatted(x, SvgWriter.number(middle - 4.5), WIDTH, WIDTH),
					Hue.PERMITS.edge());
			case COUNT -> pen.stroke("M%s %sv8M%s %sh%sm0 -4v8".formatted(SvgWriter.number(left + 1),
					SvgWriter.number(middle - 4), SvgWriter.number(left + 1), SvgWriter.number(middle), WIDTH - 2),
					Ink.TEXT, 1.5);
			case EVENT -> pen.fill("M%s %sh6v9h-6ZM%s %sh2.5v9h-2.5Z".formatted(x, SvgWriter.number(middle - 4.5),
					SvgWriter.number(left + 11), SvgWriter.number(middle - 4.5)), Hue.EVENTS.edge());
		}
	}

}
