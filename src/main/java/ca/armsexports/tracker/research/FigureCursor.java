package ca.armsexports.tracker.research;

import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.FigureId;

/**
 * A place in a long list of figures: the row that was read last.
 *
 * @param figure its figure
 * @param measure what it measures
 */
public record FigureCursor(FigureId figure, FigureMeasure measure) {

	/**
	 * The place that an address names.
	 * @param text figure and measure with a full stop between, such as {@code 16.export}
	 * @throws IllegalArgumentException if the text is no place
	 */
	public static FigureCursor parse(String text) {
		String[] parts = text.split("\\.", -1);
		if (parts.length != 2) {
			throw new IllegalArgumentException("a cursor such as 16.export");
		}
		return new FigureCursor(FigureId.parse(parts[0]), Codes.parse(FigureMeasure.class, parts[1]));
	}

	/**
	 * The place of a row.
	 * @param fact the row
	 */
	public static FigureCursor of(FigureFact fact) {
		return new FigureCursor(fact.figure(), fact.measure());
	}

	/** As in addresses: {@code 16.export}. */
	@Override
	public String toString() {
		return this.figure + "." + this.measure.code();
	}

}
