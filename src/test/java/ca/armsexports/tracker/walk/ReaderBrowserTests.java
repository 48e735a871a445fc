package ca.armsexports.tracker.walk;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.support.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The walks of a reader and of a researcher, without JavaScript, and one with the
 * keyboard alone.
 */
@BrowserTest
class ReaderBrowserTests {

	@LocalServerPort
	private int port;

	@Test
	void readerInLimaFindsPeruAndItsProof(Browser browser) {
		try (BrowserContext context = context(browser, "es-PE")) {
			Page page = context.newPage();
			page.navigate(address("/"));
			assertThat(page.url()).endsWith("/es/");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Países").setExact(true)).first().click();
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Perú").setExact(true)).first().click();
			assertThat(page.locator("h1")).hasText("Perú");
			page.locator("td.amount a.proof", new Page.LocatorOptions().setHasText("734,960.49")).click();
			assertThat(page.locator("main")).containsText("2019 – $734,960.49");
			assertThat(context.cookies()).isEmpty();
		}
	}

	@Test
	void researcherTakesASeriesAndALinkThatNeverChanges(Browser browser) {
		try (BrowserContext context = context(browser, "en-CA")) {
			Page page = context.newPage();
			page.navigate(address("/en/countries/co"));
			Response csv = context.newPage()
				.navigate(address(page.locator(".take a[href$='.csv']").getAttribute("href").replace(".csv", ".json")));
			assertThat(csv.text()).contains("\"44754393\"", "\"not_listed\"");
			page.locator(".take a[href*='release=']").click();
			assertThat(page.url()).endsWith("/en/countries/co?release=1");
			assertThat(page.locator(".frozen")).isVisible();
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Français")).click();
			assertThat(page.url()).endsWith("/fr/countries/co?release=1");
		}
	}

	@Test
	void keyboardAloneReachesTheProof(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			List<String> errors = new ArrayList<>();
			page.onConsoleMessage((message) -> {
				if (message.type().equals("error")) {
					errors.add(message.text());
				}
			});
			page.navigate(address("/en/countries/pe"));
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			assertThat(page.url()).endsWith("#main");
			Locator focused = page.locator(".answer a:focus");
			for (int presses = 0; presses < 5 && focused.count() == 0; presses++) {
				page.keyboard().press("Tab");
			}
			page.keyboard().press("Enter");
			assertThat(page.locator("main")).containsText("more than $1.8-million");
			assertThat(errors).isEmpty();
		}
	}

	private static BrowserContext context(Browser browser, String locale) {
		return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale(locale));
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
