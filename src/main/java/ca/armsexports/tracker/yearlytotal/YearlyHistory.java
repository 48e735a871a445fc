package ca.armsexports.tracker.yearlytotal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

	/** The totals that count, in order of their years; not listed ones among them. */
	public List<YearlyTotal> listTotals() {
		return this.years.stream().map(YearOfHistory::total).filter(Objects::nonNull).toList();
	}

	/**
	 * Every statement on record, of totals and of items, also those that stand beside
	 * another.
	 */
	public List<YearlyTotal> listStatements() {
		return this.years.stream()
			.flatMap((year) -> Stream.of(Stream.ofNullable(year.total()), year.otherTotals().stream(),
					year.items().stream(), year.otherItems().stream()))
			.flatMap((statements) -> statements)
			.toList();
	}

	/** The sum of all totals on record, with the years between them that have none. */
	public Tally tallyOnRecord() {
		List<YearlyTotal> totals = listTotals();
		return totals.isEmpty() ? Tally.of(totals, List.of())
				: tally(totals.getFirst().year(), totals.getLast().year());
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
		List<YearlyTotal> totals = between(from, to).map(YearOfHistory::total).filter(Objects::nonNull).toList();
		List<CalendarYear> missing = Stream.iterate(from, (year) -> year.compareTo(to) <= 0, CalendarYear::next)
			.filter((year) -> totals.stream().noneMatch((total) -> total.year().equals(year)))
			.toList();
		return Tally.of(totals, missing);
	}

	private Stream<YearOfHistory> between(CalendarYear from, CalendarYear to) {
		return this.years.stream().filter((year) -> year.year().compareTo(from) >= 0 && year.year().compareTo(to) <= 0);
	}

}
