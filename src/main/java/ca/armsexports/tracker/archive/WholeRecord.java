package ca.armsexports.tracker.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

import ca.armsexports.tracker.account.People;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.ingest.KeptFile;
import ca.armsexports.tracker.ingest.KeptFiles;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.release.KnownHead;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.TooManyAtOnce;
import ca.armsexports.tracker.shared.change.CanonicalJson;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.table.Archive;
import ca.armsexports.tracker.table.PackedFiles;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the whole record as one file while the tracker runs and is written to: every
 * release with its change list, the journal, the people without their secrets, and the
 * files that were kept, all of one state of the database.
 */
@Service
public class WholeRecord {

	private final Ledger ledger;

	private final Journal journal;

	private final People people;

	private final KeptFiles files;

	private final MessageSource messages;

	private final TransactionTemplate transaction;

	private final TransactionTemplate reading;

	private final Semaphore turn = new Semaphore(1);

	WholeRecord(Ledger ledger, Journal journal, People people, KeptFiles files, MessageSource messages,
			PlatformTransactionManager transactions) {
		this.ledger = ledger;
		this.journal = journal;
		this.people = people;
		this.files = files;
		this.messages = messages;
		this.transaction = new TransactionTemplate(transactions);
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/** What a file would hold now. */
	public Extent getExtent() {
		return new Extent(this.ledger.getCurrent(),
				this.journal.findLast().map((last) -> new KnownHead(last.number(), last.sha256())).orElse(null),
				this.files.listFiles().size());
	}

	/**
	 * Writes a step into the journal that the file will end with.
	 * @param person who takes the record with them
	 */
	public void announce(PersonName person) {
		this.transaction.executeWithoutResult((status) -> {
			Release current = this.ledger.getCurrent();
			this.journal.write(Step.of(person, "record.download", "record", null,
					Map.of("release", current.number(), "head", current.sha256())));
		});
	}

	/**
	 * Writes the file.
	 * @param output where to; left open
	 * @throws IOException if the reader is gone; the file then has no end, which every
	 * program notices
	 * @throws TooManyAtOnce if it is being written for somebody else
	 */
	public void writeTo(OutputStream output) throws IOException {
		if (!this.turn.tryAcquire()) {
			throw new TooManyAtOnce("the whole record is being written already");
		}
		try {
			this.reading.executeWithoutResult((status) -> {
				try (Archive archive = new Archive(output, this.ledger.getCurrent().publishedAt())) {
					write(new PackedFiles(archive));
					archive.finish();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw Objects.requireNonNull(ex.getCause());
		}
		finally {
			this.turn.release();
		}
	}

	private void write(PackedFiles packed) throws IOException {
		List<Release> releases = this.ledger.listReleases();
		List<Person> everybody = this.people.listPeople();
		List<KeptFile> kept = this.files.listFiles();
		Extent extent = getExtent();
		packed.add(Contents.README,
				text(Arrays.stream(Language.values())
					.map((language) -> new Phrases(this.messages, language).text("record.readme"))
					.collect(Collectors.joining("\n\n", "", "\n"))));
		packed.add(Contents.NAME,
				text(CanonicalJson.write(new Contents(Contents.FORMAT, extent.head().toString(),
						(extent.journalHead() != null) ? extent.journalHead().toString() : null, everybody.size(),
						kept.size()))));
		for (Release release : releases) {
			packed.add(Contents.header(release.number()), text(release.canonicalForm()));
			packed.add(Contents.changes(release.number()),
					(output) -> this.ledger.readLines(release.number(), (change) -> write(output, change.line())));
		}
		packed.add(Contents.JOURNAL,
				(output) -> this.journal.readEntries((entry) -> write(output, entry.canonicalForm() + "\n")));
		packed.add(Contents.PEOPLE, (output) -> everybody
			.forEach((person) -> write(output, CanonicalJson.write(Contents.PersonLine.of(person)) + "\n")));
		packed.add(Contents.FILES, (output) -> kept
			.forEach((file) -> write(output, CanonicalJson.write(Contents.FileLine.of(file)) + "\n")));
		for (KeptFile file : kept) {
			packed.add(Contents.file(file.sha256()), this.files.getContent(file.sha256()));
		}
		packed.addSums();
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void write(OutputStream output, String line) {
		try {
			output.write(text(line));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How much a file holds.
	 *
	 * @param release the last release
	 * @param journalHead the last entry of the journal; none if nobody has done anything
	 * @param files how many files were kept
	 */
	public record Extent(Release release, @Nullable KnownHead journalHead, int files) {

		/** The last release with its head hash, as {@code verify} takes it. */
		public KnownHead head() {
			return new KnownHead(this.release.number().value(), this.release.sha256());
		}

	}

}
