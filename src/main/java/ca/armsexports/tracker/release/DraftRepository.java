package ca.armsexports.tracker.release;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, Long> {

	Draft save(Draft draft);

	Optional<Draft> findById(long id);

}
