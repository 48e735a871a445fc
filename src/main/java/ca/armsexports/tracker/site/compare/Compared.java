package ca.armsexports.tracker.site.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * The record of what is compared, year by year without a hole.
 *
 * @param series what is compared
 * @param years the years in order
 */
record Compared(List<CompareSeries> series, List<Year> years) {

	CalendarYear first() {
		return this.years.getFirst().year();
	}

	CalendarYear last() {
		return this.years.getLast().year();
	}

	/**
	 * The years in which each series has an amount that can be held against the others.
	 */
	List<Year> listCommonYears() {
		return this.years.stream()
			.filter((year) -> year.cells().stream().allMatch((cell) -> cell.findComparable().isPresent()))
			.toList();
	}

	/** The years of one series in which something holds. */
	List<CalendarYear> listYears(int series, Predicate<CompareCell> filter) {
		return this.years.stream().filter((year) -> filter.test(year.cells().get(series))).map(Year::year).toList();
	}

	/**
	 * The years in which each series has, for certain, the largest amount. A year in
	 * which that is not certain of any stands under no series.
	 */
	TreeMap<Integer, List<CalendarYear>> mapLargest() {
		TreeMap<Integer, List<CalendarYear>> largest = new TreeMap<>();
		for (Year year : listCommonYears()) {
			int leader = year.findLargest();
			if (leader >= 0) {
				largest.computeIfAbsent(leader, (key) -> new ArrayList<>()).add(year.year());
			}
		}
		return largest;
	}

	/** The figures that the page shows, and no others. */
	Set<FigureId> figures() {
		return this.years.stream()
			.flatMap((year) -> Stream.concat(Stream.ofNullable(year.whole()),
					year.cells().stream().flatMap((cell) -> cell.statements().stream())))
			.map(YearlyTotal::figure)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * One year.
	 *
	 * @param year the year
	 * @param whole the total of all destinations, where shares are asked for and it is on
	 * record
	 * @param cells one for each series
	 */
	record Year(CalendarYear year, @Nullable YearlyTotal whole, List<CompareCell> cells) {

		/** The place of the series with the largest amount, or -1. */
		int findLargest() {
			return IntStream.range(0, this.cells.size())
				.filter((candidate) -> IntStream.range(0, this.cells.size())
					.allMatch((other) -> other == candidate
							|| this.cells.get(candidate).isLargerThan(this.cells.get(other))))
				.findFirst()
				.orElse(-1);
		}

	}

}
