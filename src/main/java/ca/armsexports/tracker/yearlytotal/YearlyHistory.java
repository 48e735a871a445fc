package ca.armsexports.tracker.yearlytotal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;

/**
 * What is on record of the exports to one destination, year by year without a hole: a
 * year of which nothing is known stands in it as such.
 *
 * @param destination the destination
 * @param years every year of the span, in order
 */
public record YearlyHistory(DestinationCode destination, List<YearOfHistory> years) {

	/** The latest year with a total amount. */
	public Optional<YearOfHistory> findLatestTotal() {
		return this.years.reversed()
			.stream()
			.filter((year) -> year.total() != null && year.total().amount() != null)
			.findFirst();
	}

	/** The years of which anything is on record. */
	public List<YearOfHistory> listYearsOnRecord() {
		return this.years.stream().filter((year) -> !year.isEmpty()).toList();
	}

	/** Years between the first and the last total of which no total is on record. */
	public List<CalendarYear> listGaps() {
		List<YearOfHistory> withTotal = this.years.stream().filter((year) -> year.total() != null).toList();
		if (withTotal.isEmpty()) {
			return List.of();
		}
		return between(withTotal.getFirst().year(), withTotal.getLast().year()).filter((year) -> year.total() == null)
			.map(YearOfHistory::year)
			.toList();
	}

	/**
	 * The longest run of years that each have a total, not listed ones among them; the
	 * latest of equally long ones.
	 */
	public Optional<Tally> findLongestRun() {
		List<YearOfHistory> longest = List.of();
		List<YearOfHistory> run = new ArrayList<>();
		for (YearOfHistory year : this.years) {
			if (year.total() == null) {
				run = new ArrayList<>();
				continue;
			}
			run.add(year);
			if (run.size() >= longest.size()) {
				longest = List.copyOf(run);
			}
		}
		return (longest.size() > 1) ? Optional.of(tally(longest.getFirst().year(), longest.getLast().year()))
				: Optional.empty();
	}

	/**
	 * The sum of the totals of a period.
	 * @param from the first year
	 * @param to the last year
	 */
	public Tally tally(CalendarYear from, CalendarYear to) {
		List<YearlyTotal> totals = between(from, to).map(YearOfHistory::total)
			.filter((total) -> total != null)
			.toList();
		List<CalendarYear> missing = Stream.iterate(from, (year) -> year.compareTo(to) <= 0, CalendarYear::next)
			.filter((year) -> totals.stream().noneMatch((total) -> total.year().equals(year)))
			.toList();
		return Tally.of(totals, missing);
	}

	private Stream<YearOfHistory> between(CalendarYear from, CalendarYear to) {
		return this.years.stream().filter((year) -> year.year().compareTo(from) >= 0 && year.year().compareTo(to) <= 0);
	}

}
