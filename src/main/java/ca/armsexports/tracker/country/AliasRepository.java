package ca.armsexports.tracker.country;

import java.util.List;

import ca.armsexports.tracker.shared.Language;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AliasRepository extends Repository<AliasRow, AliasRow.Key> {

	AliasRow save(AliasRow row);

	void flush();

	@Query("""
			select row from AliasRow row
			where row.id.sinceRelease <= :release and (row.untilRelease is null or row.untilRelease > :release)
			""")
	List<AliasRow> listPublished(int release);

	@Query("select row from AliasRow row where row.id.language = :language and row.untilRelease is null")
	List<AliasRow> listCurrent(Language language);

}
