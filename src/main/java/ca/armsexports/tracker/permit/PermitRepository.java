package ca.armsexports.tracker.permit;

import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.shared.DestinationCode;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PermitRepository extends Repository<PermitRow, PermitRow.Key> {

	PermitRow save(PermitRow row);

	void flush();

	@Query("""
			select row from PermitRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.validFrom nulls last, row.figure
			""")
	List<PermitRow> listPublished(int release);

	@Query("""
			select row from PermitRow row where row.destination = :destination
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.validFrom nulls last, row.figure
			""")
	List<PermitRow> listPublished(DestinationCode destination, int release);

	@Query("""
			select row from PermitRow row where row.id.permit = :id
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			""")
	Optional<PermitRow> findPublished(String id, int release);

	@Query("""
			select row from PermitRow row
			where (row.id.permit = :id or row.figure = :figure) and row.untilRelease is null
			""")
	List<PermitRow> listCurrent(String id, long figure);

	@Query("select row from PermitRow row where row.id.permit = :id and row.untilRelease is null")
	Optional<PermitRow> findCurrent(String id);

	@Modifying
	@Query(value = "insert into permit (id) values (:id) on conflict do nothing", nativeQuery = true)
	void register(String id);

}
