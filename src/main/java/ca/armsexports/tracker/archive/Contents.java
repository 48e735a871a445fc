package ca.armsexports.tracker.archive;

import java.util.Set;

import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.ingest.KeptFile;
import ca.armsexports.tracker.release.KnownHead;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a file of the whole record says of itself, the entry {@code record.json}.
 *
 * @param format the number of the format
 * @param head the last release, with its head hash
 * @param journalHead the last entry of the journal, with its hash
 * @param people how many people it names
 * @param files how many files it keeps
 */
record Contents(int format, String head, @Nullable String journalHead, int people, int files) {

	/** The only format so far. */
	static final int FORMAT = 1;

	static final String NAME = "record.json";

	static final String README = "README.txt";

	static final String JOURNAL = "journal.jsonl";

	static final String PEOPLE = "people.jsonl";

	static final String FILES = "files.jsonl";

	static final String SUMS = "SHA256SUMS";

	KnownHead release() {
		return KnownHead.parse(this.head);
	}

	@Nullable KnownHead journal() {
		return (this.journalHead != null) ? KnownHead.parse(this.journalHead) : null;
	}

	/** The canonical form of a release: the SHA-256 of this entry is its head hash. */
	static String header(ReleaseNumber release) {
		return "releases/%s.json".formatted(release);
	}

	/** The change list of a release: the SHA-256 of this entry is in the header. */
	static String changes(ReleaseNumber release) {
		return "releases/%s.changes".formatted(release);
	}

	static String file(Sha256 sha256) {
		return "files/" + sha256.hex();
	}

	/**
	 * A line of {@code people.jsonl}.
	 *
	 * @param name the name
	 * @param roles the roles
	 * @param language the language of the desk
	 * @param disabled whether the person was shut out
	 * @param joinedAt when the person joined
	 */
	record PersonLine(PersonName name, List<Role> roles, Language language, boolean disabled, String joinedAt) {

		static PersonLine of(Person person) {
			return new PersonLine(person.name(), person.roles().stream().sorted().toList(), person.language(),
					person.disabled(), person.joinedAt().toString());
		}

		Person person() {
			return new Person(0, this.name, Set.copyOf(this.roles), this.language, this.disabled,
					Instant.parse(this.joinedAt), 0);
		}

	}

	/**
	 * A line of {@code files.jsonl}.
	 *
	 * @param sha256 the hash
	 * @param keptAt when it was brought
	 * @param person who brought it
	 */
	record FileLine(Sha256 sha256, String keptAt, PersonName person) {

		static FileLine of(KeptFile file) {
			return new FileLine(file.sha256(), file.keptAt().toString(), file.person());
		}

		KeptFile file() {
			return new KeptFile(this.sha256, Instant.parse(this.keptAt), this.person);
		}

	}

}
