package bench;

/**
 * A line of the table.
 *
 * @param work what was done
 * @param measured what the tracker needed; null if nothing was measured
 * @param reference what the reference needed; null if there is none
 * @param target what must hold; null if the line is only told
 * @param note what the reference is, what is odd, or why nothing was measured
 */
record Row(String work, Samples measured, Samples reference, Target target, String note) {

	static Row notMeasured(String work, String reason) {
		return new Row(work, null, null, null, "not measured: " + reason);
	}

	/** The same line with more to say. */
	Row but(String more) {
		return more.isEmpty() ? this : new Row(this.work, this.measured, this.reference, this.target,
				this.note.isEmpty() ? more : this.note + "; " + more);
	}

	String ratio() {
		return (this.measured == null || this.reference == null) ? ""
				: Samples.digits(this.measured.median() / this.reference.median());
	}

	/** Whether the median meets the target. */
	String verdict() {
		if (this.measured == null) {
			return "not measured";
		}
		if (this.target == null) {
			return "";
		}
		if (!this.target.isRatio()) {
			return word(this.target.isMet(this.measured.median()));
		}
		return (this.reference == null) ? "no reference"
				: word(this.target.isMet(this.measured.median() / this.reference.median()));
	}

	private static String word(boolean met) {
		return met ? "met" : "NOT MET";
	}

}
