package ca.armsexports.tracker.country;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ListingRepository extends Repository<ListingRow, ListingRow.Key> {

	ListingRow save(ListingRow row);

	void flush();

	@Query("""
			select row from ListingRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.list, row.destination
			""")
	List<ListingRow> listPublished(int release);

	@Query("select row from ListingRow row where row.id.id = :id and row.untilRelease is null")
	Optional<ListingRow> findCurrent(String id);

}
