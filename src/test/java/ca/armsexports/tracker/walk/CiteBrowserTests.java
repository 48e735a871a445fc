package ca.armsexports.tracker.walk;

import java.util.List;

import ca.armsexports.tracker.support.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class CiteBrowserTests {

	@LocalServerPort
	private int port;

	@Test
	void copiesACitationFromTheKeyboardAndSaysSo(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + "/en/countries/pe");
			page.locator("#cite summary").focus();
			page.keyboard().press("Enter");
			Locator button = page.locator("#cite button[data-copy=cite-apa]");
			for (int presses = 0; presses < 8
					&& page.locator("button[data-copy=cite-apa]:focus").count() == 0; presses++) {
				page.keyboard().press("Tab");
			}
			assertThat(button).isFocused();
			page.keyboard().press("Enter");
			assertThat(page.locator("#cite-apa-done")).hasText("Copied.");
			assertThat(button).isFocused();
			assertThat(page.evaluate("navigator.clipboard.readText()"))
				.isEqualTo(page.locator("#cite-apa").textContent());
		}
	}

	@Test
	void readsAndSelectsWithoutAScript(Browser browser) {
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + "/en/figures/20");
			page.locator("#cite summary").click();
			assertThat(page.locator("#cite-bibtex")).isVisible();
			assertThat(page.locator("#cite button").first()).isHidden();
		}
	}

	@Test
	void aLinkBesideATableOpensIt(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + "/es/countries/co");
			page.locator(".beside-table a").first().click();
			assertThat(page.locator("#cite-apa")).isVisible();
		}
	}

}
