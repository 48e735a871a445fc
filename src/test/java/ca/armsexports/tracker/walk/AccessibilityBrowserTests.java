package ca.armsexports.tracker.walk;

import java.util.List;

import ca.armsexports.tracker.support.BrowserTest;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AccessibilityBrowserTests {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("ca.armsexports.tracker.walk.PublicAddresses#inEnglish")
	void axeFindsNothing(String address, Browser browser) {
		assertAccessible(address, browser);
	}

	@ParameterizedTest
	@MethodSource("ca.armsexports.tracker.walk.PublicAddresses#failures")
	void axeFindsNothingOnFailures(String address, Browser browser) {
		assertAccessible(address, browser);
	}

	private void assertAccessible(String address, Browser browser) {
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + address);
			assertAccessible(page, ColorScheme.LIGHT, 1280);
			assertAccessible(page, ColorScheme.DARK, 360);
		}
	}

	static void assertAccessible(Page page, ColorScheme scheme, int width) {
		page.setViewportSize(width, 900);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.as("no sideways scroll at %d px", width)
			.isEqualTo(true);
		assertThat(new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze().getViolations())
			.as("%s at %d px", scheme, width)
			.extracting(AccessibilityBrowserTests::describe)
			.isEmpty();
	}

	private static String describe(Rule violation) {
		return violation.getId() + ": " + violation.getHelp() + " "
				+ violation.getNodes()
					.stream()
					.limit(3)
					.map((node) -> node.getHtml() + node.getFailureSummary())
					.toList();
	}

}
