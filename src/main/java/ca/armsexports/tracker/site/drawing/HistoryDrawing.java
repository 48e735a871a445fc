package ca.armsexports.tracker.site.drawing;

import java.util.List;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Mark;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.chart.Slot;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/** The history of exports to one destination, a bar or mark for each year. */
public final class HistoryDrawing {

	private HistoryDrawing() {
	}

	/**
	 * The drawing of a history.
	 * @param history the history
	 * @param title what is drawn
	 * @param description the drawing in words
	 * @param scale its scale
	 * @param frame the page's frame
	 * @param path the address of its page after the language
	 */
	public static BarHistory of(YearlyHistory history, String title, String description, Scale scale, PageFrame frame,
			String path) {
		Marks marks = new Marks(frame);
		List<Slot> slots = history.years().stream().map((year) -> slot(year, marks)).toList();
		return marks.draw(title, description, scale, slots, path);
	}

	/**
	 * The slot of a year.
	 * @param year the year
	 * @param marks the marks of its page
	 */
	public static Slot slot(YearOfHistory year, Marks marks) {
		String name = year.year().toString();
		return new Slot(name, "’" + name.substring(2), List.of(mark(name, year, marks)));
	}

	private static Mark mark(String name, YearOfHistory year, Marks marks) {
		if (year.total() != null) {
			return marks.of(name, year.total());
		}
		for (YearlyTotal statement : year.items()) {
			if (statement.amount() != null) {
				return marks.ofPart(name, statement, statement.amount());
			}
		}
		return marks.ofAbsence(name, year.absence());
	}

}
