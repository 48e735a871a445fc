package ca.armsexports.tracker.chart;

/**
 * What a drawing is put on: a page of the site, or a file of its own.
 *
 * @param layout upright or lying bars
 * @param standalone whether it is a file of its own, with paper behind it
 * @param titled whether the title is drawn, besides being there for those who do not see
 * it
 * @param framed whether another site shows it in a frame, so that its links must lead out
 * of it
 * @param idPrefix begins every id in the drawing, so that several can share a page
 */
public record Sheet(Layout layout, boolean standalone, boolean titled, boolean framed, String idPrefix) {

	/**
	 * @throws IllegalArgumentException if the prefix is not lower-case letters, digits
	 * and hyphens after a letter
	 */
	public Sheet {
		if (!idPrefix.matches("[a-z][a-z0-9-]*")) {
			throw new IllegalArgumentException("a prefix such as pe-yearly, not " + idPrefix);
		}
	}

	/**
	 * A file of its own.
	 * @param layout upright or lying bars
	 */
	public static Sheet file(Layout layout) {
		return new Sheet(layout, true, true, false, "chart");
	}

	/**
	 * A drawing inside a page that shows the title itself.
	 * @param layout upright or lying bars
	 * @param idPrefix begins every id in the drawing; no other drawing of the page has it
	 */
	public static Sheet inline(Layout layout, String idPrefix) {
		return new Sheet(layout, false, false, false, idPrefix);
	}

	/** The same with the title drawn. */
	public Sheet withTitle() {
		return new Sheet(this.layout, this.standalone, true, this.framed, this.idPrefix);
	}

	/** The same for a frame of another site. */
	public Sheet inFrame() {
		return new Sheet(this.layout, this.standalone, this.titled, true, this.idPrefix);
	}

	int margin() {
		return this.standalone ? 16 : 2;
	}

}
