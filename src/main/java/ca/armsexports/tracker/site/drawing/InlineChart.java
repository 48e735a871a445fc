package ca.armsexports.tracker.site.drawing;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Comparison;
import ca.armsexports.tracker.chart.Drawing;
import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.chart.Sheet;

/**
 * A drawing inside a page, for wide and for narrow screens.
 *
 * @param title what is drawn
 * @param scale its scale
 * @param wide SVG for wide screens
 * @param narrow SVG for narrow screens
 */
public record InlineChart(String title, Scale scale, String wide, String narrow) {

	/**
	 * A history by year.
	 * @param history what is drawn
	 */
	public static InlineChart ofYears(BarHistory history) {
		return of(history, Layout.COLUMNS);
	}

	/**
	 * A list of destinations or items.
	 * @param history what is drawn
	 */
	public static InlineChart ofNames(BarHistory history) {
		return of(history, Layout.WIDE_ROWS);
	}

	/**
	 * A comparison by year.
	 * @param comparison what is drawn
	 */
	public static InlineChart of(Comparison comparison) {
		return new InlineChart(comparison.title(), comparison.scale(),
				Drawing.of(comparison, Sheet.inline(Layout.COLUMNS, "wide")).svg(),
				Drawing.of(comparison, Sheet.inline(Layout.NARROW_ROWS, "narrow")).svg());
	}

	private static InlineChart of(BarHistory history, Layout wide) {
		return new InlineChart(history.title(), history.scale(), Drawing.of(history, Sheet.inline(wide, "wide")).svg(),
				Drawing.of(history, Sheet.inline(Layout.NARROW_ROWS, "narrow")).svg());
	}

	/** Whether the scale is logarithmic. */
	public boolean isLogarithmic() {
		return this.scale == Scale.LOGARITHMIC;
	}

}
