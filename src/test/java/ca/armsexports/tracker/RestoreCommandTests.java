package ca.armsexports.tracker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.archive.DamagedRecord;
import ca.armsexports.tracker.archive.Restoring;
import ca.armsexports.tracker.ingest.Declaration;
import ca.armsexports.tracker.ingest.Ingests;
import ca.armsexports.tracker.ingest.NewIngest;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.journal.Step;
import ca.armsexports.tracker.release.KnownHead;
import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.support.Site;
import ca.armsexports.tracker.support.database.FreshDatabase;
import ca.armsexports.tracker.support.database.TestDatabases;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The whole record is taken from the administrator's page while others write, and an
 * empty installation becomes the same record again; what is damaged leaves it empty.
 */
@PageTest
@DirtiesContext
@TestPropertySource(properties = "tracker.test.releases=taken along")
class RestoreCommandTests {

	private static final Logger LOG = System.getLogger(RestoreCommandTests.class.getName());

	private static final int DAMAGED = 20;

	private static final PersonName ADA = new PersonName("Ada Editor");

	/** What is not part of the record, or is made anew. */
	private static final List<String> LEFT_OUT = List.of("desk_session", "desk_session_attributes", "draft",
			"draft_change", "draft_comment", "draft_editor", "draft_warning", "flyway_schema_history", "ingest",
			"ingest_job", "ingest_line", "invitation", "journal_entry", "passkey", "password_check", "person",
			"setting");

	private static final List<String> PAGES = List.of("/en/", "/fr/countries/mx", "/es/releases", "/en/years/2020",
			"/en/countries/mx.csv", "/en/releases/3.json", "/en/countries/mx?release=2", "/data/arms-exports-4.zip");

	@TempDir
	private static Path folder;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Publisher publisher;

	@Autowired
	private Ingests ingests;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Journal journal;

	@Autowired
	private FreshDatabase database;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void fill() {
		if (this.ledger.getCurrentNumber().value() > 1) {
			return;
		}
		this.people.person("Renata Records", Role.ADMINISTRATOR, Role.EDITOR);
		this.people.disabled("Dora Disabled");
		this.ingests
			.take(new NewIngest(ADA, "table.csv", "Destination,Value\nMexico,7\n".getBytes(StandardCharsets.UTF_8),
					new Declaration(new SourceId("gac-2022"), new CalendarYear(2016), new CalendarYear(2016),
							NumberRule.ENGLISH)));
		this.publisher.publish(mexico(5000, 2020, "1.50"), mexico(5001, 2001, "7.10"));
		this.publisher.publish(mexico(5000, 2020, "2.50"), mexico(5002, 2002, "8.00"));
		this.publisher.publish(new WithdrawFigure(new FigureId(5001)));
	}

