package ca.armsexports.tracker.ingest;

import java.util.Objects;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.ItemCode;
import org.jspecify.annotations.Nullable;

/**
 * How a column of a table is understood.
 *
 * @param column from 1
 * @param head what stands over it
 * @param role what it holds
 * @param year the year of its amounts, where the column says it
 * @param item the item of its amounts, where the column says it
 */
public record ColumnLayout(int column, String head, ColumnRole role, @Nullable CalendarYear year,
		@Nullable ItemCode item) {

	/** Whether two columns hold the same, wherever they stand. */
	boolean holdsSameAs(ColumnLayout other) {
		return this.role == other.role && Objects.equals(this.year, other.year)
				&& Objects.equals(this.item, other.item);
	}

}
