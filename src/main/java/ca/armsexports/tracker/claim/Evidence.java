package ca.armsexports.tracker.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import ca.armsexports.tracker.yearlytotal.YearlyHistory;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * What the record holds of one or several destinations in a period: the sum written out.
 *
 * @param period the period
 * @param sum the sum of the addends; none without addends
 * @param addends the totals added, by destination and year
 * @param notListed totals of which the list has no line, or prints nil: they add nothing
 * @param gaps the years without a total
 */
public record Evidence(Period period, @Nullable QualifiedAmount sum, List<YearlyTotal> addends,
		List<YearlyTotal> notListed, List<Gap> gaps) {

	static Evidence of(List<YearlyHistory> histories, Period period) {
		List<YearlyTotal> addends = new ArrayList<>();
		List<YearlyTotal> notListed = new ArrayList<>();
		List<Gap> gaps = new ArrayList<>();
		QualifiedAmount sum = null;
		for (YearlyHistory history : histories) {
			for (CalendarYear year : period.years()) {
				YearOfHistory known = find(history, year).orElse(null);
				YearlyTotal total = (known != null) ? known.total() : null;
				QualifiedAmount amount = addable(total);
				if (total != null && amount != null) {
					addends.add(total);
					sum = (sum != null) ? sum.plus(amount) : amount;
				}
				else if (total != null && isNothing(total)) {
					notListed.add(total);
				}
				else {
					gaps.add(new Gap(history.destination(), year,
							(known != null) ? known.state() : CellState.NOT_ENTERED,
							(known != null) ? known.items() : List.of()));
				}
			}
		}
		return new Evidence(period, sum, List.copyOf(addends), List.copyOf(notListed), List.copyOf(gaps));
	}

	/** Whether each year has a total. */
	public boolean isComplete() {
		return this.gaps.isEmpty();
	}

	/** The years that some destination has no total for, each once. */
	public List<CalendarYear> missingYears() {
		return this.gaps.stream().map(Gap::year).distinct().sorted().toList();
	}

	/** The years that are not listed or nil, each once. */
	public List<CalendarYear> notListedYears() {
		return this.notListed.stream().map(YearlyTotal::year).distinct().sorted().toList();
	}

	/** What is known of single items in the years without a total. */
	public List<YearlyTotal> items() {
		return this.gaps.stream().flatMap((gap) -> gap.items().stream()).toList();
	}

	/**
	 * The longest run of years that each have a total; the latest of equally long ones.
	 */
	Optional<Evidence> longestRun() {
		Set<CalendarYear> missing = Set.copyOf(missingYears());
		List<CalendarYear> longest = List.of();
		List<CalendarYear> run = new ArrayList<>();
		for (CalendarYear year : this.period.years()) {
			if (missing.contains(year)) {
				run.clear();
				continue;
			}
			run.add(year);
			longest = (run.size() >= longest.size()) ? List.copyOf(run) : longest;
		}
		return (longest.size() > 1) ? Optional.of(within(new Period(longest.getFirst(), longest.getLast())))
				: Optional.empty();
	}

	private Evidence within(Period part) {
		List<YearlyTotal> added = this.addends.stream().filter((total) -> part.contains(total.year())).toList();
		return new Evidence(part,
				added.stream()
					.flatMap((total) -> Stream.ofNullable(total.amount()))
					.reduce(QualifiedAmount::plus)
					.orElse(null),
				added, this.notListed.stream().filter((total) -> part.contains(total.year())).toList(),
				this.gaps.stream().filter((gap) -> part.contains(gap.year())).toList());
	}

	/** What the sum can be, years without a total left out. */
	AmountRange range() {
		return this.addends.stream()
			.flatMap((addend) -> Stream.ofNullable(addend.amount()))
			.map(AmountRange::of)
			.reduce(AmountRange.NOTHING, AmountRange::plus);
	}

	/** The amount, if it is one in Canadian dollars of the year itself. */
	private static @Nullable QualifiedAmount addable(@Nullable YearlyTotal total) {
		if (total == null || total.amount() == null || total.priceBasis() != PriceBasis.CURRENT_PRICES) {
			return null;
		}
		return total.amount().money().currency().equals(WrittenAmount.CANADIAN) ? total.amount() : null;
	}

	private static boolean isNothing(YearlyTotal total) {
		return total.state() == CellState.NOT_LISTED || total.state() == CellState.REPORTED_NIL;
	}

	private static Optional<YearOfHistory> find(YearlyHistory history, CalendarYear year) {
		return history.years().stream().filter((known) -> known.year().equals(year)).findAny();
	}

}
