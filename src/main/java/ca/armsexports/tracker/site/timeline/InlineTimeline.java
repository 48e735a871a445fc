package ca.armsexports.tracker.site.timeline;

import ca.armsexports.tracker.chart.Drawing;
import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.chart.Sheet;
import ca.armsexports.tracker.chart.Timeline;

/**
 * A timeline inside a page, for wide and for narrow screens.
 *
 * @param title what is drawn
 * @param wide SVG for wide screens
 * @param narrow SVG for narrow screens
 */
public record InlineTimeline(String title, String wide, String narrow) {

	static InlineTimeline of(Timeline timeline) {
		return new InlineTimeline(timeline.title(),
				Drawing.of(timeline, Sheet.inline(Layout.COLUMNS, "time-wide")).svg(),
				Drawing.of(timeline, Sheet.inline(Layout.NARROW_ROWS, "time-narrow")).svg());
	}

}
