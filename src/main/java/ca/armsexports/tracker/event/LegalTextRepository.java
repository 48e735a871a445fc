package ca.armsexports.tracker.event;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalTextRepository extends Repository<LegalTextRow, LegalTextRow.Key> {

	LegalTextRow save(LegalTextRow row);

	void flush();

	@Query("""
			select row from LegalTextRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			""")
	List<LegalTextRow> listPublished(int release);

	@Query("select row from LegalTextRow row where row.id.id = :id and row.untilRelease is null")
	Optional<LegalTextRow> findCurrent(String id);

}
