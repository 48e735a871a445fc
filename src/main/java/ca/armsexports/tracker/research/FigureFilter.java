package ca.armsexports.tracker.research;

import ca.armsexports.tracker.shared.Codes;

/** The filters of figures whose values can be listed with the number of rows of each. */
public enum FigureFilter {

	/** The destination. */
	DESTINATION("select destination as value, count(*) as rows from figure_fact"),
	/** The group of the list. */
	GROUP("select item_group as value, count(*) as rows from figure_fact"),
	/** The item. */
	ITEM("select item_asked as value, count(*) as rows from figure_fact"),
	/** What is measured. */
	MEASURE("select measure as value, count(*) as rows from figure_fact"),
	/** What the source states. */
	STATE("select state as value, count(*) as rows from figure_fact"),
	/** How the number stands to the true one. */
	QUALIFIER("select qualifier as value, count(*) as rows from figure_fact"),
	/** The document. */
	SOURCE("select source as value, count(*) as rows from figure_fact");

	private final String count;

	FigureFilter(String count) {
		this.count = count;
	}

	/** As in addresses: {@code destination}. */
	public String code() {
		return Codes.of(this);
	}

	/** Counts rows by value; wants a condition and {@code group by 1}. */
	String count() {
		return this.count;
	}

}