	/** The command is silent but for errors, in the whole JVM. */
	@AfterAll
	static void letOthersLog() {
		LoggingSystem.get(RestoreCommandTests.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@Test
	void whatWasTakenUnderWritesIsRestoredWhole() throws Exception {
		AtomicInteger written = new AtomicInteger();
		Path file = underWrites(written, () -> Files.write(folder.resolve("whole.zip"), download()));
		Map<String, byte[]> entries = entries(Files.readAllBytes(file));
		assertThat(entries).containsKeys("README.txt", "record.json", "releases/1.json", "releases/4.changes",
				"journal.jsonl", "people.jsonl", "files.jsonl", "SHA256SUMS");
		assertThat(entries.values().stream().map((entry) -> new String(entry, StandardCharsets.UTF_8)))
			.noneMatch((text) -> text.contains("$argon2id$"));
		String head = "4:" + this.ledger.getCurrent().sha256().hex();
		assertThat(Sha256.of(entries.get("releases/4.json")).hex()).isEqualTo(head.substring(2));
		try (FreshDatabase target = TestDatabases.create()) {
			Outcome outcome = restore(target, file, "--head=" + head);
			assertThat(outcome.words()).contains("Release 4 of 4: 1 changes.", "Restored and verified: 4 releases with",
					"Keep these heads elsewhere: --head=" + head);
			assertThat(outcome.code()).isZero();
			Map<String, String> tables = contents(this.database);
			assertThat(contents(target)).isEqualTo(tables).containsKeys("release", "yearly_total", "ingest_file");
			assertThat(people(target)).isEqualTo(people(this.database)).anyMatch((who) -> who.contains("Dora"));
			List<String> steps = steps(target);
			assertThat(steps.subList(0, steps.size() - 1)).isEqualTo(steps(this.database).subList(0, steps.size() - 1));
			assertThat(steps.getLast()).contains("(operator) record.restore");
			int pages = comparePages(target);
			LOG.log(Level.INFO,
					"SAFETY 30: taken while {0} steps were written, restored, {1} tables and {2} pages equal",
					written.get(), tables.size(), pages);
		}
	}

	@Test
	void everyDamagedFileIsFoundAndLeavesNothing() throws Exception {
		byte[] whole = download();
		int found = 0;
		try (FreshDatabase target = TestDatabases.create();
				ConfigurableApplicationContext context = new SpringApplicationBuilder(RestoreCommand.class)
					.web(WebApplicationType.NONE)
					.lazyInitialization(true)
					.logStartupInfo(false)
					.run(settings(target, "--spring.jpa.hibernate.ddl-auto=none", "--logging.level.root=error",
							"--management.endpoint.health.validate-group-membership=false"))) {
			Restoring restoring = context.getBean(Restoring.class);
			String empty = contents(target).toString();
			Map<String, byte[]> damages = damages(whole);
			for (Map.Entry<String, byte[]> damage : damages.entrySet()) {
				Path file = Files.write(folder.resolve("damaged.zip"), damage.getValue());
				assertThatExceptionOfType(DamagedRecord.class).as(damage.getKey())
					.isThrownBy(() -> restoring.restore(file, null, null, (progress) -> {
					}))
					.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(": "));
				assertThat(contents(target)).as(damage.getKey()).hasToString(empty);
				assertThat(steps(target)).isEmpty();
				found++;
			}
			Path file = Files.write(folder.resolve("whole-again.zip"), whole);
			assertRefused(restoring, file, new KnownHead(5, Sha256.of("")),
					"the record: Release 5, whose head was kept, is missing");
			assertThat(contents(target)).hasToString(empty);
			assertThat(restoring.restore(file, null, null, (progress) -> {
			}).holds()).isTrue();
			assertRefused(restoring, file, null, "this installation: it is not empty");
			letOthersLog();
			LOG.log(Level.INFO, "SAFETY 30: {0} of {1} damaged files found, nothing restored of them", found,
					damages.size());
			assertThat(found).isGreaterThanOrEqualTo(DAMAGED);
		}
	}

	@Test
	void saysThatTheDatabaseCannotBeUsed() {
		Outcome outcome = run("restore", "any.zip", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nowhere",
				"--spring.datasource.username=nobody");
		assertThat(outcome.words()).startsWith("Nothing was restored: the database cannot be used.");
		assertThat(outcome.code()).isOne();
	}

	@Test
	void wantsAFile() {
		assertThat(run("restore").words()).startsWith("Nothing was restored: name one file");
		assertThat(RestoreCommand.isAskedFor("--server.port=1")).isFalse();
	}

	private static void assertRefused(Restoring restoring, Path file, KnownHead head, String reason) {
		assertThatExceptionOfType(DamagedRecord.class).isThrownBy(() -> restoring.restore(file, head, null, (step) -> {
		})).withMessageContaining(reason);
	}

	/** Cut, flipped, swapped, left out; also by somebody who made the hashes anew. */
	private static Map<String, byte[]> damages(byte[] whole) throws IOException {
		Map<String, byte[]> damages = new LinkedHashMap<>();
		Random random = new Random(30);
		for (int number = 0; number < 6; number++) {
			damages.put("cut " + number, Arrays.copyOf(whole, random.nextInt(whole.length)));
		}
		for (int number = 0; number < 6; number++) {
			byte[] flipped = whole.clone();
			// The entry of the founding record is most of the file.
			int place = whole.length / 4 + random.nextInt(whole.length / 4);
			flipped[place] ^= (byte) (1 << random.nextInt(8));
			damages.put("flipped at " + place, flipped);
		}
		damages.put("entry swapped", changed(whole, false, (entries) -> entries.put("releases/2.changes",
				entries.put("releases/3.changes", entries.get("releases/2.changes")))));
		damages.put("release left out", changed(whole, false, (entries) -> {
			entries.remove("releases/4.json");
			entries.remove("releases/4.changes");
		}));
		damages.put("entry added", changed(whole, false, (entries) -> entries.put("releases/5.json", new byte[1])));
		damages.put("release left out, hashed anew", changed(whole, true, (entries) -> {
			entries.remove("releases/4.json");
			entries.remove("releases/4.changes");
		}));
		damages.put("last release forgotten, hashed anew", changed(whole, true, (entries) -> {
			entries.remove("releases/4.json");
			entries.remove("releases/4.changes");
			String head = Sha256.of(entries.get("releases/3.json")).hex();
			replace(entries, "record.json", "\"head\":\"4:[0-9a-f]{64}\"", "\"head\":\"3:" + head + "\"");
		}));
		damages.put("changes swapped, hashed anew", changed(whole, true, (entries) -> entries.put("releases/2.changes",
				entries.put("releases/3.changes", entries.get("releases/2.changes")))));
		damages.put("amount changed, hashed anew",
				changed(whole, true, (entries) -> replace(entries, "releases/3.changes", "2\\.50", "9.50")));
		damages.put("title changed, hashed anew",
				changed(whole, true, (entries) -> replace(entries, "releases/3.json", "A correction", "An insertion")));
		damages.put("step changed, hashed anew",
				changed(whole, true, (entries) -> replace(entries, "journal.jsonl", "Ada Editor", "Eve Editor")));
		damages.put("step left out, hashed anew",
				changed(whole, true, (entries) -> replace(entries, "journal.jsonl", "(?m)\\A.*\n", "")));
		damages.put("founding record changed, hashed anew", changed(whole, true,
				(entries) -> replace(entries, "releases/1.json", "\"number\":1", "\"number\":1 ")));
		damages.put("kept file changed, hashed anew", changed(whole, true, (entries) -> entries.replaceAll(
				(name, content) -> name.startsWith("files/") ? "other".getBytes(StandardCharsets.UTF_8) : content)));
		return damages;
	}

	private static void replace(Map<String, byte[]> entries, String name, String pattern, String replacement) {
		entries.computeIfPresent(name,
				(key, content) -> new String(content, StandardCharsets.UTF_8).replaceFirst(pattern, replacement)
					.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] changed(byte[] whole, boolean hashed, Consumer<Map<String, byte[]>> change)
			throws IOException {
		Map<String, byte[]> entries = entries(whole);
		change.accept(entries);
		if (hashed) {
			entries.remove("SHA256SUMS");
			entries.put("SHA256SUMS",
					entries.entrySet()
						.stream()
						.map((entry) -> Sha256.of(entry.getValue()).hex() + "  " + entry.getKey() + "\n")
						.collect(Collectors.joining())
						.getBytes(StandardCharsets.UTF_8));
		}
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(output)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return output.toByteArray();
	}

	private static Map<String, byte[]> entries(byte[] whole) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	private byte[] download() {
		Person person = this.people.person("Renata Records", Role.ADMINISTRATOR, Role.EDITOR);
		MvcTestResult answer = this.mvc.post().uri("/admin/record/download").with(this.people.as(person)).exchange();
		assertThat(answer).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"arms-exports-whole-record-4.zip\"");
		JournalEntry entry = this.journal.listLatest("record", List.of("record.download"), 1).getFirst();
		assertThat(entry.person()).isEqualTo(person.name());
		return answer.getResponse().getContentAsByteArray();
	}

	private <T> T underWrites(AtomicInteger written, Work<T> work) throws Exception {
		AtomicBoolean enough = new AtomicBoolean();
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		Thread writer = Thread.ofVirtual().start(() -> {
			while (!enough.get()) {
				transaction.executeWithoutResult((status) -> this.journal
					.write(Step.of(ADA, "draft.comment", "draft 77", null, written.incrementAndGet())));
			}
		});
		try {
			while (written.get() < 10) {
				Thread.onSpinWait();
			}
			return work.carryOut();
		}
		finally {
			enough.set(true);
			writer.join();
		}
	}

	/** A second application on the restored database gives the same pages and files. */
	private int comparePages(FreshDatabase target) throws Exception {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(TrackerApplication.class,
				Class.forName("ca.armsexports.tracker.support.FixedDay"))
			.lazyInitialization(true)
			.logStartupInfo(false)
			.run(settings(target, "--server.port=0", "--spring.flyway.enabled=false",
					"--management.endpoint.health.validate-group-membership=false"));
				HttpClient client = HttpClient.newHttpClient()) {
			String port = context.getEnvironment().getRequiredProperty("local.server.port");
			for (String address : PAGES) {
				HttpResponse<byte[]> answer = client.send(
						HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build(),
						HttpResponse.BodyHandlers.ofByteArray());
				assertThat(answer.statusCode()).as(address).isEqualTo(200);
				byte[] before = this.site.file(address);
				if (address.endsWith(".zip")) {
					assertThat(answer.body()).as(address).isEqualTo(before);
				}
				else {
					assertThat(lines(answer.body())).as(address).containsExactlyElementsOf(lines(before));
				}
			}
		}
		return PAGES.size();
	}

