package bench;

/**
 * What a measurement is held against: the ratio to its reference, or the measured number
 * itself.
 *
 * @param least whether the number must be at least the limit, else at most
 * @param limit the limit
 * @param unit of the limit; empty for a ratio
 */
record Target(boolean least, double limit, String unit) {

	/** At least so many times the reference. */
	static Target atLeast(double ratio) {
		return new Target(true, ratio, "");
	}

	/** At most so many times the reference. */
	static Target atMost(double ratio) {
		return new Target(false, ratio, "");
	}

	/** At most so much, whatever the reference. */
	static Target atMost(double limit, String unit) {
		return new Target(false, limit, unit);
	}

	boolean isRatio() {
		return this.unit.isEmpty();
	}

	boolean isMet(double number) {
		return this.least ? number >= this.limit : number <= this.limit;
	}

	@Override
	public String toString() {
		String number = (this.limit == Math.rint(this.limit)) ? String.valueOf((long) this.limit)
				: String.valueOf(this.limit);
		return (this.least ? ">= " : "<= ") + number + (isRatio() ? " times" : " " + this.unit);
	}

}
