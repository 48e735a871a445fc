package ca.armsexports.tracker.shared.change;

import java.util.function.Consumer;

/**
 * Reads back what the published rows of a module say, so that they can be held against
 * the change lists that they were made from.
 */
public interface RecordedRows {

	/** The type of change that opens these rows. */
	Class<? extends Change> type();

	/**
	 * Hands on every row of all releases, in whatever order, however many they are.
	 * @param reader takes each row
	 */
	void readRows(Consumer<RecordedRow> reader);

}
