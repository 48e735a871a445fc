package ca.armsexports.tracker.chart;

/** How the length of a bar follows from its amount. */
public enum Scale {

	/** Length in proportion to the amount, from zero. */
	LINEAR,
	/** One equal step per power of ten, from a power of ten below the smallest amount. */
	LOGARITHMIC

}
