package ca.armsexports.tracker.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, Long> {

	Draft save(Draft draft);

	Optional<Draft> findById(long id);

	/** Whoever changes a draft or its lines holds it until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select draft from Draft draft where draft.id = :id")
	Optional<Draft> findHeld(long id);

	@Query("select draft.id from Draft draft where draft.id in :ids")
	List<Long> findKnown(Collection<Long> ids);

	@Query("select draft from Draft draft where draft.state in :states order by draft.id desc limit :limit")
	List<Draft> listDrafts(Collection<DraftState> states, int limit);

}
