package ca.armsexports.tracker.claim;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<ClaimRow, ClaimRow.Key> {

	ClaimRow save(ClaimRow row);

	void flush();

	@Query("""
			select row from ClaimRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.id.claim
			""")
	List<ClaimRow> listPublished(int release);

	@Query("""
			select row from ClaimRow row where row.id.claim = :id
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			""")
	Optional<ClaimRow> findPublished(String id, int release);

	@Query("select row from ClaimRow row where row.id.claim = :id and row.untilRelease is null")
	Optional<ClaimRow> findCurrent(String id);

	@Modifying
	@Query(value = "insert into claim (id) values (:id) on conflict do nothing", nativeQuery = true)
	void register(String id);

}
