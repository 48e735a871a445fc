package ca.armsexports.tracker.account;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.PersonName;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adding, using and removing passkeys. */
@Service
class Passkeys {

	private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

	private static final String ADD = "add";

	private static final String USE = "use";

	private static final int LONGEST_LABEL = 60;

	private final RelyingParty site;

	private final PasskeyStore store;

	private final People people;

	private final DeskSessions sessions;

	private final AddressLimit addresses;

	private final Journal journal;

	private final TransactionTemplate transaction;

	Passkeys(RelyingParty site, PasskeyStore store, People people, DeskSessions sessions, AddressLimit addresses,
			Journal journal, PlatformTransactionManager transactions) {
		this.site = site;
		this.store = store;
		this.people = people;
		this.sessions = sessions;
		this.addresses = addresses;
		this.journal = journal;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** What a browser needs to make a passkey, as JSON. */
	String beginAdding(SignedIn signedIn, HttpServletRequest request) {
		String challenge = this.site.challenge();
		this.sessions.remember(request, ADD, challenge);
		return this.site.creation(signedIn.getName(), challenge);
	}

	/**
	 * Adds a passkey.
	 * @param signedIn whose
	 * @param label what the person calls it
	 * @param answer what the browser says, as JSON
	 * @throws Refused if it cannot be taken
	 */
	void add(SignedIn signedIn, String label, String answer, HttpServletRequest request) {
		String challenge = this.sessions.takeChallenge(request, ADD)
			.orElseThrow(() -> new Refused("desk.passkey.refused"));
		String name = label.isBlank() ? Agent.of(request.getHeader(HttpHeaders.USER_AGENT)) : label.strip();
		String kept = name.isBlank() ? "1" : name.substring(0, Math.min(LONGEST_LABEL, name.length()));
		this.transaction.executeWithoutResult((status) -> {
			try {
				this.site.register(signedIn.getName(), challenge, kept, answer, origin(request));
			}
			catch (DataAccessException ex) {
				throw ex;
			}
			catch (RuntimeException ex) {
				throw refused(ex);
			}
			write(signedIn, "person.add_passkey", null, kept);
		});
	}

	/**
	 * Removes a passkey.
	 * @param signedIn whose
	 * @param credential which
	 * @throws NotFound if it is not there any more
	 */
	void remove(SignedIn signedIn, String credential) {
		this.transaction.executeWithoutResult((status) -> {
			Passkey passkey = this.store.list(signedIn.person())
				.stream()
				.filter((own) -> own.credential().equals(credential))
				.findAny()
				.orElseThrow(() -> new NotFound("passkey", "1"));
			this.store.remove(signedIn.person(), credential);
			write(signedIn, "person.remove_passkey", passkey.label(), null);
		});
	}

	/**
	 * What a browser needs to ask for a passkey, as JSON.
	 * @param signedIn whose it must be; anybody's if nobody is signed in
	 * @throws TooManyGuesses if it was asked for too often from one address
	 */
	String beginUsing(Optional<SignedIn> signedIn, HttpServletRequest request) {
		this.addresses.count(request.getRemoteAddr());
		String challenge = this.site.challenge();
		this.sessions.remember(request, USE, challenge);
		return this.site.request(signedIn.map(SignedIn::getName).orElse(null), challenge);
	}

	/**
	 * Finds out whose passkey signed, and lets them on.
	 * @param answer what the browser says, as JSON
	 * @param request the request, whose session knows what was to be signed
	 * @param on what follows; if it fails, the use was none
	 * @throws Refused if it is nobody's who may sign in
	 */
	void use(String answer, HttpServletRequest request, Consumer<? super Person> on) {
		String challenge = this.sessions.takeChallenge(request, USE)
			.orElseThrow(() -> new Refused("desk.passkey.refused"));
		this.transaction.executeWithoutResult((status) -> on.accept(owner(challenge, answer, request)));
	}

	private Person owner(String challenge, String answer, HttpServletRequest request) {
		try {
			return this.people.findPerson(new PersonName(this.site.authenticate(challenge, answer, origin(request))))
				.filter((person) -> !person.disabled())
				.orElseThrow();
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw refused(ex);
		}
	}

	private void write(SignedIn signedIn, String action, @Nullable String before, @Nullable String after) {
		this.journal.write(Step.of(signedIn.name(), action, People.subject(signedIn.person()),
				(before != null) ? Map.of("label", before) : null, (after != null) ? Map.of("label", after) : null));
	}

	private static Refused refused(RuntimeException cause) {
		log.info("A passkey was refused: {}", cause.toString().replaceAll("\\p{Cntrl}", " "));
		return new Refused("desk.passkey.refused");
	}

	private static String origin(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ORIGIN), "");
	}

}
