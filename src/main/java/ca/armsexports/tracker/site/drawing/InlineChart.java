package ca.armsexports.tracker.site.drawing;

import java.util.function.Function;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Comparison;
import ca.armsexports.tracker.chart.Drawing;
import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.chart.Sheet;
import ca.armsexports.tracker.shared.web.PageFrame;

import org.springframework.web.util.HtmlUtils;

/**
 * A drawing inside a page, for wide and for narrow screens.
 *
 * @param title what is drawn
 * @param wide SVG for wide screens
 * @param narrow SVG for narrow screens
 * @param height the natural height of the wide one, in CSS pixels
 */
public record InlineChart(String title, String wide, String narrow, int height) {

	/** What stands around the drawing in a frame of another site, in CSS pixels. */
	private static final int AROUND = 190;

	/**
	 * A history by year.
	 * @param history what is drawn
	 */
	public static InlineChart ofYears(BarHistory history) {
		return of(history.title(), Layout.COLUMNS, (sheet) -> Drawing.of(history, sheet));
	}

	/**
	 * A list of destinations or items.
	 * @param history what is drawn
	 */
	public static InlineChart ofNames(BarHistory history) {
		return of(history.title(), Layout.WIDE_ROWS, (sheet) -> Drawing.of(history, sheet));
	}

	/**
	 * A comparison by year.
	 * @param comparison what is drawn
	 */
	public static InlineChart of(Comparison comparison) {
		return of(comparison.title(), Layout.COLUMNS, (sheet) -> Drawing.of(comparison, sheet));
	}

	/**
	 * A history by year for a frame of another site.
	 * @param history what is drawn
	 */
	public static InlineChart framedOfYears(BarHistory history) {
		return framed(history.title(), Layout.COLUMNS, (sheet) -> Drawing.of(history, sheet));
	}

	/**
	 * A list of destinations or items for a frame of another site.
	 * @param history what is drawn
	 */
	public static InlineChart framedOfNames(BarHistory history) {
		return framed(history.title(), Layout.WIDE_ROWS, (sheet) -> Drawing.of(history, sheet));
	}

	/**
	 * A comparison by year for a frame of another site.
	 * @param comparison what is drawn
	 */
	public static InlineChart framed(Comparison comparison) {
		return framed(comparison.title(), Layout.COLUMNS, (sheet) -> Drawing.of(comparison, sheet));
	}

	private static InlineChart framed(String title, Layout layout, Function<Sheet, Drawing> drawing) {
		return of(title, layout, (sheet) -> drawing.apply(sheet.inFrame()));
	}

	private static InlineChart of(String title, Layout layout, Function<Sheet, Drawing> drawing) {
		Drawing wide = drawing.apply(Sheet.inline(layout, "wide"));
		return new InlineChart(title, wide.svg(), drawing.apply(Sheet.inline(Layout.NARROW_ROWS, "narrow")).svg(),
				wide.height());
	}

	/**
	 * The markup with which another site shows it in a frame.
	 * @param frame the frame of the page that it stands on
	 * @param frozen whether what is shown must never change
	 */
	public String snippet(PageFrame frame, boolean frozen) {
		return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\"></iframe>".formatted(
				HtmlUtils.htmlEscape(frame.origin() + frame.embed(frozen), "UTF-8"),
				HtmlUtils.htmlEscape(this.title, "UTF-8"), this.height + AROUND);
	}

}
