package ca.armsexports.tracker;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import ca.armsexports.tracker.release.KnownHead;
import ca.armsexports.tracker.release.Verification;
import ca.armsexports.tracker.release.VerificationReport;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeansException;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The command {@code verify}: proves of a database that its record was not rewritten, and
 * says so in plain sentences. It serves nobody, migrates nothing and writes nothing, so
 * that the role of the application, or one that only reads, is enough.
 */
@EnableAutoConfiguration
@ConfigurationPropertiesScan
@ComponentScan({ "ca.armsexports.tracker.claim", "ca.armsexports.tracker.controllist", "ca.armsexports.tracker.country",
		"ca.armsexports.tracker.database", "ca.armsexports.tracker.equipment", "ca.armsexports.tracker.event",
		"ca.armsexports.tracker.journal", "ca.armsexports.tracker.permit", "ca.armsexports.tracker.release",
		"ca.armsexports.tracker.setting", "ca.armsexports.tracker.shared", "ca.armsexports.tracker.source",
		"ca.armsexports.tracker.yearlytotal" })
final class VerifyCommand {

	private static final String NAME = "verify";

	static final String HEAD = "head";

	static final String JOURNAL_HEAD = "journal-head";

	private VerifyCommand() {
	}

	static boolean isAskedFor(String... arguments) {
		return Arrays.asList(arguments).contains(NAME);
	}

	/**
	 * Runs the command.
	 * @param output gets what was found
	 * @param arguments {@code verify}, {@code --head=} and {@code --journal-head=} with
	 * what was kept of earlier heads, and settings of the application
	 * @return 0 if everything holds, else 1
	 */
	static int run(PrintStream output, String... arguments) {
		DefaultApplicationArguments given = new DefaultApplicationArguments(arguments);
		KnownHead head;
		KnownHead journalHead;
		try {
			head = head(given, HEAD);
			journalHead = head(given, JOURNAL_HEAD);
		}
		catch (IllegalArgumentException ex) {
			output.println("Nothing was verified: " + ex.getMessage() + ".");
			return 1;
		}
		try (ConfigurableApplicationContext context = SmallApplication.start(VerifyCommand.class, arguments,
				"--spring.flyway.enabled=false", "--logging.level.root=off")) {
			VerificationReport report = context.getBean(Verification.class).verify(head, journalHead);
			print(report, head, journalHead, output);
			return report.holds() ? 0 : 1;
		}
		catch (BeansException | DataAccessException | TransactionException ex) {
			output.println("Nothing was verified: " + SmallApplication.reason(ex));
			return 1;
		}
	}

	@Bean
	static Clock clock() {
		return Clock.systemUTC();
	}

	static @Nullable KnownHead head(DefaultApplicationArguments given, String option) {
		List<String> values = given.getOptionValues(option);
		return (values != null && !values.isEmpty()) ? KnownHead.parse(values.getLast()) : null;
	}

	private static void print(VerificationReport report, @Nullable KnownHead head, @Nullable KnownHead journalHead,
			PrintStream output) {
		output.printf("Recomputed %d releases with %d changes, and %d entries of the journal.%n", report.releases(),
				report.changes(), report.entries());
		output.printf("Held %d published rows against the change lists: %s. Not held against them: %s.%n",
				report.rows(), String.join(", ", report.covered()),
				report.notCovered().isEmpty() ? "none" : String.join(", ", report.notCovered()));
		if (head == null && journalHead == null) {
			output.println("No earlier head was given: a chain that was rewritten as a whole cannot be told.");
		}
		report.problems().forEach(output::println);
		if (report.holds()) {
			output.printf("Everything holds. Keep these heads elsewhere: --head=%s%s%n", report.head(),
					(report.journalHead() != null) ? " --journal-head=" + report.journalHead() : "");
		}
		else {
			output.printf("%d of these do not hold: somebody rewrote the record, or it is damaged.%n",
					report.problems().size());
		}
	}

}
