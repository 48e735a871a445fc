package ca.armsexports.tracker.chart;

/**
 * What a drawing must still say when it was copied out of its page, ready in the reader's
 * language.
 *
 * @param source who published the figures
 * @param release which release of the record is drawn
 * @param address where the same can be seen
 */
public record Imprint(String source, String release, String address) {

	/**
	 * The same with another address.
	 * @param otherAddress where the drawing can be seen
	 */
	public Imprint at(String otherAddress) {
		return new Imprint(this.source, this.release, otherAddress);
	}

}
