package ca.armsexports.tracker.site.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;

import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureOrder;
import ca.armsexports.tracker.research.FigureSummary;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Figures by any filter.
 *
 * @param frame what stands around the page
 * @param answer what is shown, in a sentence or two
 * @param unknown what is missing and what was left out
 * @param summary the table in numbers
 * @param facets the filters
 * @param form what stands in the form
 * @param chart the exports shown, year by year; none if there are none to add
 * @param rows the rows of this page
 * @param columns the columns with their order
 * @param paging the pages of the table
 * @param names what everything is called
 * @param sources the documents
 * @param compare the address on which the destinations or items stand on one chart; none
 * if there are too few or too many
 * @param view how to cite it, and whether it has changed since
 */
record ExplorePage(PageFrame frame, List<Prose> answer, List<Prose> unknown, FigureSummary summary, List<Facet> facets,
		Form form, @Nullable InlineChart chart, List<FigureFact> rows, List<Column> columns, Paging paging, Names names,
		Map<SourceId, Source> sources, @Nullable String compare, FigureView view) {

	/** The columns that the table shows; it can be sorted by the others too. */
	private static final Set<String> SHOWN = Set.of("destination", "year", "item", "measure", "value", "source",
			"since_release");

	/** Whether any filter is set. */
	public boolean isFiltered() {
		return this.facets.stream().anyMatch((facet) -> !facet.chosen().isEmpty()) || this.form.isFilled();
	}

	/** The columns that the table shows. */
	public List<Column> shownColumns() {
		return this.columns.stream().filter((column) -> SHOWN.contains(column.code())).toList();
	}

	/**
	 * What a destination is called.
	 * @param destination the destination
	 */
	public String nameOf(DestinationCode destination) {
		return this.names.of(destination);
	}

	/**
	 * What stands in the fields of the form.
	 *
	 * @param from the first year
	 * @param to the last year
	 * @param min the smallest number
	 * @param max the largest number
	 * @param q words
	 * @param order the order of the rows
	 * @param kept what is chosen elsewhere, as names and values of hidden fields
	 */
	record Form(String from, String to, String min, String max, String q, FigureOrder order,
			List<Map.Entry<String, String>> kept) {

		boolean isFilled() {
			return !(this.from.isEmpty() && this.to.isEmpty() && this.min.isEmpty() && this.max.isEmpty()
					&& this.q.isEmpty());
		}

	}

	/**
	 * A column of the table.
	 *
	 * @param code the column's code in addresses
	 * @param sorted {@code ascending}, {@code descending} or {@code none}
	 * @param filters the query of the address that sorts by it
	 */
	record Column(String code, String sorted, String filters) {
	}

	/**
	 * The pages of the table.
	 *
	 * @param number the number of this page, from 1
	 * @param last the number of the last page
	 * @param first the number of the first row in view, from 1
	 * @param until the number of the last row in view
	 * @param previous the query of the page before
	 * @param next the query of the page after
	 * @param cut whether there are more rows than can be turned over
	 */
	record Paging(int number, int last, long first, long until, @Nullable String previous, @Nullable String next,
			boolean cut) {
	}

}
