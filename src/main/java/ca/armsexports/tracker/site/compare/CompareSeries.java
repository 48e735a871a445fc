package ca.armsexports.tracker.site.compare;

import ca.armsexports.tracker.chart.Hue;
import ca.armsexports.tracker.chart.Series;

/**
 * One of the things compared.
 *
 * @param name its name in sentences, such as {@code Peru} or {@code 2-6 Ground vehicles}
 * @param label its name beside its code
 * @param code a few letters: {@code PE}, {@code 2-6}
 * @param path the address of its own page after the language
 * @param hue the hue of its bars
 * @param tallied whether its amounts are sums that we made
 */
record CompareSeries(String name, String label, String code, String path, Hue hue, boolean tallied) {

	Series inDrawing() {
		return new Series(this.label, this.code, this.hue);
	}

}
