package ca.armsexports.tracker.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts and adds up the rows of a table without reading them one by one. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class FigureSummaries {

	/** A count of goods has a second row if its worth is known. */
	private static final FigureQuery ONE_ROW_EACH = new FigureQuery.Builder().measures(
			Arrays.stream(FigureMeasure.values()).filter((measure) -> !measure.isWorth()).collect(Collectors.toSet()))
		.build();

	private final FigureIndexes indexes;

	private final FigureFacts facts;

	FigureSummaries(FigureIndexes indexes, FigureFacts facts) {
		this.indexes = indexes;
		this.facts = facts;
	}

	/**
	 * A table in numbers.
	 * @param query which figures
	 * @param release the release to read
	 */
	public FigureSummary getSummary(FigureQuery query, ReleaseNumber release) {
		FigureIndex.Findings found = this.indexes.reaching(release).find(query, release, worded(query, release));
		Map<FigureFilter, Map<String, Long>> counts = new EnumMap<>(FigureFilter.class);
		for (FigureFilter filter : FigureFilter.values()) {
			counts.put(filter, found.counts(filter));
		}
		long besides = found.sums()
			.entrySet()
			.stream()
			.filter((portion) -> portion.getKey().exported() && !portion.getKey().counted())
			.mapToLong((portion) -> portion.getValue().rows())
			.sum();
		return new FigureSummary(found.rows(), found.first(), found.last(), sums(found), besides, found.states(),
				counts);
	}

	/**
	 * The first and the last year of figures, both included; none if no year is stated.
	 * @param query which figures; one without words
	 * @param release the release to read
	 */
	public List<CalendarYear> listBounds(FigureQuery query, ReleaseNumber release) {
		FigureIndex.Findings found = this.indexes.reaching(release).findAlone(query, release);
		CalendarYear first = found.first();
		CalendarYear last = found.last();
		return (first != null && last != null) ? List.of(first, last) : List.of();
	}

	/**
	 * The years in which exports to each destination are stated, in whatever state.
	 * @param query which figures; one without words
	 * @param release the release to read
	 * @param totals whether yearly totals of all items are looked for, or items
	 */
	public Map<DestinationCode, Set<Integer>> mapStatedYears(FigureQuery query, ReleaseNumber release, boolean totals) {
		return this.indexes.reaching(release).findStated(query, release, totals);
	}

	/**
	 * How many figures were taken from each source.
	 * @param release the release to read
	 */
	public Map<SourceId, Integer> countBySource(ReleaseNumber release) {
		return this.indexes.reaching(release)
			.find(ONE_ROW_EACH, release, null)
			.counts(FigureFilter.SOURCE)
			.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap((count) -> new SourceId(count.getKey()),
					(count) -> count.getValue().intValue()));
	}

	private @Nullable Set<Long> worded(FigureQuery query, ReleaseNumber release) {
		return query.words().isEmpty() ? null : this.facts.listFiguresWith(query.words(), release);
	}

	private static List<FigureSum> sums(FigureIndex.Findings found) {
		Map<Kind, Map<FigureIndex.Portion, FigureIndex.Sum>> addable = new LinkedHashMap<>();
		found.sums().forEach((portion, sum) -> {
			if (portion.exported() && portion.counted() && sum.valued() > 0) {
				addable.computeIfAbsent(Kind.of(portion), (kind) -> new LinkedHashMap<>()).put(portion, sum);
			}
		});
		Map<CalendarYear, Map<FigureIndex.Portion, FigureIndex.Yearly>> years = found.years();
		List<FigureSum> sums = new ArrayList<>();
		addable.forEach((kind,
				addends) -> sums.add(new FigureSum(kind.group().isEmpty() ? null : Integer.valueOf(kind.group()),
						kind.allDestinations(), kind.priceBasis(),
						Objects.requireNonNull(sum(addends, kind.currency())), valued(addends.values()),
						years(kind, years))));
		sums.sort(Comparator.comparing(FigureSum::allDestinations)
			.thenComparingInt((sum) -> (sum.group() != null) ? sum.group() : 0)
			.thenComparing((sum) -> sum.sum().money().currency().getCurrencyCode())
			.thenComparing(FigureSum::priceBasis));
		return sums;
	}

	private static List<FigureYear> years(Kind kind,
			Map<CalendarYear, Map<FigureIndex.Portion, FigureIndex.Yearly>> years) {
		List<FigureYear> list = new ArrayList<>();
		years.forEach((year, portions) -> {
			Map<FigureIndex.Portion, FigureIndex.Yearly> taken = new LinkedHashMap<>(portions);
			taken.keySet().removeIf((portion) -> !(portion.exported() && portion.counted() && kind.takes(portion)));
			if (!taken.isEmpty()) {
				list.add(year(year, taken, kind.currency()));
			}
		});
		return list;
	}

	private static FigureYear year(CalendarYear year, Map<FigureIndex.Portion, FigureIndex.Yearly> portions,
			String currency) {
		Map<FigureIndex.Portion, FigureIndex.Sum> sums = new LinkedHashMap<>();
		portions.forEach((portion, yearly) -> sums.put(portion, yearly.sum()));
		QualifiedAmount sum = sum(sums, currency);
		boolean alone = sums.values().stream().mapToLong(FigureIndex.Sum::rows).sum() == 1;
		return new FigureYear(year, sum, valued(sums.values()),
				alone ? portions.values().iterator().next().figure() : null, (sum == null) ? state(portions) : null);
	}

	/** The state of rows without an amount; the first if there are several. */
	private static @Nullable CellState state(Map<FigureIndex.Portion, FigureIndex.Yearly> portions) {
		return portions.values()
			.stream()
			.flatMap((yearly) -> yearly.states().stream())
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private static long valued(Collection<FigureIndex.Sum> sums) {
		return sums.stream().mapToLong(FigureIndex.Sum::valued).sum();
	}

	private static @Nullable QualifiedAmount sum(Map<FigureIndex.Portion, FigureIndex.Sum> portions, String currency) {
		return portions.entrySet()
			.stream()
			.filter((portion) -> portion.getValue().valued() > 0)
			.map((portion) -> amount(portion.getKey(), portion.getValue(), currency))
			.reduce(QualifiedAmount::plus)
			.orElse(null);
	}

	/**
	 * The sum of alike rows, with the qualifier that adding equals gives, of one row its
	 * own.
	 */
	private static QualifiedAmount amount(FigureIndex.Portion portion, FigureIndex.Sum sum, String currency) {
		Qualifier each = Objects.requireNonNull(portion.qualifier());
		return new QualifiedAmount(new Money(sum.amount(portion.decimals()), Currency.getInstance(currency)),
				(sum.valued() == 1) ? each : each.plus(each));
	}

	/** What statements must have in common to be added. */
	private record Kind(String group, boolean allDestinations, String currency, String priceBasis) {

		static Kind of(FigureIndex.Portion portion) {
			return new Kind(portion.group(), portion.allDestinations(), portion.currency(), portion.priceBasis());
		}

		/** Whether rows are of the kind; those without an amount have no currency. */
		boolean takes(FigureIndex.Portion portion) {
			return this.group.equals(portion.group()) && this.allDestinations == portion.allDestinations()
					&& this.priceBasis.equals(portion.priceBasis())
					&& (portion.currency().isEmpty() || this.currency.equals(portion.currency()));
		}

	}

}
