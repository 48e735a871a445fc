package ca.armsexports.tracker.ingest;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import ca.armsexports.tracker.ingest.MadeUpEdition.Form;
import ca.armsexports.tracker.ingest.format.FileFormats;
import ca.armsexports.tracker.ingest.format.ReadingLimits;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.support.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServerTest
class IngestsServerTests {

	private static final PersonName ADA = new PersonName("Ada Editor");

	@Autowired
	private Ingests ingests;

	@Autowired
	private IngestWork work;

	@Autowired
	private IngestWorker worker;

	@Autowired
	private FileFormats formats;

	@Autowired
	private Drafts drafts;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theSameFileFiftyTimesIsOneIngest() throws Exception {
		byte[] bytes = PrintedFiles.csv(new MadeUpEdition(3).table(Form.LONG, false), false);
		List<Callable<Taken>> takes = new ArrayList<>();
		for (int count = 0; count < 50; count++) {
			takes.add(() -> take(bytes, MadeUpEdition.YEAR));
		}
		Set<IngestId> ids;
		long fresh;
		try (ExecutorService tenAtOnce = Executors.newFixedThreadPool(10)) {
			List<Taken> taken = new ArrayList<>();
			for (Future<Taken> take : tenAtOnce.invokeAll(takes)) {
				taken.add(take.get());
			}
			ids = taken.stream().map(Taken::id).collect(Collectors.toSet());
			fresh = taken.stream().filter((take) -> !take.repeated()).count();
		}
		Ingest ingest = awaitRead(ids.iterator().next());
		Integer lines = this.jdbc.sql("select count(*) from ingest_line where ingest = :id")
			.param("id", ingest.id().value())
			.query(Integer.class)
			.single();
		System.out.printf("double entry: 50 times, 10 at once: %d ingest, %d new, %d lines of %d%n", ids.size(), fresh,
				lines, ingest.reading().lines());
		assertThat(ids).hasSize(1);
		assertThat(fresh).isEqualTo(1);
		assertThat(lines).isEqualTo(ingest.reading().lines());
	}

	@Test
	void aJobThatWasLeftIsBegunAgain() {
		byte[] bytes = PrintedFiles.csv(new MadeUpEdition(4).table(Form.YEARS, false), false);
		Ingest ingest = awaitRead(take(bytes, MadeUpEdition.YEAR).id());
		leaveHalfRead(ingest, 1);
		assertThat(awaitRead(ingest.id()).reading()).isEqualTo(ingest.reading());
	}

	/** It is not begun for ever, but whoever looks at it can have it read once more. */
	@Test
	void aJobThatWasLeftThreeTimesSaysSo() {
		byte[] bytes = PrintedFiles.csv(new MadeUpEdition(5).table(Form.YEARS, false), false);
		Ingest ingest = awaitRead(take(bytes, MadeUpEdition.YEAR).id());
		leaveHalfRead(ingest, 3);
		Ingest refused = await().atMost(Duration.ofSeconds(90))
			.until(() -> this.ingests.getIngest(ingest.id()), (now) -> now.state() == IngestState.REFUSED);
		assertThat(refused.refusal().messageKey()).isEqualTo("ingest.refusal.broken_off");
		assertThat(refused.refusal().found()).isEqualTo("3");
		this.ingests.decide(ingest.id(), ADA, ingest.revision(), ingest.declaration(), ingest.layout(), Choices.NONE);
		assertThat(awaitRead(ingest.id()).reading()).isEqualTo(ingest.reading());
	}

	private void leaveHalfRead(Ingest ingest, int attempts) {
		this.jdbc.sql("""
				update ingest set state = 'reading', reading = null, progress = 40, attempts = :attempts where id = :id
				""").param("attempts", attempts).param("id", ingest.id().value()).update();
		this.jdbc.sql("insert into ingest_job (ingest) values (:id)").param("id", ingest.id().value()).update();
		this.worker.wake();
	}

	/**
	 * 100,000 lines go to a draft; what stays in memory while they are read is measured.
	 */
	@Test
	void aHundredThousandLinesBecomeADraft() {
		byte[] bytes = hundredThousandLines();
		long before = usedAfterCollection();
		long[] most = { 0 };
		List<Sheet> sheets = this.formats.read(bytes, ReadingLimits.USUAL);
		Declaration declaration = declaration(1990, 2025);
		Published published = this.work.published();
		Layout layout = new LayoutFinder(declaration, published.names()).find(sheets);
		Reading alone = new SheetsReader(declaration, layout, Choices.NONE, published, (line) -> {
		}, (percent) -> {
			if (percent % 25 == 0) {
				most[0] = Math.max(most[0], usedAfterCollection() - before);
			}
		}).read(FileFormats.kindOf(bytes, ReadingLimits.USUAL), sheets);
		assertThat(alone.counts().fresh()).isEqualTo(100_000);

		long start = System.nanoTime();
		IngestId id = this.ingests.take(new NewIngest(ADA, "made-up.csv", bytes, declaration)).id();
		Ingest ingest = awaitRead(id);
		long read = System.nanoTime();
		assertThat(ingest.reading().problems()).isEmpty();
		DraftId draft = this.ingests.handOver(id, ingest.revision(), command(), false);
		long drafted = System.nanoTime();
		System.out.printf(
				"100,000 lines (%,d bytes): read and kept in %,d ms, drafted in %,d ms, %,d KB in memory at most while read%n",
				bytes.length, (read - start) / 1_000_000, (drafted - read) / 1_000_000, most[0] / 1024);
		assertThat(this.drafts.listChanges(draft, 0, 10)).hasSize(10);
		assertThat(most[0]).isLessThan(150L * 1_048_576);
	}

	private byte[] hundredThousandLines() {
		List<String> names = this.jdbc.sql("select name_en from destination_name where destination <> 'all'")
			.query(String.class)
			.list();
		List<String> items = this.jdbc.sql("select code from item where code ~ '^2-[0-9]+$'")
			.query(String.class)
			.list();
		StringBuilder text = new StringBuilder("Destination;Year;Item;Value\n");
		int count = 0;
		for (int year = 1990; count < 100_000; year++) {
			for (String name : names) {
				for (String item : items) {
					if (count < 100_000) {
						text.append("\"%s\";%d;%s;%d.%02d%n".formatted(name, year, item,
								49 + count * 7919L % 10_000_019, count % 100));
						count++;
					}
				}
			}
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static long usedAfterCollection() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private Taken take(byte[] bytes, int year) {
		return this.ingests.take(new NewIngest(ADA, "made-up.csv", bytes, declaration(year, year)));
	}

	private static Declaration declaration(int first, int last) {
		return new Declaration(new SourceId("gac-2023"), new CalendarYear(first), new CalendarYear(last),
				NumberRule.ENGLISH);
	}

	private Ingest awaitRead(IngestId id) {
		await().atMost(Duration.ofSeconds(90)).until(() -> this.ingests.getIngest(id).state() == IngestState.READ);
		return this.ingests.getIngest(id);
	}

	private static OpenDraft command() {
		return new OpenDraft(ADA, ReasonClass.NEW_EDITION, new LocalizedText("A made-up edition", null, null),
				new LocalizedText("Made up for a test.", null, null));
	}

}
