package ca.armsexports.tracker.research;

import ca.armsexports.tracker.shared.Codes;

/** The filters of figures whose values can be listed with the number of rows of each. */
public enum FigureFilter {

	/** The destination. */
	DESTINATION,
	/** The group of the list. */
	GROUP,
	/** The item. */
	ITEM,
	/** What is measured. */
	MEASURE,
	/** What the source states. */
	STATE,
	/** How the number stands to the true one. */
	QUALIFIER,
	/** The document. */
	SOURCE;

	/** As in addresses: {@code destination}. */
	public String code() {
		return Codes.of(this);
	}

}
