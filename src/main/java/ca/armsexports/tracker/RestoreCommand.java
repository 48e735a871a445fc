package ca.armsexports.tracker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import ca.armsexports.tracker.archive.DamagedRecord;
import ca.armsexports.tracker.archive.Restoring;
import ca.armsexports.tracker.ingest.KeptFiles;
import ca.armsexports.tracker.release.KnownHead;
import ca.armsexports.tracker.release.VerificationReport;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeansException;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The command {@code restore}: reads a file of the whole record into an empty database,
 * all of it or nothing. It serves nobody; migrations run first, so that a new database is
 * enough.
 */
@EnableAutoConfiguration
@ConfigurationPropertiesScan
@ComponentScan({ "ca.armsexports.tracker.account", "ca.armsexports.tracker.archive", "ca.armsexports.tracker.claim",
		"ca.armsexports.tracker.controllist", "ca.armsexports.tracker.country", "ca.armsexports.tracker.database",
		"ca.armsexports.tracker.equipment", "ca.armsexports.tracker.event", "ca.armsexports.tracker.journal",
		"ca.armsexports.tracker.permit", "ca.armsexports.tracker.release", "ca.armsexports.tracker.setting",
		"ca.armsexports.tracker.shared", "ca.armsexports.tracker.source", "ca.armsexports.tracker.yearlytotal" })
@Import(KeptFiles.class)
final class RestoreCommand {

	private static final String NAME = "restore";

	private RestoreCommand() {
	}

	static boolean isAskedFor(String... arguments) {
		return Arrays.asList(arguments).contains(NAME);
	}

	/**
	 * Runs the command.
	 * @param output gets what was done
	 * @param arguments {@code restore} and the file, {@code --head=} and
	 * {@code --journal-head=} with what was kept of earlier heads, and settings of the
	 * application
	 * @return 0 if the record was restored, else 1
	 */
	static int run(PrintStream output, String... arguments) {
		DefaultApplicationArguments given = new DefaultApplicationArguments(arguments);
		List<String> words = new ArrayList<>(given.getNonOptionArgs());
		words.remove(NAME);
		if (words.size() != 1) {
			output.println("Nothing was restored: name one file, such as restore arms-exports-whole-record-7.zip.");
			return 1;
		}
		try {
			KnownHead head = VerifyCommand.head(given, VerifyCommand.HEAD);
			KnownHead journalHead = VerifyCommand.head(given, VerifyCommand.JOURNAL_HEAD);
			try (ConfigurableApplicationContext context = SmallApplication.start(RestoreCommand.class, arguments,
					"--logging.level.root=off")) {
				VerificationReport report = context.getBean(Restoring.class)
					.restore(Path.of(words.getFirst()), head, journalHead, output::println);
				print(report, head, output);
				return 0;
			}
		}
		catch (DamagedRecord | IllegalArgumentException ex) {
			output.println("Nothing was restored. " + ex.getMessage() + ".");
			return 1;
		}
		catch (IOException ex) {
			output.println("Nothing was restored. The file cannot be read: " + ex.getMessage() + ".");
			return 1;
		}
		catch (BeansException | DataAccessException | TransactionException ex) {
			output.println("Nothing was restored: " + SmallApplication.reason(ex));
			return 1;
		}
	}

	@Bean
	static Clock clock() {
		return Clock.systemUTC();
	}

	private static void print(VerificationReport report, @Nullable KnownHead head, PrintStream output) {
		output.printf("Restored and verified: %d releases with %d changes, %d entries of the journal.%n",
				report.releases(), report.changes(), report.entries());
		if (head == null) {
			output.println("No earlier head was given: that this is the record of old, the file alone says.");
		}
		output.printf("Keep these heads elsewhere: --head=%s --journal-head=%s%n", report.head(), report.journalHead());
		output.println(
				"Nobody has a password yet: let an administrator in by let-in --name=..., who lets the others in.");
	}

}
