package ca.armsexports.tracker.source;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportEditionRepository extends Repository<ReportEditionRow, ReportEditionRow.Key> {

	ReportEditionRow save(ReportEditionRow row);

	void flush();

	@Query("""
			select row from ReportEditionRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			order by row.firstYear
			""")
	List<ReportEditionRow> listPublished(int release);

	@Query("select row from ReportEditionRow row where row.id.id = :id and row.untilRelease is null")
	Optional<ReportEditionRow> findCurrent(String id);

}
