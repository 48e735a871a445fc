package ca.armsexports.tracker.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.account.Operator;
import ca.armsexports.tracker.account.Returning;
import ca.armsexports.tracker.ingest.KeptFile;
import ca.armsexports.tracker.ingest.KeptFiles;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.release.KnownHead;
import ca.armsexports.tracker.release.Laying;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.RecordedChange;
import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.release.Verification;
import ca.armsexports.tracker.release.VerificationReport;
import ca.armsexports.tracker.shared.ReleaseNumber;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a file of the whole record into an installation in which nobody has done anything
 * yet. Each release is applied as it was published, and the record that comes of it is
 * verified before any of it can be seen: all of it is there afterwards, or nothing.
 */
@Service
public class Restoring {

	private static final int PART = 1000;

	private static final Pattern NUMBERED = Pattern.compile("(draft|ingest) ([1-9][0-9]{0,8})");

	private final Ledger ledger;

	private final Laying laying;

	private final Journal journal;

	private final Returning people;

	private final KeptFiles files;

	private final Verification verification;

	private final EntityManager entityManager;

	private final TransactionTemplate transaction;

	Restoring(Ledger ledger, Laying laying, Journal journal, Returning people, KeptFiles files,
			Verification verification, EntityManager entityManager, PlatformTransactionManager transactions) {
		this.ledger = ledger;
		this.laying = laying;
		this.journal = journal;
		this.people = people;
		this.files = files;
		this.verification = verification;
		this.entityManager = entityManager;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Restores a record.
	 * @param path the file
	 * @param head a head of the ledger that was kept elsewhere, if one was
	 * @param journalHead a head of the journal that was kept elsewhere, if one was
	 * @param progress is told what has been done, in sentences
	 * @return what stands now
	 * @throws DamagedRecord if the file is not what was written, or this installation is
	 * not empty; nothing was restored
	 * @throws IOException if the file cannot be read
	 */
	public VerificationReport restore(Path path, @Nullable KnownHead head, @Nullable KnownHead journalHead,
			Consumer<String> progress) throws IOException {
		try (RecordFile file = RecordFile.open(path)) {
			Contents contents = file.contents();
			requireEntries(file, contents);
			progress.accept("Every entry of the file is the one that was written.");
			return Objects.requireNonNull(this.transaction.execute((status) -> {
				this.entityManager.unwrap(Session.class).doWork(Restoring::takeTime);
				requireNobody();
				layReleases(file, contents, progress);
				layJournal(file, contents, progress);
				layPeople(file);
				layFiles(file);
				return verify(contents, head, journalHead, path);
			}));
		}
	}

	/** What the hashes cannot tell: that somebody wrote a file of fewer entries. */
	private static void requireEntries(RecordFile file, Contents contents) {
		if (contents.format() != Contents.FORMAT) {
			throw new DamagedRecord(Contents.NAME, "it is of format %d, and this program reads format %d"
				.formatted(contents.format(), Contents.FORMAT));
		}
		Set<String> wanted = new TreeSet<>(
				List.of(Contents.README, Contents.NAME, Contents.JOURNAL, Contents.PEOPLE, Contents.FILES));
		long last = attempt(Contents.NAME, () -> contents.release().number());
		for (int number = 1; number <= last; number++) {
			wanted.add(Contents.header(new ReleaseNumber(number)));
			wanted.add(Contents.changes(new ReleaseNumber(number)));
			if (!file.names().contains(Contents.header(new ReleaseNumber(number)))) {
				break;
			}
		}
		List<Contents.FileLine> kept = file.list(Contents.FILES, Contents.FileLine.class);
		kept.forEach((line) -> wanted.add(Contents.file(line.sha256())));
		Set<String> differing = new TreeSet<>(wanted);
		differing.removeAll(file.names());
		if (!differing.isEmpty()) {
			throw new DamagedRecord(differing.iterator().next(), "the entry is missing");
		}
		differing.addAll(file.names());
		differing.removeAll(wanted);
		if (!differing.isEmpty()) {
			throw new DamagedRecord(differing.iterator().next(), "no release, no file and no list of this record");
		}
		if (kept.size() != contents.files()) {
			throw new DamagedRecord(Contents.FILES, "%d files instead of %d".formatted(kept.size(), contents.files()));
		}
	}

	private void requireNobody() {
		if (!this.laying.isUntouched() || this.journal.findLast().isPresent() || !this.people.isNobodyHere()
				|| !this.files.listFiles().isEmpty()) {
			throw new DamagedRecord("this installation",
					"it is not empty; a record is restored where nobody has done anything yet");
		}
	}

	private void layReleases(RecordFile file, Contents contents, Consumer<String> progress) {
		long last = contents.release().number();
		for (int number = 1; number <= last; number++) {
			ReleaseNumber release = new ReleaseNumber(number);
			String name = Contents.header(release);
			Release header = attempt(name, () -> Release.read(file.text(name)));
			if (!header.number().equals(release)) {
				throw new DamagedRecord(name, "it is release %s".formatted(header.number()));
			}
			if (number == 1) {
				requireFounding(header);
				continue;
			}
			attempt(Contents.changes(release), () -> file.read(Contents.changes(release), (lines) -> {
				this.laying.lay(header, lines.map(RecordedChange::read));
				return header;
			}));
			progress.accept("Release %s of %d: %d changes.".formatted(release, last, header.changeCount()));
		}
		if (!new KnownHead(last, this.ledger.getCurrent().sha256()).equals(contents.release())) {
			throw new DamagedRecord(Contents.NAME, "it names another head than its last release has");
		}
	}

	private void requireFounding(Release header) {
		if (!header.sha256().equals(this.ledger.getCurrent().sha256())) {
			throw new DamagedRecord(Contents.header(header.number()),
					"it is not the founding record that this program lays");
		}
	}

	private void layJournal(RecordFile file, Contents contents, Consumer<String> progress) {
		long[] last = { 0, 0 };
		List<JournalEntry> part = new ArrayList<>();
		attempt(Contents.JOURNAL, () -> file.read(Contents.JOURNAL, (lines) -> {
			lines.map(JournalEntry::read).forEach((entry) -> {
				noteNumber(entry, last);
				part.add(entry);
				if (part.size() == PART) {
					this.journal.lay(part);
					part.clear();
				}
			});
			this.journal.lay(part);
			return part;
		}));
		KnownHead head = this.journal.findLast()
			.map((entry) -> new KnownHead(entry.number(), entry.sha256()))
			.orElse(null);
		if (!Objects.equals(head, attempt(Contents.NAME, contents::journal))) {
			throw new DamagedRecord(Contents.JOURNAL,
					"its last entry is not the one that %s names".formatted(Contents.NAME));
		}
		this.laying.passNumbers(last[0]);
		this.files.passNumbers(last[1]);
		progress.accept("The journal: %d entries.".formatted((head != null) ? head.number() : 0));
	}

	private static void noteNumber(JournalEntry entry, long[] last) {
		Matcher numbered = NUMBERED.matcher(entry.subject());
		if (numbered.matches()) {
			int kind = numbered.group(1).equals("draft") ? 0 : 1;
			last[kind] = Math.max(last[kind], Long.parseLong(numbered.group(2)));
		}
	}

	private void layPeople(RecordFile file) {
		List<Contents.PersonLine> lines = file.list(Contents.PEOPLE, Contents.PersonLine.class);
		attempt(Contents.PEOPLE, () -> {
			this.people.bringBack(lines.stream().map(Contents.PersonLine::person).toList());
			return lines;
		});
	}

	private void layFiles(RecordFile file) {
		for (Contents.FileLine line : file.list(Contents.FILES, Contents.FileLine.class)) {
			String name = Contents.file(line.sha256());
			attempt(name, () -> {
				KeptFile kept = line.file();
				this.files.lay(kept, file.bytes(name));
				return kept;
			});
		}
	}

	private VerificationReport verify(Contents contents, @Nullable KnownHead head, @Nullable KnownHead journalHead,
			Path path) {
		VerificationReport report = this.verification.verify(head, journalHead);
		if (!report.holds()) {
			throw new DamagedRecord("the record", String.join(" ", report.problems()));
		}
		this.journal.write(Step.of(Operator.NAME, "record.restore", "record", null,
				Map.of("file", String.valueOf(path.getFileName()), "head", contents.head(), "journalHead",
						Objects.requireNonNullElse(contents.journalHead(), ""))));
		return this.verification.verify(head, journalHead);
	}

	private static <T> T attempt(String place, Supplier<T> part) {
		try {
			return part.get();
		}
		catch (IllegalArgumentException | DateTimeException | DataAccessException | UncheckedIOException
				| RefusedStep ex) {
			throw new DamagedRecord(place, "it cannot be restored (%s)".formatted(ex.getMessage()));
		}
	}

	/** As publishing does: the limits of a connection are made for readers. */
	private static void takeTime(Connection connection) throws SQLException {
		connection.setNetworkTimeout(Runnable::run, 0);
		try (Statement statement = connection.createStatement()) {
			statement.execute("set local statement_timeout = 0");
		}
	}

}
