package ca.armsexports.tracker.site.explore;

import java.util.List;

import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.research.FigureOrder;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import ca.armsexports.tracker.site.file.ScaleParameter;
import org.jspecify.annotations.Nullable;

/**
 * How a table and its chart are looked at; the figures in them are the same whatever is
 * chosen here.
 *
 * @param sort a column, led by a hyphen for the largest first
 * @param page the number of the page, from 1
 * @param size how many rows a page has: 20, 50, 100 or 200
 * @param scale {@code linear} or {@code log}
 */
record TableView(@Nullable String sort, @Nullable String page, @Nullable String size, @Nullable String scale) {

	static final List<Integer> SIZES = List.of(20, 50, 100, 200);

	static final int USUAL_SIZE = 50;

	/** What is left empty, as a form sends it, is not chosen. */
	TableView {
		sort = Parameters.written(sort);
		page = Parameters.written(page);
		size = Parameters.written(size);
		scale = Parameters.written(scale);
	}

	/**
	 * The order of the rows.
	 * @throws BadParameter if there is no such column
	 */
	FigureOrder order() {
		FigureOrder named = Parameters.one("sort", this.sort, FigureOrder::parse);
		return (named != null) ? named : FigureOrder.USUAL;
	}

	/**
	 * The number of the page.
	 * @throws BadParameter if it is no number from 1 upwards
	 */
	int number() {
		Integer named = Parameters.one("page", this.page, TableView::pageNumber);
		return (named != null) ? named : 1;
	}

	/**
	 * The rows of a page.
	 * @throws BadParameter if pages do not come in that size
	 */
	int rows() {
		Integer named = Parameters.one("size", this.size, TableView::sizeOf);
		return (named != null) ? named : USUAL_SIZE;
	}

	/**
	 * The scale of the chart.
	 * @throws BadParameter if there is no such scale
	 */
	Scale drawnOn() {
		return ScaleParameter.read(this.scale);
	}

	/**
	 * Reads all parts for an answer that needs none of them, so that no slip passes.
	 * @throws BadParameter if one cannot be read
	 */
	void check() {
		order();
		number();
		rows();
		drawnOn();
	}

	private static Integer pageNumber(String text) {
		if (!text.matches("[1-9][0-9]{0,6}")) {
			throw new IllegalArgumentException("a number from 1 upwards");
		}
		return Integer.valueOf(text);
	}

	private static Integer sizeOf(String text) {
		return SIZES.stream()
			.filter((rows) -> rows.toString().equals(text))
			.findAny()
			.orElseThrow(() -> new IllegalArgumentException("one of the sizes"));
	}

}
