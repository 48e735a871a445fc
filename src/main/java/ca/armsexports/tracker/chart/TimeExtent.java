package ca.armsexports.tracker.chart;

/**
 * How far something reaches along time, in coordinates: between the firm ends it is sure,
 * beyond them it fades.
 *
 * @param from the first that it can mean
 * @param firmFrom from where on it is sure
 * @param firmTo to where it is sure
 * @param to the last that it can mean
 */
record TimeExtent(double from, double firmFrom, double firmTo, double to) {

	private static final double NARROWEST = 3;

	private static final double SOFTEST = 8;

	/** How far something reaches beyond a known date where its other edge is unknown. */
	private static final double UNKNOWN = 30;

	static TimeExtent of(Stretch stretch, TimeAxis axis) {
		double from = axis.at(stretch.earliest());
		double to = axis.after(stretch.latest());
		if (stretch.isMoment()) {
			double soft = stretch.isDay() ? 0 : Math.min(SOFTEST, (to - from) * 0.35);
			return new TimeExtent(from, from + soft, to - soft, to).seen();
		}
		double firmFrom = (stretch.start() != null) ? axis.after(stretch.start().latest()) : to;
		double firmTo = (stretch.end() != null) ? axis.at(stretch.end().earliest()) : from;
		if (stretch.start() == null) {
			return new TimeExtent(Math.max(axis.start(), from - UNKNOWN), from, from, to).seen();
		}
		if (stretch.end() == null) {
			return new TimeExtent(from, to, to, Math.min(axis.end(), to + UNKNOWN)).seen();
		}
		boolean firstDayKnown = stretch.start().earliest().equals(stretch.start().latest());
		boolean lastDayKnown = stretch.end().earliest().equals(stretch.end().latest());
		firmFrom = firstDayKnown ? from : firmFrom;
		firmTo = lastDayKnown ? to : firmTo;
		if (firmFrom > firmTo) {
			double middle = (from + to) / 2;
			return new TimeExtent(from, middle, middle, to).seen();
		}
		return new TimeExtent(from, firmFrom, firmTo, to).seen();
	}

	/** Wide enough to be seen. */
	private TimeExtent seen() {
		double lacking = NARROWEST - (this.to - this.from);
		if (lacking <= 0) {
			return this;
		}
		double middle = (this.from + this.to) / 2;
		boolean soft = this.firmFrom > this.from || this.firmTo < this.to;
		return new TimeExtent(middle - NARROWEST / 2, soft ? middle : middle - NARROWEST / 2,
				soft ? middle : middle + NARROWEST / 2, middle + NARROWEST / 2);
	}

	boolean fadesIn() {
		return this.firmFrom > this.from;
	}

	boolean fadesOut() {
		return this.firmTo < this.to;
	}

}
