package ca.armsexports.tracker.claim;

import java.util.List;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/**
 * A year of which the record has no total.
 *
 * @param destination the destination
 * @param year the year
 * @param state what stands in its place
 * @param items what is known of single items; never taken for the total
 */
public record Gap(DestinationCode destination, CalendarYear year, CellState state, List<YearlyTotal> items) {
}
