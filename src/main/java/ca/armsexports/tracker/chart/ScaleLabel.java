package ca.armsexports.tracker.chart;

import java.math.BigDecimal;

/** Writes the round numbers of a scale in the reader's language. */
@FunctionalInterface
public interface ScaleLabel {

	/**
	 * The words for one step.
	 * @param step zero, or 1, 2 or 5 times a power of ten, or a sum of such steps
	 * @return such as {@code 10 million} or {@code 10 000 000}, never blank
	 */
	String of(BigDecimal step);

}
