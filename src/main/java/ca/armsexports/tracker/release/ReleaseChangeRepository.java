package ca.armsexports.tracker.release;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReleaseChangeRepository extends Repository<ReleaseChangeRow, ReleaseChangeRow.Key> {

	@Query("select change from ReleaseChangeRow change where change.id.release = :release order by change.id.position")
	List<ReleaseChangeRow> listChanges(int release);

	@Query("""
			select change from ReleaseChangeRow change
			 where change.id.release > :from and change.id.release <= :to and change.type not in :leftOut
			 order by change.id.release, change.id.position
			""")
	List<ReleaseChangeRow> listChanges(int from, int to, Collection<String> leftOut);

}
