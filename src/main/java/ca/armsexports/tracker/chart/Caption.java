package ca.armsexports.tracker.chart;

import java.util.List;

/**
 * What stands around the plot of a drawing.
 *
 * @param title what is drawn
 * @param unit the unit of the scale; empty if the plot names it
 * @param description the drawing in words
 * @param series what each hue stands for, in a comparison
 * @param imprint what must be said wherever the drawing is copied to
 */
record Caption(String title, String unit, String description, List<Series> series, Imprint imprint) {

	static Caption of(BarHistory history) {
		return new Caption(history.title(), history.unit(), history.description(), history.series(), history.imprint());
	}

	static Caption of(Comparison comparison) {
		return new Caption(comparison.title(), comparison.unit(), comparison.description(), comparison.series(),
				comparison.imprint());
	}

	static Caption of(Timeline timeline) {
		return new Caption(timeline.title(), "", timeline.description(), List.of(), timeline.imprint());
	}

}
