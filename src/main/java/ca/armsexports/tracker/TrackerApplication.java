package ca.armsexports.tracker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The arms-export transparency tracker. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TrackerApplication {

	/**
	 * Starts the tracker, or verifies its record, restores it or lets somebody in.
	 * @param arguments settings such as {@code --server.port=8081}; {@code verify},
	 * {@code restore} or {@code let-in} for the command of that name
	 */
	public static void main(String[] arguments) {
		if (VerifyCommand.isAskedFor(arguments)) {
			System.exit(VerifyCommand.run(standardOutput(), arguments));
		}
		if (RestoreCommand.isAskedFor(arguments)) {
			System.exit(RestoreCommand.run(standardOutput(), arguments));
		}
		if (LetInCommand.isAskedFor(arguments)) {
			System.exit(LetInCommand.run(standardOutput(), arguments));
		}
		SpringApplication.run(TrackerApplication.class, arguments);
	}

	/** What a command says is its outcome, and no line of a log. */
	private static PrintStream standardOutput() {
		return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
