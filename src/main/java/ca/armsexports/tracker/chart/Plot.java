package ca.armsexports.tracker.chart;

/** The bars of a drawing with their baseline, scale and labels. */
interface Plot {

	/**
	 * Draws it.
	 * @param pen what it is drawn with
	 * @param top where it begins
	 * @return where it ends
	 */
	double draw(Pen pen, double top);

}
