package ca.armsexports.tracker.release;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReleaseRepository extends Repository<ReleaseRow, Integer> {

	ReleaseRow save(ReleaseRow release);

	Optional<ReleaseRow> findByNumber(int number);

	Optional<ReleaseRow> findFirstByOrderByNumberDesc();

	List<ReleaseRow> findAllByOrderByNumber();

	@Query("select max(release.number) from ReleaseRow release")
	Optional<Integer> findCurrentNumber();

	/** Waits until no other node publishes; the lock ends with the transaction. */
	@Query(value = "select 1 from (select pg_advisory_xact_lock(7140711)) as locked", nativeQuery = true)
	int waitForTurn();

}
