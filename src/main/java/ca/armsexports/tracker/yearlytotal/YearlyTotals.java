package ca.armsexports.tracker.yearlytotal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.ReportEditions;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.shared.persistence.ReleaseMemory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Yearly totals as published in a release. */
@Service
@Transactional(readOnly = true)
public class YearlyTotals {

	private final YearlyTotalRepository yearlyTotals;

	private final Sources sources;

	private final ReleaseMemory<List<YearlyTotal>> totals;

	private final ReleaseMemory<List<ItemCode>> items;

	private final ReleaseMemory<Optional<CalendarYear>> firstYear;

	YearlyTotals(YearlyTotalRepository yearlyTotals, Sources sources) {
		this.yearlyTotals = yearlyTotals;
		this.sources = sources;
		this.totals = new ReleaseMemory<>(
				(release) -> toYearlyTotals(yearlyTotals.listPreferredTotals(release.value())));
		this.items = new ReleaseMemory<>(
				(release) -> yearlyTotals.listItems(release.value()).stream().map(ItemCode::new).sorted().toList());
		this.firstYear = new ReleaseMemory<>(
				(release) -> yearlyTotals.findFirstYearOfCountries(release.value()).map(CalendarYear::new));
	}

	/**
	 * The history of exports to a destination, from the first year on record to the year
	 * of the day.
	 * @param destination the destination, or all
	 * @param release the release to read
	 * @param day the day to which the meaning of absences is true
	 */
	public YearlyHistory getHistory(DestinationCode destination, ReleaseNumber release, LocalDate day) {
		List<YearlyTotal> statements = toYearlyTotals(this.yearlyTotals.listPublished(destination, release.value()));
		ReportEditions editions = this.sources.getEditions(release);
		CalendarYear first = Stream
			.concat(statements.stream().map(YearlyTotal::year), this.firstYear.get(release).stream())
			.min(Comparator.naturalOrder())
			.orElse(new CalendarYear(day.getYear()));
		CalendarYear last = Stream
			.concat(statements.stream().map(YearlyTotal::year), Stream.of(new CalendarYear(day.getYear())))
			.max(Comparator.naturalOrder())
			.orElse(first);
		Map<CalendarYear, List<YearlyTotal>> byYear = statements.stream()
			.collect(Collectors.groupingBy(YearlyTotal::year));
		return new YearlyHistory(destination,
				Stream.iterate(first, (year) -> year.compareTo(last) <= 0, CalendarYear::next)
					.map((year) -> year(year, byYear.getOrDefault(year, List.of()), editions, day))
					.toList());
	}

	/**
	 * Every statement about an item, by year and destination.
	 * @param item the item
	 * @param release the release to read
	 */
	public List<YearlyTotal> listStatements(ItemCode item, ReleaseNumber release) {
		return toYearlyTotals(this.yearlyTotals.listPublished(item, release.value()));
	}

	/**
	 * Every statement about a year, by destination.
	 * @param year the year
	 * @param release the release to read
	 */
	public List<YearlyTotal> listStatements(CalendarYear year, ReleaseNumber release) {
		return toYearlyTotals(this.yearlyTotals.listPublished(year, release.value()));
	}

	/**
	 * Every statement about a destination, by year.
	 * @param destination the destination, or all
	 * @param release the release to read
	 */
	public List<YearlyTotal> listStatements(DestinationCode destination, ReleaseNumber release) {
		return toYearlyTotals(this.yearlyTotals.listPublished(destination, release.value()));
	}

	/**
	 * The preferred totals of all destinations and years, each for all items together.
	 * @param release the release to read
	 */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public List<YearlyTotal> listTotals(ReleaseNumber release) {
		return this.totals.get(release);
	}

	/**
	 * The items that any statement is about, in natural order.
	 * @param release the release to read
	 */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public List<ItemCode> listItems(ReleaseNumber release) {
		return this.items.get(release);
	}

	private static YearOfHistory year(CalendarYear year, List<YearlyTotal> statements, ReportEditions editions,
			LocalDate day) {
		return new YearOfHistory(year,
				statements.stream()
					.filter((statement) -> statement.isForAllItems() && statement.isPreferred())
					.findAny()
					.orElse(null),
				statements.stream()
					.filter((statement) -> statement.isForAllItems() && !statement.isPreferred())
					.toList(),
				statements.stream()
					.filter((statement) -> statement.item() != null && statement.isPreferred())
					.sorted(Comparator.comparing(YearlyTotal::item, Comparator.nullsFirst(Comparator.naturalOrder())))
					.toList(),
				statements.stream()
					.filter((statement) -> statement.item() != null && !statement.isPreferred())
					.toList(),
				editions.stateOfAbsence(year, day));
	}

	private static List<YearlyTotal> toYearlyTotals(List<YearlyTotalRow> rows) {
		return rows.stream().map(YearlyTotalRow::toYearlyTotal).toList();
	}

}
