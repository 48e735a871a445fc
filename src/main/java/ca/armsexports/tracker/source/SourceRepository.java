package ca.armsexports.tracker.source;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SourceRepository extends Repository<SourceRow, SourceRow.Key> {

	SourceRow save(SourceRow row);

	void flush();

	@Query("""
			select row from SourceRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			""")
	List<SourceRow> listPublished(int release);

	@Query("select row from SourceRow row where row.id.source = :id and row.untilRelease is null")
	Optional<SourceRow> findCurrent(String id);

	@Modifying
	@Query(value = "insert into source (id) values (:id) on conflict do nothing", nativeQuery = true)
	void register(String id);

}
