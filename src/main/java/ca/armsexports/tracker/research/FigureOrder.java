package ca.armsexports.tracker.research;

import ca.armsexports.tracker.shared.Codes;

/**
 * The order of a table's rows. Rows that are equal in the column stand by destination,
 * year, item, measure and figure; rows without a value stand last.
 *
 * @param column what decides first
 * @param descending whether the largest comes first
 */
public record FigureOrder(Column column, boolean descending) {

	/** By destination, year, item, measure and figure. */
	public static final FigureOrder USUAL = new FigureOrder(Column.DESTINATION, false);

	/**
	 * The order that an address asks for.
	 * @param text a column, such as {@code value}, led by a hyphen for the largest first
	 * @throws IllegalArgumentException if there is no such column, naming those that
	 * exist
	 */
	public static FigureOrder parse(String text) {
		boolean descending = text.startsWith("-");
		return new FigureOrder(Codes.parse(Column.class, descending ? text.substring(1) : text), descending);
	}

	/** As in addresses: {@code -value}. */
	public String code() {
		return (this.descending ? "-" : "") + Codes.of(this.column);
	}

	String sql() {
		return this.descending ? this.column.falling : this.column.rising;
	}

	/** The columns that a table can be sorted by. */
	public enum Column {

		/** Code of the destination. */
		DESTINATION(Column.USUAL, Column.FALLING + Column.AFTER_DESTINATION),
		/** First year. */
		YEAR("year" + Column.AFTER, "year desc nulls last, " + Column.USUAL),
		/** Item by its numbers; rows without an item first. */
		ITEM("item_order(item) collate \"C\" nulls first, " + Column.USUAL,
				"item_order(item) collate \"C\" desc nulls last, " + Column.USUAL),
		/** What is measured. */
		MEASURE("measure collate \"C\", " + Column.USUAL, "measure collate \"C\" desc, " + Column.USUAL),
		/** The number as printed. */
		VALUE("value nulls last, " + Column.USUAL, "value desc nulls last, " + Column.USUAL),
		/** How the number stands to the true one. */
		QUALIFIER("qualifier collate \"C\" nulls last, " + Column.USUAL,
				"qualifier collate \"C\" desc nulls last, " + Column.USUAL),
		/** What the source states. */
		STATE("state collate \"C\", " + Column.USUAL, "state collate \"C\" desc, " + Column.USUAL),
		/** The document. */
		SOURCE("source collate \"C\", " + Column.USUAL, "source collate \"C\" desc, " + Column.USUAL),
		/** Number of the figure. */
		FIGURE("figure, measure collate \"C\"", "figure desc, measure collate \"C\""),
		/** Release that published the value. */
		SINCE_RELEASE("since_release, " + Column.USUAL, "since_release desc, " + Column.USUAL);

		private static final String AFTER_DESTINATION = ", year nulls last, item_order(item) collate \"C\" nulls first, "
				+ "measure collate \"C\", figure";

		private static final String USUAL = "destination collate \"C\"" + AFTER_DESTINATION;

		private static final String FALLING = "destination collate \"C\" desc";

		private static final String AFTER = " nulls last, " + USUAL;

		private final String rising;

		private final String falling;

		Column(String rising, String falling) {
			this.rising = rising;
			this.falling = falling;
		}

	}

}
