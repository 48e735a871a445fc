package ca.armsexports.tracker.ingest;

import java.util.List;

/**
 * How the tables of a file are understood. It is proposed from their heads; a person can
 * change it and have the file read again.
 *
 * @param form what kind of layout it is
 * @param tables the tables in the order of the file; none of a download
 * @param confirmed whether a person looked at it: what is unusual in it is then no
 * problem any more
 */
public record Layout(Form form, List<TableLayout> tables, boolean confirmed) {

	/** A layout that keeps its tables. */
	public Layout {
		tables = List.copyOf(tables);
	}

	/** What kind of layout it is. */
	public enum Form {

		/** Tables of a report. */
		REPORT,
		/** A file that was downloaded here: its columns are known by their names. */
		DOWNLOAD

	}

}
