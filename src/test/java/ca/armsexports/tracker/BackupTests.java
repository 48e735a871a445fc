package ca.armsexports.tracker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import ca.armsexports.tracker.support.database.InstalledPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide of the documentation, carried out: the scripts save and restore, and what is
 * damaged is found. On the PostgreSQL of this machine, because the programs that save
 * refuse a server newer than they are.
 */
class BackupTests {

	private static final int DAMAGED = 20;

	@TempDir
	private static Path folder;

	private static InstalledPostgres server;

	@BeforeAll
	static void startServer() throws IOException {
		Optional<Path> programs = InstalledPostgres.findPrograms();
		if (programs.isEmpty()) {
			System.out.println("SAFETY 30: NOT TESTED, no pg_dump of PostgreSQL 15 or later with its server here; "
					+ ".ci/run installs them");
		}
		assertThat(programs.isPresent() || !Boolean.parseBoolean(System.getenv("CI"))).as("PostgreSQL is installed")
			.isTrue();
		server = InstalledPostgres.start(
				programs.orElseThrow(() -> new TestAbortedException("NO PG_DUMP: SAVING AND RESTORING ARE NOT TESTED")),
				folder);
		server.create("original");
		Flyway.configure()
			.dataSource(server.url("original"), server.owner(), "")
			.locations("classpath:db/migration", "classpath:db/reference")
			.placeholders(Map.of("application_role", server.application()))
			.load()
			.migrate();
	}

	@AfterAll
	static void stopServer() throws IOException {
		if (server != null) {
			server.close();
		}
	}

	@Test
	void whatWasSavedUnderWritesIsRestoredWhole() throws Exception {
		Path dump = folder.resolve("under-writes.dump");
		AtomicBoolean enough = new AtomicBoolean();
		AtomicInteger written = new AtomicInteger();
		Thread writer = Thread.ofVirtual().start(() -> write(enough, written));
		InstalledPostgres.Outcome backup;
		try {
			while (written.get() < 10) {
				Thread.onSpinWait();
			}
			backup = server.script("original", "db/backup", dump.toString());
		}
		finally {
			enough.set(true);
			writer.join();
		}
		assertThat(backup.code()).as(backup.output()).isZero();
		server.create("restored");
		InstalledPostgres.Outcome restore = server.script("restored", "db/restore", dump.toString());
		assertThat(restore.code()).as(restore.output()).isZero();
		Map<String, String> original = contents("original");
		Map<String, String> restored = contents("restored");
		assertThat(restored.remove("password_check")).isNotEqualTo(original.remove("password_check"));
		assertThat(restored).isEqualTo(original).containsKeys("release", "release_change", "yearly_total", "person");
		String head = "1:"
				+ client("original", server.owner()).sql("select sha256 from release").query(String.class).single();
		assertThat(verify("restored", "--head=" + head)).isZero();
		assertThat(server.script("restored", "db/restore", dump.toString()).output()).contains("is not empty");
		System.out.printf("SAFETY 30: saved while %d rows were written, restored, %d tables equal, verified%n",
				written.get(), restored.size());
	}

	@Test
	void everyDamagedDumpIsFound() throws Exception {
		Path dump = folder.resolve("whole.dump");
		assertThat(server.script("original", "db/backup", dump.toString()).code()).isZero();
		byte[] whole = Files.readAllBytes(dump);
		String sum = Files.readString(Path.of(dump + ".sha256"));
		Random random = new Random(30);
		int found = 0;
		server.create("never");
		for (int number = 0; number < DAMAGED; number++) {
			byte[] damaged = damage(whole, number, random);
			Path file = folder.resolve("damaged-%d.dump".formatted(number));
			Files.write(file, damaged);
			Files.writeString(Path.of(file + ".sha256"), sum);
			InstalledPostgres.Outcome outcome = server.script("never", "db/restore", file.toString());
			if (outcome.code() != 0 && contents("never").isEmpty()) {
				found++;
			}
		}
		System.out.printf("SAFETY 30: %d of %d damaged dumps found, nothing restored of them%n", found, DAMAGED);
		assertThat(found).isEqualTo(DAMAGED);
	}

	private static byte[] damage(byte[] whole, int number, Random random) {
		byte[] damaged = switch (number % 4) {
			case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
			case 1 -> Arrays.copyOf(whole, whole.length + 1);
			default -> whole.clone();
		};
		if (number % 4 >= 2) {
			damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return damaged;
	}

	/** As the application does. */
	private static void write(AtomicBoolean enough, AtomicInteger written) {
		JdbcClient client = client("original", server.application());
		while (!enough.get()) {
			client.sql("insert into password_check (subject, checked_at) values (repeat('a', 64), now())").update();
			written.incrementAndGet();
		}
	}

	private static Map<String, String> contents(String database) {
		JdbcClient client = client(database, server.owner());
		Map<String, String> contents = new TreeMap<>();
		List<String> tables = client.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list();
		for (String table : tables) {
			contents.put(table, client
				.sql("select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from %s t"
					.formatted(table))
				.query(String.class)
				.single());
		}
		return contents;
	}

	private static JdbcClient client(String database, String user) {
		return JdbcClient.create(new DriverManagerDataSource(server.url(database), user, ""));
	}

	private static int verify(String database, String head) {
		ByteArrayOutputStream words = new ByteArrayOutputStream();
		return VerifyCommand.run(new PrintStream(words, true, StandardCharsets.UTF_8), "verify", head,
				"--spring.datasource.url=" + server.url(database),
				"--spring.datasource.username=" + server.application(), "--spring.datasource.password=none");
	}

}
