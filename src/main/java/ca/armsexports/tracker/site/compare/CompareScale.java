package ca.armsexports.tracker.site.compare;

import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.shared.Codes;

/** What the length of a bar stands for. */
enum CompareScale {

	/** Canadian dollars, in proportion. */
	LINEAR,
	/** Canadian dollars, one equal step per power of ten. */
	LOG,
	/** The share of all destinations together. */
	SHARE;

	/** As in addresses: {@code log}. */
	public String code() {
		return Codes.of(this);
	}

	Scale ofBars() {
		return (this == LOG) ? Scale.LOGARITHMIC : Scale.LINEAR;
	}

}
