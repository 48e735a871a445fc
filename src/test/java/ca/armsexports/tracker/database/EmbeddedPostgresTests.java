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

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class EmbeddedPostgresTests {

	@TempDir
	private Path parent;

	private static EmbeddedPostgres running;

	@BeforeAll
	static void startOnce(@TempDir Path folder) {
		Prepared.dataFolder(folder);
		running = EmbeddedPostgres.start(Prepared.settings(folder));
	}

	@AfterAll
	static void stopOnce() throws IOException {
		running.close();
	}

	@Test
	void keepsWhatWasCommitted() throws Exception {
		try (EmbeddedPostgres database = start("data")) {
			carryOut(database, "create table note (text text)");
			carryOut(database, "insert into note values ('É, ñ and €')");
		}
		try (EmbeddedPostgres database = start("data")) {
			assertThat(ask(database, "select text from note")).isEqualTo("É, ñ and €");
		}
	}

	@Test
	void keepsWhatWasCommittedWhenTheServerIsKilled() throws Exception {
		prepare("data");
		try (EmbeddedPostgres database = start("data")) {
			carryOut(database, "create table note (text text)");
			carryOut(database, "insert into note values ('committed')");
			kill(PostmasterFile.of(folder("data").cluster()).orElseThrow());
		}
		assertThat(PostmasterFile.in(folder("data").cluster())).exists();
		try (EmbeddedPostgres database = start("data")) {
			assertThat(ask(database, "select text from note")).isEqualTo("committed");
		}
	}

	@ParameterizedTest
	@CsvSource({ "fsync, on", "synchronous_commit, on", "full_page_writes, on", "data_checksums, on",
			"listen_addresses, 127.0.0.1", "server_encoding, UTF8", "log_timezone, UTC", "max_connections, 50",
			"is_superuser, off" })
	void runsWithSettings(String setting, String value) throws Exception {
		assertThat(ask(running, "show " + setting)).isEqualTo(value);
	}

	@Test
	void letsNobodyInWithoutThePassword() throws Exception {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(running.getJdbcUrl(), Cluster.NAME, "another password"));
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> DriverManager
			.getConnection(running.getJdbcUrl().replace("/tracker", "/postgres"), "postgres", "postgres"));
	}

	@Test
	void startsWherePathHasBlanksAndAccents() throws Exception {
		prepare("the tracker's données (1)");
		try (EmbeddedPostgres database = start("the tracker's données (1)")) {
			assertThat(ask(database, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void startsWhenTheProcessNumberOfServerThatIsGoneBelongsToAnotherProcess() throws Exception {
		prepare("data");
		start("data").close();
		leavePostmasterFile(ProcessHandle.current().pid());
		start("data").close();
		leavePostmasterFile(aThreadOfThisProcess());
		start("data").close();
		Files.createFile(PostmasterFile.in(folder("data").cluster()));
		start("data").close();
	}

	@Test
	void doesNotStopTheServerOfTheFolderThatItsOwnWasCopiedFrom() throws Exception {
		prepare("data");
		try (EmbeddedPostgres original = start("data")) {
			carryOut(original, "create table note (text text)");
			FileSystemUtils.copyRecursively(this.parent.resolve("data"), this.parent.resolve("copy"));
			try (EmbeddedPostgres copy = start("copy")) {
				assertThat(ask(copy, "select count(*) from note")).isEqualTo("0");
			}
			assertThat(ask(original, "select count(*) from note")).isEqualTo("0");
		}
	}

	@Test
	void makesNewPasswordWhenTheOldOneWasDeleted() throws Exception {
		prepare("data");
		start("data").close();
		Files.delete(folder("data").cluster().resolve("tracker.password"));
		try (EmbeddedPostgres database = start("data")) {
			assertThat(ask(database, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void saysThatThePasswordIsWrongAndLeavesNoServer() throws Exception {
		prepare("data");
		Path password = Cluster.passwordFile(folder("data").cluster());
		Files.writeString(password, "another");
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start("data"))
			.withMessageContaining("does not let the application in")
			.satisfies((ex) -> assertThat(ex.remedy()).contains("delete " + password));
		assertThat(PostmasterFile.in(folder("data").cluster())).doesNotExist();
	}

	@Test
	void saysWhatPostgresSaysWhenItDoesNotStart() throws Exception {
		prepare("data");
		start("data").close();
		Files.delete(folder("data").cluster().resolve("global/pg_control"));
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start("data"))
			.withMessageStartingWith(
					"PostgreSQL does not start on the data folder " + this.parent.resolve("data") + ": ")
			.withMessageContaining("pg_control")
			.satisfies((ex) -> assertThat(ex.remedy()).contains(folder("data").log().toString()));
		assertThatExceptionOfType(DatabaseStartException.class).as("the folder is free again")
			.isThrownBy(() -> start("data"))
			.withMessageContaining("pg_control");
	}

	@Test
	void beginsNewLogWhenTheOldOneIsLarge() throws Exception {
		prepare("data");
		DataFolder folder = DataFolder.at(this.parent.resolve("data"));
		Files.write(folder.log(), new byte[2 * 1024 * 1024]);
		start("data").close();
		assertThat(folder.logs().resolve("postgresql.log.1")).hasSize(2 * 1024 * 1024);
		assertThat(Files.readString(folder.log())).contains("database system is ready to accept connections");
	}

	private EmbeddedPostgres start(String name) {
		return EmbeddedPostgres.start(Prepared.settings(this.parent.resolve(name)));
	}

	private void prepare(String name) {
		Prepared.dataFolder(this.parent.resolve(name));
	}

	private static void kill(PostmasterFile file) {
		ProcessHandle server = file.process().orElseThrow();
		server.destroyForcibly();
		await().pollInterval(Duration.ofMillis(20)).until(() -> server.info().command().isEmpty());
	}

	private DataFolder folder(String name) {
		return new DataFolder(this.parent.resolve(name));
	}

	private void leavePostmasterFile(long pid) throws IOException {
		Path cluster = folder("data").cluster();
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
		return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
	}

}
