package ca.armsexports.tracker.chart;

import java.time.LocalDate;

/** Where days lie on a line of calendar years. */
final class TimeAxis {

	private final int first;

	private final double[] edges;

	/**
	 * An axis on which years may be unequally long.
	 * @param first the first year
	 * @param edges where each year begins, and where the last one ends
	 */
	TimeAxis(int first, double... edges) {
		this.first = first;
		this.edges = edges.clone();
	}

	/**
	 * An axis on which all years are equally long.
	 * @param first the first year
	 * @param years how many years
	 * @param start where the first one begins
	 * @param end where the last one ends
	 */
	static TimeAxis even(int first, int years, double start, double end) {
		double[] edges = new double[years + 1];
		for (int i = 0; i <= years; i++) {
			edges[i] = start + (end - start) * i / years;
		}
		return new TimeAxis(first, edges);
	}

	/** Where a day begins. */
	double at(LocalDate day) {
		int year = Math.clamp(day.getYear() - this.first, 0, this.edges.length - 2);
		double share = Math.clamp(
				day.getYear() - this.first - year + (day.getDayOfYear() - 1) / (double) day.lengthOfYear(), 0.0, 1.0);
		return this.edges[year] + share * (this.edges[year + 1] - this.edges[year]);
	}

	/** Where a day ends. */
	double after(LocalDate day) {
		return (day.getDayOfYear() == day.lengthOfYear()) ? edge(day.getYear() + 1) : at(day.plusDays(1));
	}

	/** Where a year begins. */
	double edge(int year) {
		return this.edges[Math.clamp(year - this.first, 0, this.edges.length - 1)];
	}

	double start() {
		return this.edges[0];
	}

	double end() {
		return this.edges[this.edges.length - 1];
	}

}
