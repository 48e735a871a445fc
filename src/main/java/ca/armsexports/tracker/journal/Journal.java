package ca.armsexports.tracker.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends to the journal and reads it. A step is written in the transaction of the change
 * that it tells of: either both are there or neither is.
 */
@Service
@Transactional(readOnly = true)
public class Journal {

	private static final int PART = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	Journal(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Appends a step. Others who write wait until this transaction ends, so that entries
	 * follow each other without a gap.
	 * @param step who does what
	 * @return the entry
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public JournalEntry write(Step step) {
		waitForTurn();
		JournalEntry entry = JournalEntry.seal(step, this.clock.instant().truncatedTo(ChronoUnit.MILLIS),
				findLast().orElse(null));
		this.jdbc.sql("""
				insert into journal_entry
				       (number, at, person, action, subject, before, after, reason, previous_sha256, sha256)
				values (:number, :at, :person, :action, :subject, :before, :after, :reason, :previous, :sha256)
				""")
			.param("number", entry.number())
			.param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
			.param("person", entry.person().value())
			.param("action", entry.action())
			.param("subject", entry.subject())
			.param("before", entry.before())
			.param("after", entry.after())
			.param("reason", entry.reason())
			.param("previous", (entry.previousSha256() != null) ? entry.previousSha256().hex() : null)
			.param("sha256", entry.sha256().hex())
			.update();
		return entry;
	}

	/**
	 * Lays entries of an earlier installation as they were, after those that are there.
	 * @param entries the next entries, the first first
	 * @throws IllegalArgumentException if they do not continue the chain
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lay(List<JournalEntry> entries) {
		waitForTurn();
		JournalEntry last = findLast().orElse(null);
		for (JournalEntry entry : entries) {
			if (!entry.follows(last)) {
				throw new IllegalArgumentException("entry %d does not follow the one before".formatted(entry.number()));
			}
			last = entry;
		}
		this.jdbc.sql("""
				insert into journal_entry
				       (number, at, person, action, subject, before, after, reason, previous_sha256, sha256)
				select number, at::timestamptz, person, action, subject, before, after, reason, previous, sha256
				  from unnest(:numbers, :ats, :persons, :actions, :subjects, :befores, :afters, :reasons, :previouses,
				              :hashes)
				       as laid (number, at, person, action, subject, before, after, reason, previous, sha256)
				 order by number
				""")
			.param("numbers", entries.stream().map(JournalEntry::number).toArray(Long[]::new))
			.param("ats", texts(entries, (entry) -> entry.at().toString()))
			.param("persons", texts(entries, (entry) -> entry.person().value()))
			.param("actions", texts(entries, JournalEntry::action))
			.param("subjects", texts(entries, JournalEntry::subject))
			.param("befores", texts(entries, JournalEntry::before))
			.param("afters", texts(entries, JournalEntry::after))
			.param("reasons", texts(entries, JournalEntry::reason))
			.param("previouses",
					texts(entries, (entry) -> (entry.previousSha256() != null) ? entry.previousSha256().hex() : null))
			.param("hashes", texts(entries, (entry) -> entry.sha256().hex()))
			.update();
	}

	/**
	 * The hash of the last entry, which stays the last until this transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Sha256> holdHead() {
		waitForTurn();
		return findLast().map(JournalEntry::sha256);
	}

	/** The last entry, if anybody has done anything. */
	public Optional<JournalEntry> findLast() {
		return this.jdbc.sql("select * from journal_entry order by number desc limit 1")
			.query(Journal::entry)
			.optional();
	}

	/**
	 * Entries, the latest first.
	 * @param before the number of the entry that follows the first of them; none to begin
	 * with the last entry
	 * @param limit how many at most
	 */
	public List<JournalEntry> listEntries(@Nullable Long before, int limit) {
		return this.jdbc.sql("""
				select * from journal_entry where number < :before order by number desc limit :limit
				""")
			.param("before", (before != null) ? before : Long.MAX_VALUE)
			.param("limit", limit)
			.query(Journal::entry)
			.list();
	}

	/**
	 * Everything that concerns a subject, the first first.
	 * @param subject such as {@code draft 12}
	 */
	public List<JournalEntry> listEntries(String subject) {
		return this.jdbc.sql("select * from journal_entry where subject = :subject order by number")
			.param("subject", subject)
			.query(Journal::entry)
			.list();
	}

	/**
	 * The latest steps of some kinds that concern a subject, the latest first.
	 * @param subject such as {@code person Ada}
	 * @param actions what kinds of step
	 * @param limit how many at most
	 */
	public List<JournalEntry> listLatest(String subject, Collection<String> actions, int limit) {
		return this.jdbc.sql("""
				select * from journal_entry where subject = :subject and action = any(:actions)
				 order by number desc limit :limit
				""")
			.param("subject", subject)
			.param("actions", actions.toArray(String[]::new))
			.param("limit", limit)
			.query(Journal::entry)
			.list();
	}

	/**
	 * Hands on all entries, the first first, however many they are.
	 * @param reader takes each entry
	 */
	public void readEntries(Consumer<? super JournalEntry> reader) {
		List<JournalEntry> part;
		long last = 0;
		do {
			part = this.jdbc.sql("select * from journal_entry where number > :last order by number limit :limit")
				.param("last", last)
				.param("limit", PART)
				.query(Journal::entry)
				.list();
			part.forEach(reader);
			last = part.isEmpty() ? last : part.getLast().number();
		}
		while (part.size() == PART);
	}

	/**
	 * Recomputes the chain from the first entry to the last.
	 * @return the breaks that were found; empty if the chain holds
	 */
	public List<JournalBreak> verify() {
		return verify((entry) -> {
		});
	}

	/**
	 * Recomputes the chain from the first entry to the last, and hands on each entry.
	 * @param reader takes each entry
	 * @return the breaks that were found; empty if the chain holds
	 */
	public List<JournalBreak> verify(Consumer<? super JournalEntry> reader) {
		JournalVerifier verifier = new JournalVerifier();
		readEntries((entry) -> {
			verifier.accept(entry);
			reader.accept(entry);
		});
		return verifier.breaks();
	}

	private void waitForTurn() {
		this.jdbc.sql("select 1 from (select pg_advisory_xact_lock(7140712)) as locked").query(Integer.class).single();
	}

	private static @Nullable String[] texts(List<JournalEntry> entries,
			Function<JournalEntry, @Nullable String> component) {
		return entries.stream().map(component).toArray(String[]::new);
	}

	private static JournalEntry entry(ResultSet row, int number) throws SQLException {
		String previous = row.getString("previous_sha256");
		return new JournalEntry(row.getLong("number"), row.getObject("at", OffsetDateTime.class).toInstant(),
				new PersonName(row.getString("person")), row.getString("action"), row.getString("subject"),
				row.getString("before"), row.getString("after"), row.getString("reason"),
				(previous != null) ? new Sha256(previous) : null, new Sha256(row.getString("sha256")));
	}

}
