package ca.armsexports.tracker.chart;

/** The shape of a drawing, in the units of its view box (CSS pixels at natural size). */
public enum Layout {

	/** Upright bars side by side, 720 wide: a history by year on a page. */
	COLUMNS(720),
	/** Lying bars one below the other, 328 wide: the same for a screen of 360 pixels. */
	NARROW_ROWS(328),
	/** Lying bars one below the other, 720 wide: destinations or items with long names. */
	WIDE_ROWS(720);

	private final int width;

	Layout(int width) {
		this.width = width;
	}

	int width() {
		return this.width;
	}

	String cssClass() {
		return switch (this) {
			case COLUMNS -> "chart-columns";
			case NARROW_ROWS -> "chart-rows chart-narrow";
			case WIDE_ROWS -> "chart-rows chart-wide";
		};
	}

}
