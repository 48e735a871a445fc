package ca.armsexports.tracker.yearlytotal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface YearlyTotalRepository extends Repository<YearlyTotalRow, YearlyTotalRow.Key> {

	void saveAll(Iterable<YearlyTotalRow> rows);

	void flush();

	@Query("""
			select row from YearlyTotalRow row where row.destination = :destination
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.year, row.id.figure
			""")
	List<YearlyTotalRow> listPublished(DestinationCode destination, int release);

	@Query("""
			select row from YearlyTotalRow row where row.item = :item
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.year, row.destination, row.id.figure
			""")
	List<YearlyTotalRow> listPublished(ItemCode item, int release);

	@Query("""
			select row from YearlyTotalRow row where row.year = :year
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.destination, row.id.figure
			""")
	List<YearlyTotalRow> listPublished(CalendarYear year, int release);

	@Query("""
			select row from YearlyTotalRow row where row.item is null and row.preferredReason is not null
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.destination, row.year
			""")
	List<YearlyTotalRow> listPreferredTotals(int release);

	@Query(value = """
			select distinct item from yearly_total where item is not null
			and since_release <= :release and (until_release is null or until_release > :release)
			""", nativeQuery = true)
	List<String> listItems(int release);

	@Query(value = "select min(year) from yearly_total where destination <> 'all' and since_release <= :release",
			nativeQuery = true)
	Optional<Integer> findFirstYearOfCountries(int release);

	@Query("select row from YearlyTotalRow row where row.id.figure = :figure and row.untilRelease is null")
	Optional<YearlyTotalRow> findCurrent(long figure);

	@Query("select row from YearlyTotalRow row where row.id.figure in :figures and row.untilRelease is null")
	List<YearlyTotalRow> listCurrent(Collection<Long> figures);

	@Query("""
			select row from YearlyTotalRow row
			where row.id.figure > :figure or (row.id.figure = :figure and row.id.sinceRelease > :release)
			order by row.id.figure, row.id.sinceRelease
			""")
	List<YearlyTotalRow> listAfter(long figure, int release, Limit limit);

	/** The figures that count for cells, which are given by their parts. */
	@Query(value = """
			select total.figure
			  from yearly_total total
			  join unnest(cast(:destinations as text[]), cast(:years as integer[]), cast(:items as text[]))
			       as cell (destination, year, item)
			    on total.destination = cell.destination and total.year = cell.year
			   and total.item is not distinct from cell.item
			 where total.preferred_reason is not null and total.until_release is null
			 order by total.figure
			""", nativeQuery = true)
	List<Long> listPreferred(String[] destinations, Integer[] years, @Nullable String[] items);

}
