package ca.armsexports.tracker.permit;

import java.util.List;
import java.util.Optional;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PermitCountRepository extends Repository<PermitCountRow, PermitCountRow.Key> {

	PermitCountRow save(PermitCountRow row);

	void flush();

	@Query("""
			select row from PermitCountRow row where row.destination = :destination
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.year, row.id.figure
			""")
	List<PermitCountRow> listPublished(DestinationCode destination, int release);

	@Query("""
			select row from PermitCountRow row where row.year = :year
			and row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.id.figure
			""")
	List<PermitCountRow> listPublished(CalendarYear year, int release);

	@Query("""
			select row from PermitCountRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.year, row.destination, row.id.figure
			""")
	List<PermitCountRow> listPublished(int release);

	@Query("select row from PermitCountRow row where row.id.figure = :figure and row.untilRelease is null")
	Optional<PermitCountRow> findCurrent(long figure);

}
