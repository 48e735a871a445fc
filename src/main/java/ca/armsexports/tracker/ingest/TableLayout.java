package ca.armsexports.tracker.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import org.jspecify.annotations.Nullable;

/**
 * How a table of a file is understood.
 *
 * @param sheet the number of its sheet, from 1
 * @param sheetName the name of the sheet
 * @param title what stands over the table
 * @param firstLine the first line of its head; where it has none of its own, of its rows
 * @param headEnd the last line of its head; the line before the first where it has none
 * @param lastLine its last line
 * @param columns its columns
 * @param year the year of all its amounts, where neither columns nor rows say it
 * @param power the power of ten that its amounts are printed in: 0, 3 for thousands, 6
 * for millions; none where words over the table leave it in doubt
 * @param read whether it is read; other tables of the file are left out
 */
public record TableLayout(int sheet, String sheetName, String title, int firstLine, int headEnd, int lastLine,
		List<ColumnLayout> columns, @Nullable CalendarYear year, @Nullable Integer power, boolean read) {

	/**
	 * @throws IllegalArgumentException if the power is none of 0, 3 and 6
	 */
	public TableLayout {
		if (power != null && power != 0 && power != 3 && power != 6) {
			throw new IllegalArgumentException("0, 3 or 6, not " + power);
		}
		columns = List.copyOf(columns);
	}

	/** The first column of a role. */
	Optional<ColumnLayout> find(ColumnRole role) {
		return this.columns.stream().filter((column) -> column.role() == role).findFirst();
	}

	/** The columns of a role. */
	List<ColumnLayout> list(ColumnRole role) {
		return this.columns.stream().filter((column) -> column.role() == role).toList();
	}

	/** Whether a table that follows can be the same, on the next page or sheet. */
	boolean continuesInto(TableLayout next) {
		List<ColumnLayout> mine = told(this.columns);
		List<ColumnLayout> others = told(next.columns);
		if (mine.size() != others.size()) {
			return false;
		}
		for (int index = 0; index < mine.size(); index++) {
			if (!mine.get(index).holdsSameAs(others.get(index))) {
				return false;
			}
		}
		return Objects.equals(this.year, next.year);
	}

	private static List<ColumnLayout> told(List<ColumnLayout> columns) {
		return columns.stream().filter((column) -> column.role() != ColumnRole.IGNORED).toList();
	}

}
