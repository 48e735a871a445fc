package ca.armsexports.tracker;

import java.util.Arrays;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * The application of a command: without web server, and only with what the command asks
 * for.
 */
final class SmallApplication {

	private SmallApplication() {
	}

	/**
	 * Starts one, which is to be closed.
	 * @param command the configuration of the command
	 * @param arguments what the command was given
	 * @param settings what the command settles itself, whatever it was given
	 */
	static ConfigurableApplicationContext start(Class<?> command, String[] arguments, String... settings) {
		return new SpringApplicationBuilder(command).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.run(Stream
				.of(Arrays.stream(arguments),
						Stream.of("--spring.jpa.hibernate.ddl-auto=none",
								"--management.endpoint.health.validate-group-membership=false"),
						Arrays.stream(settings))
				.flatMap((some) -> some)
				.toArray(String[]::new));
	}

	/**
	 * Why a command that did not get through to the database did nothing.
	 * @param failure what Spring says of it
	 */
	static String reason(RuntimeException failure) {
		return "the database cannot be used. " + NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
	}

}
