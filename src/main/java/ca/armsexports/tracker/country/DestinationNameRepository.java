package ca.armsexports.tracker.country;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DestinationNameRepository extends Repository<DestinationNameRow, DestinationNameRow.Key> {

	DestinationNameRow save(DestinationNameRow row);

	void flush();

	@Query("""
			select row from DestinationNameRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			""")
	List<DestinationNameRow> listPublished(int release);

	@Query("select row from DestinationNameRow row where row.id.destination = :code and row.untilRelease is null")
	Optional<DestinationNameRow> findCurrent(String code);

	@Modifying
	@Query(value = "insert into destination (code) values (:code) on conflict do nothing", nativeQuery = true)
	void register(String code);

}
