package ca.armsexports.tracker.site.category;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.chart.Slot;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.Marks;

/** What is stated of an item, a bar or mark for each year and destination. */
final class CategoryDrawing {

	/** As many rows as a page bears; the table holds the others. */
	private static final int MOST_ROWS = 60;

	private CategoryDrawing() {
	}

	/**
	 * The drawing of the latest years that there is room for.
	 * @param item the item
	 * @param cells at least one, the latest year first
	 * @param scale its scale
	 * @param frame the page's frame
	 */
	static BarHistory of(Item item, List<Cell> cells, Scale scale, PageFrame frame) {
		List<Cell> latest = latestYears(cells);
		Marks marks = new Marks(frame);
		List<Slot> slots = latest.stream().map((cell) -> {
			String name = cell.name(frame);
			return Slot.of(name, marks.of(name, cell.statement()));
		}).toList();
		String code = item.code().value();
		String label = item.label().in(frame.language());
		CalendarYear first = latest.getLast().statement().year();
		CalendarYear last = latest.getFirst().statement().year();
		String title = first.equals(last) ? frame.phrases().text("category.chart.title.year", code, label, first)
				: frame.phrases().text("category.chart.title", code, label, first, last);
		String description = frame.phrases()
			.text("category.chart.description",
					new CategoryWords(frame, item, latest).answer()
						.stream()
						.map(Prose::text)
						.collect(Collectors.joining(" ")));
		return marks.draw(title, description, scale, slots, "/categories/" + code);
	}

	/** Whole years only, so that no destination of a drawn year is left out. */
	private static List<Cell> latestYears(List<Cell> cells) {
		List<Cell> latest = new ArrayList<>();
		for (Cell cell : cells) {
			boolean begins = !latest.isEmpty() && !latest.getLast().statement().year().equals(cell.statement().year());
			long following = cells.stream()
				.filter((other) -> other.statement().year().equals(cell.statement().year()))
				.count();
			if (begins && latest.size() + following > MOST_ROWS) {
				break;
			}
			latest.add(cell);
		}
		return latest;
	}

}
