package ca.armsexports.tracker.walk;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.support.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people come for, in as few steps as promised, with JavaScript and without. A step
 * is a page opened, a control set or a search typed.
 */
@BrowserTest
class TaskBrowserTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatWentToPeruIn2019TakesTwoSteps(boolean script, Browser browser) {
		try (Visit visit = new Visit(browser, script)) {
			visit.open("/en/");
			visit.follow(visit.page.locator("main").getByRole(AriaRole.LINK, named("Peru")).first());
			assertThat(visit.page.locator("tr", rowOf("2019")).locator("td.amount")).hasText("734,960.49");
			visit.took(2);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void oneItemToPeruIsFilteredCitedAndTakenInFiveSteps(boolean script, Browser browser) {
		try (Visit visit = new Visit(browser, script)) {
			visit.open("/en/explore");
			visit.follow(visit.page.locator("#destination-pe"));
			assertThat(visit.page.locator(".answer")).containsText("to Peru");
			visit.follow(visit.page.locator("#item-2-10"));
			assertThat(visit.page.locator(".answer")).containsText("more than $560,000");
			assertThat(visit.page.url()).endsWith("/en/explore?destination=pe&item=2-10");
			assertThat(visit.page.locator("#languages a[lang=fr]").getAttribute("href"))
				.isEqualTo("/fr/explore?destination=pe&item=2-10");
			visit.follow(visit.page.locator("#cite > summary"));
			assertThat(visit.page.locator("#cite-apa")).containsText("The Globe and Mail");
			assertThat(visit.page.locator("#cite-live")).containsText("/en/explore?destination=pe&item=2-10");
			String csv = visit.fetch(".take a[href*='explore.csv']");
			assertThat(csv.lines().toList()).hasSize(2)
				.last()
				.asString()
				.startsWith("pe,Peru,2022,2-10,export,560000,");
			visit.took(5);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void colombiaAndPeruStandOnOneChartAfterThreeSteps(boolean script, Browser browser) {
		try (Visit visit = new Visit(browser, script)) {
			visit.open("/en/");
			visit.follow(visit.page.locator("main").getByRole(AriaRole.LINK, named("Peru")).first());
			visit.follow(visit.page.locator("main a[href*='/compare?'][href*='destination=co']").first());
			assertThat(visit.page.locator(".chart").first()).containsText("2014");
			assertThat(visit.page.locator(".chart").first()).containsText("2023");
			assertThat(visit.page.locator("main table").first()).containsText("44,754,393");
			assertThat(visit.page.locator("main table").first()).containsText("948,081.53");
			visit.took(3);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void linkThatNeverChangesTakesTwoSteps(boolean script, Browser browser) {
		try (Visit visit = new Visit(browser, script)) {
			visit.open("/en/countries/pe");
			visit.follow(visit.page.locator("#cite > summary"));
			assertThat(visit.page.locator("#cite-frozen")).containsText("/en/countries/pe?release=1");
			visit.took(2);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatChangedIsShownAfterTwoSteps(boolean script, Browser browser) {
		try (Visit visit = new Visit(browser, script)) {
			visit.open("/en/");
			visit.follow(visit.page.locator("footer a[href='/en/changes']"));
			assertThat(visit.page.locator("main")).containsText("added");
			visit.took(2);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void figureLeadsToItsPassageInOneStep(boolean script, Browser browser) {
		try (Visit visit = new Visit(browser, script)) {
			visit.open("/en/explore?destination=pe&item=2-10");
			visit.follow(visit.page.locator("td a.proof"));
			assertThat(visit.page.locator(".passage")).containsText("Shipments in 2022 exceeded $560,000");
			visit.took(2);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void filtersOfTheFormComeBackInAShortAddress(boolean script, Browser browser) {
		try (Visit visit = new Visit(browser, script)) {
			visit.open("/es/explore?destination=co");
			visit.page.locator("#from").fill("2018");
			visit.page.locator("#to").fill("2020");
			visit.follow(visit.page.locator(".filters button"));
			assertThat(visit.page.locator(".unknown")).containsText("no figura");
			visit.page.waitForURL("**/es/explore?destination=co&from=2018&to=2020");
		}
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name).setExact(true);
	}

	private static Page.LocatorOptions rowOf(String year) {
		return new Page.LocatorOptions().setHasText(year);
	}

	/** One reader at work, who counts the steps. */
	private final class Visit implements AutoCloseable {

		private final BrowserContext context;

		private final Page page;

		private final List<String> errors = new ArrayList<>();

		private int steps;

		Visit(Browser browser, boolean script) {
			this.context = browser
				.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script).setViewportSize(1280, 900));
			this.page = this.context.newPage();
			this.page.onConsoleMessage((message) -> {
				if (message.type().equals("error")) {
					this.errors.add(message.text());
				}
			});
		}

		void open(String path) {
			this.steps++;
			this.page.navigate("http://localhost:" + TaskBrowserTests.this.port + path);
		}

		void follow(Locator link) {
			this.steps++;
			link.click();
		}

		String fetch(String link) {
			this.steps++;
			return this.context.request()
				.get("http://localhost:" + TaskBrowserTests.this.port + this.page.locator(link).getAttribute("href"))
				.text();
		}

		void took(int most) {
			assertThat(this.steps).isLessThanOrEqualTo(most);
			assertThat(this.errors).isEmpty();
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

}
