package ca.armsexports.tracker.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives tests the Chromium or Google Chrome of the machine, one for the whole run.
 * Without one, a run in CI fails, and any other run says so in capital letters.
 */
public class Chromium implements ParameterResolver {

	private static final Logger log = LoggerFactory.getLogger(Chromium.class);

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(ExtensionContext.Namespace.GLOBAL)
			.computeIfAbsent(Running.class, (key) -> start(), Running.class)
			.browser();
	}

	private static Running start() {
		Optional<Path> program = program();
		if (program.isEmpty()) {
			String message = "NO CHROMIUM OR GOOGLE CHROME ON THE PATH: THE BROWSER TESTS CANNOT RUN";
			log.error("{}", "!".repeat(message.length()));
			log.error(message);
			log.error("{}", "!".repeat(message.length()));
			if (Boolean.parseBoolean(System.getenv("CI"))) {
				Assertions.fail(message);
			}
			throw new TestAbortedException(message);
		}
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return new Running(playwright,
				playwright.chromium()
					.launch(new BrowserType.LaunchOptions().setExecutablePath(program.orElseThrow())
						.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
								"--disable-background-networking", "--disable-component-update", "--disable-sync"))));
	}

	private static Optional<Path> program() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** A browser that is closed after the last test. */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
