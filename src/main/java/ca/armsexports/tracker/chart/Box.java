package ca.armsexports.tracker.chart;

/** The room that something takes. */
record Box(double left, double top, double right, double bottom) {

	boolean isNear(Box other, double gap) {
		return this.left < other.right + gap && other.left < this.right + gap && this.top < other.bottom + gap
				&& other.top < this.bottom + gap;
	}

}
