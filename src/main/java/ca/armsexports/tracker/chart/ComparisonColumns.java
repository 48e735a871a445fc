package ca.armsexports.tracker.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Upright bars side by side for each year. Where there are too many for one row, the
 * years go on in a second row below it, on the same scale.
 */
final class ComparisonColumns implements Plot {

	/** As many bars as stand in a row with words beside each. */
	private static final int MOST_BARS = 48;

	private static final double ROW_GAP = 14;

	private final List<ColumnPlot> rows;

	ComparisonColumns(Comparison comparison, double left, double right) {
		int years = comparison.years().size();
		int most = Math.max(1, MOST_BARS / comparison.series().size());
		int rows = Math.ceilDiv(years, most);
		int each = Math.ceilDiv(years, rows);
		Axis axis = Axis.of(comparison.scale(), comparison.history().lengths().toList(), 5);
		List<ColumnPlot> plots = new ArrayList<>();
		for (int from = 0; from < years; from += each) {
			plots.add(ColumnPlot.part(comparison.history(from, Math.min(years, from + each)), left, right, axis, each));
		}
		double length = plots.stream().mapToDouble(ColumnPlot::length).min().orElseThrow();
		this.rows = plots.stream().map((plot) -> plot.on(length, each)).toList();
	}

	@Override
	public double draw(Pen pen, double top) {
		double bottom = top - ROW_GAP;
		for (ColumnPlot row : this.rows) {
			bottom = row.draw(pen, Math.ceil(bottom + ROW_GAP) + 0.5);
		}
		return bottom;
	}

}
