package ca.armsexports.tracker.research;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures in numbers, whatever its length.
 *
 * @param rows how many rows it has
 * @param first the first year of its rows; none if no row has a year
 * @param last the last year of its rows
 * @param sums the exports that may be added
 * @param besides statements of exports that stand beside a preferred one and are in no
 * sum
 * @param states how many rows are in each state
 * @param counts how many rows each value of a filter would give, with the other filters
 * as they are
 */
public record FigureSummary(long rows, @Nullable CalendarYear first, @Nullable CalendarYear last, List<FigureSum> sums,
		long besides, Map<CellState, Long> states, Map<FigureFilter, Map<String, Long>> counts) {

	/** Lists and maps are copied. */
	public FigureSummary {
		sums = List.copyOf(sums);
		states = Map.copyOf(states);
		counts = Map.copyOf(new EnumMap<>(counts));
	}

}
