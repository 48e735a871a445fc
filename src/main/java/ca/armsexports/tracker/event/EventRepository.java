package ca.armsexports.tracker.event;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<EventRow, EventRow.Key> {

	EventRow save(EventRow row);

	void flush();

	@Query("""
			select row from EventRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			""")
	List<EventRow> listPublished(int release);

	@Query("select row from EventRow row where row.id.event = :id and row.untilRelease is null")
	Optional<EventRow> findCurrent(String id);

	@Modifying
	@Query(value = "insert into event (id) values (:id) on conflict do nothing", nativeQuery = true)
	void register(String id);

}
