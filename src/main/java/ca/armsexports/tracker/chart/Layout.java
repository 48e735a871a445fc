package ca.armsexports.tracker.chart;

/** The shape of a drawing, in the units of its view box (CSS pixels at natural size). */
public enum Layout {

	/** Upright bars side by side, 760 wide: a history by year on a page. */
	COLUMNS(760),
	/** Lying bars one below the other, 328 wide: the same for a screen of 360 pixels. */
	NARROW_ROWS(328),
	/**
	 * Lying bars one below the other, 760 wide: destinations or items with long names.
	 */
	WIDE_ROWS(760);

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
