package ca.armsexports.tracker.account;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shuts people out and ends their sessions, both or neither. */
@Service
class Shutting {

	private final People people;

	private final DeskSessions sessions;

	Shutting(People people, DeskSessions sessions) {
		this.people = people;
		this.sessions = sessions;
	}

	@Transactional
	public void shutOut(SignedIn by, long id, int version) {
		Person person = this.people.changeDisabled(by, id, true, version);
		this.sessions.endOthers(person.name(), null);
	}

}
