package ca.armsexports.tracker.site.year;

import java.util.List;

import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.ReportEdition;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** Every year of the record, the latest first. */
record YearsPage(PageFrame frame, CalendarYear first, CalendarYear last, InlineChart chart, List<Line> years,
		FigureView view) {

	/**
	 * A year.
	 *
	 * @param year the year
	 * @param editions the editions of the report that cover it
	 * @param all the total to all destinations, if it is on record
	 * @param countries how many countries have a total
	 * @param absence what it means where nothing stands
	 */
	record Line(CalendarYear year, List<ReportEdition> editions, @Nullable YearlyTotal all, int countries,
			CellState absence) {
	}

}
