package ca.armsexports.tracker.yearlytotal;

import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface YearlyTotalRepository extends Repository<YearlyTotalRow, YearlyTotalRow.Key> {

	YearlyTotalRow save(YearlyTotalRow row);

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

	@Query("""
			select row from YearlyTotalRow row where row.destination = :destination and row.year = :year
			and (row.item = :item or (row.item is null and :item is null))
			and row.preferredReason is not null and row.untilRelease is null
			""")
	Optional<YearlyTotalRow> findPreferred(DestinationCode destination, CalendarYear year, @Nullable ItemCode item);

}
