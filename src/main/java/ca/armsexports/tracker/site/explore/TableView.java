package ca.armsexports.tracker.site.explore;

import java.util.List;

import ca.armsexports.tracker.chart.Scale;
import ca.armsexports.tracker.research.FigureOrder;
import ca.armsexports.tracker.shared.web.BadParameter;
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
		sort = written(sort);
		page = written(page);
		size = written(size);
		scale = written(scale);
	}

	/**
	 * The order of the rows.
	 * @throws BadParameter if there is no such column
	 */
	FigureOrder order() {
		try {
			return (this.sort != null) ? FigureOrder.parse(this.sort) : FigureOrder.USUAL;
		}
		catch (IllegalArgumentException ex) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "sort", String.valueOf(this.sort));
		}
	}

	/**
	 * The number of the page.
	 * @throws BadParameter if it is no number from 1 upwards
	 */
	int number() {
		if (this.page == null) {
			return 1;
		}
		if (!this.page.matches("[1-9][0-9]{0,6}")) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "page", this.page);
		}
		return Integer.parseInt(this.page);
	}

	/**
	 * The rows of a page.
	 * @throws BadParameter if pages do not come in that size
	 */
	int rows() {
		if (this.size == null) {
			return USUAL_SIZE;
		}
		return SIZES.stream()
			.filter((rows) -> rows.toString().equals(this.size))
			.findAny()
			.orElseThrow(() -> new BadParameter(BadParameter.Kind.MALFORMED, "size", String.valueOf(this.size)));
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

	private static @Nullable String written(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
