package ca.armsexports.tracker.account;

import java.util.EnumSet;
import java.util.Optional;

import ca.armsexports.tracker.shared.PersonName;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What only the operator of the machine may do: let somebody in when no administrator
 * can. It is a step in the journal, under a name that nobody can take.
 */
@Service
public class Operator {

	/** The operator in the journal; no person's name begins with a bracket. */
	public static final PersonName NAME = new PersonName("(operator)");

	private final People people;

	private final Invitations invitations;

	private final String origin;

	Operator(People people, Invitations invitations,
			@Value("${tracker.site.origin:http://localhost:8080}") String origin) {
		this.people = people;
		this.invitations = invitations;
		this.origin = origin;
	}

	/**
	 * A one-time link for a person. Who has an account chooses another password, and
	 * keeps roles and passkeys; a new name becomes administrator.
	 * @param typed the name
	 * @return what to tell the operator
	 * @throws IllegalArgumentException if it is no name, or the person was shut out
	 */
	@Transactional
	public LetIn letIn(String typed) {
		PersonName name = Names.read(typed)
			.orElseThrow(() -> new IllegalArgumentException("'%s' is no name of a person".formatted(typed)));
		Optional<Person> known = this.people.findPerson(name);
		if (known.isPresent() && known.get().disabled()) {
			throw new IllegalArgumentException(
					"%s was shut out; let in another name, which becomes administrator and can let them in again"
						.formatted(known.get().name()));
		}
		OneTimeLink link = known.isPresent() ? this.invitations.renew(NAME, known.get())
				: this.invitations.invite(NAME, name, EnumSet.of(Role.ADMINISTRATOR));
		return new LetIn(known.map(Person::name).orElse(name), known.isPresent(), this.origin + link.address(),
				Invitations.LIFE.toMinutes());
	}

	/**
	 * A link for somebody.
	 *
	 * @param name whose it is
	 * @param returning whether the person has an account already
	 * @param address the address to follow
	 * @param minutes how long it works
	 */
	public record LetIn(PersonName name, boolean returning, String address, long minutes) {
	}

}
