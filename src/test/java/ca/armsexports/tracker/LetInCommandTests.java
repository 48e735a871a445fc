package ca.armsexports.tracker;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.support.database.FreshDatabase;
import ca.armsexports.tracker.support.database.TestDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class LetInCommandTests {

	/** The command is silent but for errors, in the whole JVM. */
	@AfterAll
	static void letOthersLog() {
		LoggingSystem.get(LetInCommandTests.class.getClassLoader())
			.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
	}

	@Test
	void printsALinkForWhoIsNamed() {
		try (FreshDatabase database = TestDatabases.create()) {
			database.migrate();
			ByteArrayOutputStream words = new ByteArrayOutputStream();
			int code = LetInCommand.run(new PrintStream(words, true, StandardCharsets.UTF_8), "let-in",
					"--name=Ada Lovelace", "--spring.datasource.url=" + database.getJdbcUrl(),
					"--spring.datasource.username=" + database.getUsername(),
					"--spring.datasource.password=" + database.getPassword(),
					"--tracker.site.origin=https://tracker.example");
			assertThat(words.toString(StandardCharsets.UTF_8)).contains(
					"Ada Lovelace joins as administrator within 30 minutes at",
					"https://tracker.example/admin/join?token=");
			assertThat(code).isZero();
			JdbcClient owner = JdbcClient.create(database.ownersConnections());
			assertThat(owner.sql("select name from invitation").query(String.class).list())
				.containsExactly("Ada Lovelace");
			assertThat(owner.sql("select person || ' ' || action || ' ' || subject from journal_entry")
				.query(String.class)
				.list()).containsExactly("(operator) person.invite person Ada Lovelace");
		}
	}

	@Test
	void saysThatTheDatabaseCannotBeUsed() {
		ByteArrayOutputStream words = new ByteArrayOutputStream();
		int code = LetInCommand.run(new PrintStream(words, true, StandardCharsets.UTF_8), "let-in", "--name=Ada",
				"--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nowhere", "--spring.datasource.username=nobody");
		assertThat(words.toString(StandardCharsets.UTF_8))
			.startsWith("Nobody was let in: the database cannot be used.");
		assertThat(code).isOne();
	}

	@Test
	void wantsAName() {
		ByteArrayOutputStream words = new ByteArrayOutputStream();
		assertThat(LetInCommand.run(new PrintStream(words, true, StandardCharsets.UTF_8), "let-in")).isOne();
		assertThat(words.toString(StandardCharsets.UTF_8)).startsWith("Nobody was let in: name one person");
		assertThat(LetInCommand.isAskedFor("--server.port=1")).isFalse();
	}

}
