package ca.armsexports.tracker;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.support.database.FreshDatabase;
import ca.armsexports.tracker.support.database.TestDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyCommandTests {

	private static final String NOUGHT = "0".repeat(64);

	private static FreshDatabase database;

	@BeforeAll
	static void layFoundingRecord() {
		database = TestDatabases.create();
		database.migrate();
	}

	@AfterAll
	static void dropDatabase() {
		database.close();
	}

	/** The command is silent but for errors, in the whole JVM. */
	@AfterAll
	static void letOthersLog() {
		LoggingSystem.get(VerifyCommandTests.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@Test
	void saysThatEverythingHolds() {
		String head = "1:" + JdbcClient.create(database.connections())
			.sql("select sha256 from release")
			.query(String.class)
			.single();
		Outcome outcome = verify("--head=" + head);
		assertThat(outcome.words()).contains("Recomputed 1 releases", "RecordYearlyTotal",
				"Everything holds. Keep these heads elsewhere: --head=" + head);
		assertThat(outcome.code()).isZero();
	}

	@Test
	void saysWhatDoesNotHold() {
		Outcome outcome = verify("--head=1:" + NOUGHT);
		assertThat(outcome.words()).contains("Release 1 has another head than the one that was kept",
				"1 of these do not hold");
		assertThat(outcome.code()).isOne();
	}

	@Test
	void saysWhatAHeadLooksLike() {
		Outcome outcome = verify("--head=latest");
		assertThat(outcome.words()).startsWith("Nothing was verified: a head is a number, a colon and 64");
		assertThat(outcome.code()).isOne();
	}

	@Test
	void saysThatTheDatabaseCannotBeUsed() {
		Outcome outcome = verifyAt("jdbc:postgresql://127.0.0.1:1/nowhere");
		assertThat(outcome.words()).startsWith("Nothing was verified: the database cannot be used.");
		assertThat(outcome.code()).isOne();
	}

	@Test
	void isAskedForByItsName() {
		assertThat(VerifyCommand.isAskedFor("--server.port=1")).isFalse();
		assertThat(VerifyCommand.isAskedFor("verify", "--head=1:" + NOUGHT)).isTrue();
	}

	private static Outcome verify(String... options) {
		return verifyAt(database.getJdbcUrl(), options);
	}

	private static Outcome verifyAt(String url, String... options) {
		List<String> arguments = new ArrayList<>(List.of("verify", "--spring.datasource.url=" + url,
				"--spring.datasource.username=" + database.getUsername(),
				"--spring.datasource.password=" + database.getPassword()));
		arguments.addAll(List.of(options));
		ByteArrayOutputStream words = new ByteArrayOutputStream();
		int code = VerifyCommand.run(new PrintStream(words, true, StandardCharsets.UTF_8),
				arguments.toArray(String[]::new));
		return new Outcome(code, words.toString(StandardCharsets.UTF_8));
	}

	private record Outcome(int code, String words) {
	}

}
