package ca.armsexports.tracker.research;

import java.util.List;

/**
 * A table of the whole record, as it leaves in one file with the others.
 *
 * @param name its name, such as {@code report_editions}
 * @param description what its rows are, from the database
 * @param fields its columns
 * @param primaryKey the columns that tell its rows apart within a release
 */
public record RecordTable(String name, String description, List<Field> fields, List<String> primaryKey) {

	/** The lists are copied. */
	public RecordTable {
		fields = List.copyOf(fields);
		primaryKey = List.copyOf(primaryKey);
	}

	/**
	 * A column.
	 *
	 * @param name its name
	 * @param type what its cells hold
	 * @param description what it says, from the database
	 */
	public record Field(String name, Type type, String description) {
	}

	/** What cells hold, in the words of Table Schema. */
	public enum Type {

		/** Text. */
		STRING,
		/** A whole number. */
		INTEGER,
		/** A decimal number. */
		NUMBER,
		/** Yes or no. */
		BOOLEAN,
		/** A day. */
		DATE,
		/** A moment, in universal time. */
		DATETIME

	}

}
