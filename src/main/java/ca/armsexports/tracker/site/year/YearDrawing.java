package ca.armsexports.tracker.site.year;

import java.util.List;
import java.util.stream.Collectors;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Mark;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.chart.Slot;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.Marks;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/** The exports of one year, a bar or mark for each country. */
final class YearDrawing {

	private YearDrawing() {
	}

	/**
	 * The drawing of a year.
	 * @param exports what is stated, of at least one country
	 * @param words the year's sentences
	 * @param scale its scale
	 * @param frame the page's frame
	 */
	static BarHistory of(YearRecord exports, YearWords words, Scale scale, PageFrame frame) {
		Marks marks = new Marks(frame);
		List<Slot> slots = exports.lines().stream().map((line) -> slot(line, marks, frame)).toList();
		String description = frame.phrases()
			.text("year.chart.description", words.answer().stream().map(Prose::text).collect(Collectors.joining(" ")));
		return marks.draw(frame.phrases().text("year.chart.title", exports.year()), description, scale, slots,
				"/years/" + exports.year());
	}

	private static Slot slot(YearRecord.Line line, Marks marks, PageFrame frame) {
		String name = line.destination().nameIn(frame.language());
		return Slot.of(name, mark(name, line, marks));
	}

	private static Mark mark(String name, YearRecord.Line line, Marks marks) {
		if (line.total() != null) {
			return marks.of(name, line.total());
		}
		for (YearlyTotal statement : line.items()) {
			if (statement.amount() != null) {
				return marks.ofPart(name, statement, statement.amount());
			}
		}
		return marks.ofAbsence(name, CellState.NOT_ENTERED);
	}

}