	private static List<String> lines(byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		// What is made lazily here does not name assets by their hash.
		return text.replaceAll("/assets/[0-9a-f]{16}/", "/assets/").lines().toList();
	}

	private static Outcome restore(FreshDatabase target, Path file, String... options) {
		List<String> arguments = new ArrayList<>(List.of("restore", file.toString()));
		arguments.addAll(List.of(settings(target, options)));
		return run(arguments.toArray(String[]::new));
	}

	private static Outcome run(String... arguments) {
		ByteArrayOutputStream words = new ByteArrayOutputStream();
		int code = RestoreCommand.run(new PrintStream(words, true, StandardCharsets.UTF_8), arguments);
		return new Outcome(code, words.toString(StandardCharsets.UTF_8));
	}

	private static String[] settings(FreshDatabase target, String... more) {
		List<String> settings = new ArrayList<>(List.of("--spring.datasource.url=" + target.getJdbcUrl(),
				"--spring.datasource.username=" + target.getUsername(),
				"--spring.datasource.password=" + target.getPassword(),
				"--spring.flyway.user=" + target.owner().getUsername(),
				"--spring.flyway.password=" + target.owner().getPassword()));
		settings.addAll(List.of(more));
		return settings.toArray(String[]::new);
	}

	private static Map<String, String> contents(FreshDatabase database) {
		JdbcClient client = JdbcClient.create(database.ownersConnections());
		Map<String, String> contents = new TreeMap<>();
		List<String> tables = client.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list();
		for (String table : tables) {
			if (!LEFT_OUT.contains(table)) {
				contents.put(table, client.sql(
						"select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from %s t"
							.formatted(table))
					.query(String.class)
					.single());
			}
		}
		return contents;
	}

	private static List<String> people(FreshDatabase database) {
		return JdbcClient.create(database.ownersConnections())
			.sql("select concat_ws(' ', name, roles, language, disabled, joined_at) from person order by name")
			.query(String.class)
			.list();
	}

	private static List<String> steps(FreshDatabase database) {
		return JdbcClient.create(database.ownersConnections())
			.sql("select concat_ws(' ', number, at, person, action, before, after, reason, sha256) from journal_entry order by number")
			.query(String.class)
			.list();
	}

	private static RecordYearlyTotal mexico(long figure, int year, String amount) {
		return new RecordYearlyTotal(new FigureId(figure), new DestinationCode("mx"), new CalendarYear(year), null,
				CellState.REPORTED, QualifiedAmount.exact(Money.cad(amount)), PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("globe-2024"), "in the text", "words", null), null, null,
				PreferredReason.ONLY_STATEMENT);
	}

	/** Does something. */
	private interface Work<T> {

		T carryOut() throws Exception;

	}

	private record Outcome(int code, String words) {
	}

}
