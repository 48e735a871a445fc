package ca.armsexports.tracker.chart;

import java.util.List;

/**
 * The description of a drawing that compares: for each year one mark of each series, in
 * the same order. All words come ready in the reader's language.
 *
 * @param title what is drawn; says so if the scale is logarithmic
 * @param unit the unit of the scale, such as {@code Canadian dollars}
 * @param description the drawing in one or two sentences, for those who do not see it
 * @param scale linear or logarithmic
 * @param steps writes the numbers of the scale
 * @param series what is compared, in the order of the marks of each year
 * @param years from left to right, or from top to bottom
 * @param imprint what must be said wherever the drawing is copied to
 */
public record Comparison(String title, String unit, String description, Scale scale, ScaleLabel steps,
		List<Series> series, List<Slot> years, Imprint imprint) {

	/** The most series that a reader can tell apart. */
	public static final int MOST_SERIES = 6;

	/**
	 * @throws IllegalArgumentException if there are fewer than two series or more than
	 * {@value #MOST_SERIES}, if a year has not one mark for each of them in its hue, or
	 * if there are no years, too many, or amounts in different units
	 */
	public Comparison {
		series = List.copyOf(series);
		years = List.copyOf(years);
		if (series.size() < 2 || series.size() > MOST_SERIES) {
			throw new IllegalArgumentException("from 2 to %d series, not %d".formatted(MOST_SERIES, series.size()));
		}
		for (Slot year : years) {
			requireMarkOfEach(series, year);
		}
		BarHistory.requireDrawable(years);
	}

	private static void requireMarkOfEach(List<Series> series, Slot year) {
		if (year.marks().size() != series.size()) {
			throw new IllegalArgumentException(
					"%d marks for %d series in %s".formatted(year.marks().size(), series.size(), year.label()));
		}
		for (int i = 0; i < series.size(); i++) {
			if (year.marks().get(i) instanceof Mark.Bar bar && bar.hue() != series.get(i).hue()) {
				throw new IllegalArgumentException(
						"a bar of %s in %s, not in its hue".formatted(series.get(i).name(), year.label()));
			}
		}
	}

	BarHistory history() {
		return history(0, this.years.size());
	}

	/** A part of the years, from one place to before another. */
	BarHistory history(int from, int to) {
		return new BarHistory(this.title, this.unit, this.description, this.scale, this.steps, this.series,
				this.years.subList(from, to), this.imprint);
	}

}
