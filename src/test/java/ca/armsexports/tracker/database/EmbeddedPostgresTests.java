package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Each test starts the database in the folder in which the one before stopped it. */
class EmbeddedPostgresTests {

	private static DataFolder folder;

	private static Path cluster;

	@BeforeAll
	static void prepareFolder(@TempDir Path parent) {
		folder = new DataFolder(parent.resolve("the tracker's données (1)"));
		cluster = folder.cluster();
		Prepared.dataFolder(folder.path());
	}

	@Test
	void keepsWhatWasCommittedFromItsFirstStartOn(@TempDir Path parent) throws Exception {
		DatabaseSettings settings = Prepared.settings(parent.resolve("data"));
		try (EmbeddedPostgres database = EmbeddedPostgres.start(settings)) {
			carryOut(database, "create table note (text text)");
			carryOut(database, "insert into note values ('É, ñ and €')");
		}
		try (EmbeddedPostgres database = EmbeddedPostgres.start(settings)) {
			assertThat(ask(database, "select text from note")).isEqualTo("É, ñ and €");
		}
	}

	@Test
	void startsTheServerAgainWhereItWasWhenThatIsKilled() throws Exception {
		try (EmbeddedPostgres database = start()) {
			carryOut(database, "create table killed (text text)");
			carryOut(database, "insert into killed values ('committed')");
			ProcessHandle server = PostmasterFile.of(cluster).orElseThrow().process().orElseThrow();
			List<ProcessHandle> children = server.children().toList();
			server.destroyForcibly();
			children.forEach(ProcessHandle::destroyForcibly);
			await().pollInterval(Duration.ofMillis(20)).until(() -> server.info().command().isEmpty());
			await().atMost(Duration.ofSeconds(30))
				.ignoreExceptionsInstanceOf(SQLException.class)
				.untilAsserted(() -> assertThat(ask(database, "select text from killed")).isEqualTo("committed"));
		}
		assertThat(PostmasterFile.in(cluster)).as("no server is left").doesNotExist();
	}

	@Test
	void startsOnWhatAServerLeftThatWasKilled() throws Exception {
		byte[] left;
		try (EmbeddedPostgres database = start()) {
			carryOut(database, "create table if not exists left_behind (text text)");
			left = Files.readAllBytes(PostmasterFile.in(cluster));
		}
		Files.write(PostmasterFile.in(cluster), left);
		try (EmbeddedPostgres database = start()) {
			assertThat(ask(database, "select count(*) from left_behind")).isEqualTo("0");
		}
	}

