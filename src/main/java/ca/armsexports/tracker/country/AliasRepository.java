package ca.armsexports.tracker.country;

import java.util.List;
import java.util.Optional;

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

	@Query("""
			select row from AliasRow row where lower(row.id.alias) = lower(:alias) and row.id.language = :language
			and row.untilRelease is null
			""")
	Optional<AliasRow> findCurrent(String alias, Language language);

}
