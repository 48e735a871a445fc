package ca.armsexports.tracker.desk.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * What a grid is about: one table of one document, either of a year, with a row for each
 * destination, or of a destination, with a row for each year.
 *
 * @param source the document
 * @param locator where the table stands in it, such as "Table 3"
 * @param year the year; none if the grid is about a destination
 * @param destination the destination; none if the grid is about a year
 * @param rows the codes of rows that were added
 * @param columns the codes of columns that were added
 */
record Sheet(SourceId source, String locator, @Nullable CalendarYear year, @Nullable DestinationCode destination,
		List<String> rows, List<String> columns) {

	/** The column of all items together. */
	static final String ALL_ITEMS = "all";

	/**
	 * @throws IllegalArgumentException if it is not about either a year or a destination,
	 * or a row or column has a code that none can have
	 */
	Sheet {
		if ((year == null) == (destination == null)) {
			throw new IllegalArgumentException("either a year or a destination");
		}
		rows = List.copyOf(new LinkedHashSet<>(rows));
		columns = List.copyOf(new LinkedHashSet<>(columns));
		for (String row : rows) {
			place(year, destination, row, ALL_ITEMS);
		}
		for (String column : columns) {
			place(year, destination, (year != null) ? DestinationCode.ALL.value() : "2000", column);
		}
	}

	/**
	 * The cell of the record that a row and a column mean.
	 * @param row the code of a destination, or a year
	 * @param column the code of an item, or {@value #ALL_ITEMS}
	 * @throws IllegalArgumentException if none can have such a code
	 */
	Place place(String row, String column) {
		return place(this.year, this.destination, row, column);
	}

	private static Place place(@Nullable CalendarYear year, @Nullable DestinationCode destination, String row,
			String column) {
		ItemCode item = column.equals(ALL_ITEMS) ? null : new ItemCode(column);
		return (year != null) ? new Place(new DestinationCode(row), year, item)
				: new Place((destination != null) ? destination : DestinationCode.ALL, CalendarYear.parse(row), item);
	}

	/**
	 * The code of the row in which a cell of the record stands.
	 * @param place the cell
	 */
	String row(Place place) {
		return (this.year != null) ? place.destination().value() : place.year().toString();
	}

	/**
	 * The code of the column in which a cell of the record stands.
	 * @param place the cell
	 */
	static String column(Place place) {
		return (place.item() != null) ? place.item().value() : ALL_ITEMS;
	}

	/** Whether a cell of the record can stand in the grid. */
	boolean holds(Place place) {
		return (this.year != null) ? place.year().equals(this.year) : place.destination().equals(this.destination);
	}

	/**
	 * Whether a cell of the record stands in the grid, or is the one a year before one
	 * that does.
	 */
	boolean concerns(Place place) {
		return holds(place) || (this.year != null && place.year().value() == this.year.value() - 1);
	}

	/**
	 * The same grid with more rows and columns.
	 * @param rows the codes of rows
	 * @param columns the codes of columns
	 * @throws IllegalArgumentException if none can have such a code
	 */
	Sheet with(List<String> rows, List<String> columns) {
		return new Sheet(this.source, this.locator, this.year, this.destination, joined(this.rows, rows),
				joined(this.columns, columns));
	}

	/** What is kept on the person's device is kept under this name. */
	public String key() {
		return this.source + "/" + this.locator + "/" + subject();
	}

	/** The year or the code of the destination. */
	public String subject() {
		return (this.year != null) ? this.year.toString() : String.valueOf(this.destination);
	}

	/** The name of the parameter that says what the grid is about. */
	public String parameter() {
		return (this.year != null) ? "year" : "destination";
	}

	private static List<String> joined(List<String> one, List<String> other) {
		List<String> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

}
