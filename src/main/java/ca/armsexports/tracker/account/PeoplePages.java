package ca.armsexports.tracker.account;

import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the page of all people together. */
@Component
class PeoplePages {

	private final People people;

	private final Invitations invitations;

	private final String origin;

	PeoplePages(People people, Invitations invitations,
			@Value("${tracker.site.origin:http://localhost:8080}") String origin) {
		this.people = people;
		this.invitations = invitations;
		this.origin = origin;
	}

	PeoplePage page(DeskFrame frame) {
		return new PeoplePage(frame, this.people.listPeople(), this.invitations.listOpen(), PeoplePage.Invited.NOBODY,
				new PeoplePage.Asked("", Set.of(), ""), new PeoplePage.Collision(0, ""));
	}

	/** The address that is given to whoever is invited. */
	String address(OneTimeLink link) {
		return this.origin + link.address();
	}

}
