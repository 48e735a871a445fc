package ca.armsexports.tracker.research;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.QualifiedAmount;
import org.jspecify.annotations.Nullable;

/**
 * What the exports of one year in a table add up to.
 *
 * @param year the year
 * @param sum the sum; none if no statement of the year has an amount
 * @param addends how many figures were added
 * @param only the figure, if the year has one alone
 * @param state what the statements without an amount say, if there is no sum
 */
public record FigureYear(CalendarYear year, @Nullable QualifiedAmount sum, long addends, @Nullable FigureId only,
		@Nullable CellState state) {
}