	@Test
	void isDurableAndKeepsToItself() throws Exception {
		Map<String, String> settings = Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on",
				"data_checksums", "on", "listen_addresses", "127.0.0.1", "server_encoding", "UTF8", "log_timezone",
				"UTC", "max_connections", "50", "is_superuser", "off");
		try (EmbeddedPostgres database = start()) {
			for (Map.Entry<String, String> setting : settings.entrySet()) {
				assertThat(ask(database, "show " + setting.getKey())).as(setting.getKey())
					.isEqualTo(setting.getValue());
			}
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), Cluster.NAME, "another password"));
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> DriverManager
				.getConnection(database.getJdbcUrl().replace("/tracker", "/postgres"), "postgres", "postgres"));
		}
	}

	@Test
	void letsTheApplicationReadOnlyWhatWasGranted() throws Exception {
		try (EmbeddedPostgres database = start()) {
			carryOut(database, "create table if not exists kept (text text)");
			try (Connection application = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
					database.getPassword()); Statement statement = application.createStatement()) {
				for (String refused : List.of("select * from kept", "drop table kept", "create table own (text text)",
						"set role " + Cluster.NAME, "create role other")) {
					assertThatExceptionOfType(SQLException.class).as(refused)
						.isThrownBy(() -> statement.execute(refused))
						.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("42501"));
				}
			}
		}
	}

	@Test
	void letsTheApplicationIntoFolderOfAnEarlierVersion(@TempDir Path parent) throws Exception {
		DataFolder earlier = new DataFolder(parent.resolve("data"));
		Prepared.dataFolder(earlier.path());
		Cluster.in(earlier, Prepared.serverPrograms());
		Path access = earlier.cluster().resolve("pg_hba.conf");
		Files.write(access,
				Files.readAllLines(access).stream().filter((line) -> !line.contains(Cluster.APPLICATION)).toList());
		Files.deleteIfExists(Cluster.passwordFile(earlier.cluster(), Cluster.APPLICATION));
		assertThat(Prepared.serverPrograms()
			.runStatements(earlier.cluster(), List.of("drop role if exists " + Cluster.APPLICATION))
			.output()).doesNotContain("ERROR", "FATAL");
		for (int start = 1; start <= 2; start++) {
			try (EmbeddedPostgres database = EmbeddedPostgres.start(Prepared.settings(earlier.path()))) {
				DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())
					.close();
			}
		}
		assertThat(access).content().containsOnlyOnce(Cluster.APPLICATION).contains(" tracker tracker 127.0.0.1/32 ");
	}

	@Test
	void startsWhenTheProcessNumberOfServerThatIsGoneBelongsToAnotherProcess() throws Exception {
		leavePostmasterFile(ProcessHandle.current().pid());
		start().close();
		leavePostmasterFile(aThreadOfThisProcess());
		start().close();
		Files.createFile(PostmasterFile.in(cluster));
		start().close();
	}

	@Test
	void doesNotStopTheServerOfTheFolderThatItsOwnWasCopiedFrom(@TempDir Path parent) throws Exception {
		Path copied = parent.resolve("copy");
		try (EmbeddedPostgres original = start()) {
			carryOut(original, "create table copied (text text)");
			FileSystemUtils.copyRecursively(folder.path(), copied);
			try (EmbeddedPostgres copy = EmbeddedPostgres.start(Prepared.settings(copied))) {
				assertThat(ask(copy, "select count(*) from copied")).isEqualTo("0");
			}
			assertThat(ask(original, "select count(*) from copied")).isEqualTo("0");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { Cluster.NAME, Cluster.APPLICATION })
	void saysThatThePasswordIsWrongAndMakesNewOneWhenThatIsDeleted(String user) throws Exception {
		Path password = Cluster.passwordFile(cluster, user);
		Files.writeString(password, "another");
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(EmbeddedPostgresTests::start)
			.withMessageContaining("does not let the application in")
			.satisfies((ex) -> assertThat(ex.remedy()).contains("delete " + password));
		assertThat(PostmasterFile.in(cluster)).as("no server is left").doesNotExist();
		Files.delete(password);
		try (EmbeddedPostgres database = start()) {
			assertThat(ask(database, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void saysWhatPostgresSaysWhenItDoesNotStart() throws Exception {
		Path control = cluster.resolve("global/pg_control");
		Path aside = Files.move(control, folder.path().resolve("pg_control"));
		try {
			assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(EmbeddedPostgresTests::start)
				.withMessageStartingWith("PostgreSQL does not start on the data folder " + folder.path() + ": ")
				.withMessageContaining("pg_control")
				.satisfies((ex) -> assertThat(ex.remedy()).contains(folder.log().toString()));
		}
		finally {
			Files.move(aside, control);
		}
		start().close();
	}

	@Test
	void beginsNewLogWhenTheOldOneIsLarge() throws Exception {
		int large = 2 * 1024 * 1024;
		Files.write(folder.log(), new byte[large]);
		start().close();
		assertThat(folder.logs().resolve("postgresql.log.1")).hasSize(large);
		assertThat(Files.readString(folder.log())).contains("database system is ready to accept connections");
	}

	private static EmbeddedPostgres start() {
		return EmbeddedPostgres.start(Prepared.settings(folder.path()));
	}

	private static void leavePostmasterFile(long pid) throws IOException {
		Files.write(PostmasterFile.in(cluster), List.of(Long.toString(pid), cluster.toString(), "1795330942", "54999",
				"", "127.0.0.1", "  2154544         9", "ready   "));
	}

	/** In a container a thread's number is easily that of an earlier server. */
	private static long aThreadOfThisProcess() throws IOException {
		return Long.parseLong(Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString());
	}

	private static void carryOut(EmbeddedPostgres database, String sql) throws SQLException {
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String ask(EmbeddedPostgres database, String sql) throws SQLException {
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(sql)) {
			assertThat(result.next()).isTrue();
			return result.getString(1);
		}
	}

	private static Connection connect(EmbeddedPostgres database) throws SQLException {
		FlywayConnectionDetails owner = database.owner();
		return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
	}

}
