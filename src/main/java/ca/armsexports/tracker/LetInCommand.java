package ca.armsexports.tracker;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import ca.armsexports.tracker.account.Operator;

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
 * The command {@code let-in}: prints a one-time link for a person when no administrator
 * can sign in, with a step in the journal.
 */
@EnableAutoConfiguration
@ConfigurationPropertiesScan
@ComponentScan({ "ca.armsexports.tracker.account", "ca.armsexports.tracker.database", "ca.armsexports.tracker.journal",
		"ca.armsexports.tracker.shared" })
final class LetInCommand {

	private static final String NAME = "let-in";

	private LetInCommand() {
	}

	static boolean isAskedFor(String... arguments) {
		return Arrays.asList(arguments).contains(NAME);
	}

	/**
	 * Runs the command.
	 * @param output gets the link
	 * @param arguments {@code let-in}, {@code --name=} with a person's name, and settings
	 * of the application
	 * @return 0 if there is a link, else 1
	 */
	static int run(PrintStream output, String... arguments) {
		List<String> names = new DefaultApplicationArguments(arguments).getOptionValues("name");
		if (names == null || names.size() != 1) {
			output.println("Nobody was let in: name one person, such as let-in --name=\"Ada Lovelace\".");
			return 1;
		}
		try (ConfigurableApplicationContext context = SmallApplication.start(LetInCommand.class, arguments,
				"--spring.flyway.enabled=false", "--logging.level.root=off")) {
			Operator.LetIn link = context.getBean(Operator.class).letIn(names.getFirst());
			output.printf(
					link.returning() ? "%s chooses another password within %d minutes at%n%s%n"
							: "%s joins as administrator within %d minutes at%n%s%n",
					link.name(), link.minutes(), link.address());
			output.println("The link works once. The journal says that you gave it out.");
			return 0;
		}
		catch (IllegalArgumentException ex) {
			output.println("Nobody was let in: " + ex.getMessage() + ".");
			return 1;
		}
		catch (BeansException | DataAccessException | TransactionException ex) {
			output.println("Nobody was let in: " + SmallApplication.reason(ex));
			return 1;
		}
	}

	@Bean
	static Clock clock() {
		return Clock.systemUTC();
	}

}
