package ca.armsexports.tracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * What is left of an application that was ended from outside, and how the next one deals
 * with it.
 */
class KilledApplicationTests {

	/**
	 * Takes from root the right to pass over file permissions, as the database does;
	 * others lack it anyway.
	 */
	private static final List<String> WITHOUT_PRIVILEGES = OperatingUser.isRoot() ? List.of("unshare", "--user")
			: List.of();

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path parent;

	private DataFolder folder;

	@BeforeEach
	void prepareFolder() {
		this.folder = new DataFolder(this.parent.resolve("data"));
		Prepared.dataFolder(this.folder.path());
	}

	@AfterEach
	void stopServer() throws IOException {
		new PostgresServer(this.folder, Prepared.serverPrograms()).stop();
	}

	@Test
	void leavesServerThatTheNextStartStopsWithoutLosingAnything() throws Exception {
		long leftover;
		try (SmallApplicationProcess application = start(List.of()).awaitReady()) {
			leftover = serverPid();
			assertThatExceptionOfType(DatabaseStartException.class)
				.isThrownBy(() -> EmbeddedPostgres.start(Prepared.settings(this.folder.path())))
				.withMessage("The data folder %s is in use by another run of this application (process %d).",
						this.folder.path(), application.pid());
			application.kill();
		}
		assertThat(ProcessHandle.of(leftover)).as("the server outlives the application").isPresent();
		try (ConfigurableApplicationContext next = startHere()) {
			assertThat(SmallApplication.starts(next.getBean(JdbcClient.class))).isOne();
			awaitEnd(leftover);
		}
	}

	@Test
	void leavesNothingBehindWhenItIsAskedToEnd() throws Exception {
		try (SmallApplicationProcess application = start(List.of()).awaitReady()) {
			long server = serverPid();
			application.terminate();
			awaitEnd(server);
			assertThat(PostmasterFile.in(this.folder.cluster())).doesNotExist();
			assertThat(application.output()).doesNotContain("WARN", "ERROR", "Exception");
		}
	}

	@Test
	void saysThatItMayNotWriteAndHowToMendThat() throws Exception {
		Files.setPosixFilePermissions(this.folder.path(), PosixFilePermissions.fromString("r-x------"));
		try (SmallApplicationProcess application = start(WITHOUT_PRIVILEGES)) {
			application.awaitEnd();
			assertThat(application.output()).contains("has no right to " + this.folder.lock())
				.contains("Give that user the right to read and write it")
				.doesNotContain("\tat ");
		}
	}

	private SmallApplicationProcess start(List<String> prefix) throws IOException {
		return SmallApplicationProcess.start(prefix, this.folder.path(), this.parent.resolve("output"));
	}

	private ConfigurableApplicationContext startHere() {
		return SmallApplication.start("--tracker.database.folder=" + this.folder.path(),
				"--tracker.database.programs=" + Prepared.programs());
	}

	private long serverPid() throws IOException {
		return PostmasterFile.of(this.folder.cluster()).orElseThrow().pid();
	}

	/** Until it is reaped, a process that ended keeps its number but has no program. */
	private static void awaitEnd(long pid) {
		await().until(() -> ProcessHandle.of(pid).flatMap((process) -> process.info().command()).isEmpty());
	}

}
