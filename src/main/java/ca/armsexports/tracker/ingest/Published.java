package ca.armsexports.tracker.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.country.DestinationNames;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/** What is published and a file is compared with; statements are fetched year by year. */
final class Published {

	private final ReleaseNumber release;

	private final DestinationNames names;

	private final Set<ItemCode> items;

	private final Function<CalendarYear, List<YearlyTotal>> statements;

	private final Map<CalendarYear, Map<CellKey, YearlyTotal>> byYear = new HashMap<>();

	private final Map<CalendarYear, Map<Cell, List<YearlyTotal>>> cellsByYear = new HashMap<>();

	Published(ReleaseNumber release, DestinationNames names, Set<ItemCode> items,
			Function<CalendarYear, List<YearlyTotal>> statements) {
		this.release = release;
		this.names = names;
		this.items = items;
		this.statements = statements;
	}

	ReleaseNumber release() {
		return this.release;
	}

	DestinationNames names() {
		return this.names;
	}

	Set<ItemCode> items() {
		return this.items;
	}

	/** All statements of a cell, whoever made them. */
	List<YearlyTotal> cell(DestinationCode destination, CalendarYear year, @Nullable ItemCode item) {
		Map<Cell, List<YearlyTotal>> cells = this.cellsByYear.computeIfAbsent(year,
				(asked) -> statements(asked).values()
					.stream()
					.collect(Collectors.groupingBy((total) -> new Cell(total.destination(), total.item()))));
		return cells.getOrDefault(new Cell(destination, item), List.of());
	}

	/** The statements about a year, each by its cell and source. */
	Map<CellKey, YearlyTotal> statements(CalendarYear year) {
		return this.byYear.computeIfAbsent(year, (asked) -> {
			Map<CellKey, YearlyTotal> byKey = new HashMap<>();
			this.statements.apply(asked).forEach((total) -> byKey.putIfAbsent(CellKey.of(total), total));
			return byKey;
		});
	}

	private record Cell(DestinationCode destination, @Nullable ItemCode item) {
	}

}
