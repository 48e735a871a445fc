package ca.armsexports.tracker.walk;

import ca.armsexports.tracker.support.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Comparing two countries, and what an article on another site shows of it. */
@BrowserTest
class CompareBrowserTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "en, Compare, Colombia, Peru, true", "en, Compare, Colombia, Peru, false",
			"fr, Comparer, Colombie, Pérou, false", "es, Comparar, Colombia, Perú, false" })
	void twoCountriesStandOnOneChartInThreeSteps(String language, String compare, String one, String other,
			boolean scripted, Browser browser) {
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripted))) {
			Page page = context.newPage();
			page.navigate(address("/" + language + "/"));
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(compare).setExact(true)).click();
			page.getByLabel(one, new Page.GetByLabelOptions().setExact(true)).check();
			page.getByLabel(other, new Page.GetByLabelOptions().setExact(true)).check();
			page.locator("#from").selectOption("2014");
			page.locator("#to").selectOption("2023");
			page.locator("form.compare button").click();
			assertThat(page.url())
				.endsWith("/" + language + "/compare?destination=co&destination=pe&from=2014&to=2023");
			assertThat(page.locator(".chart-columns").first()).isVisible();
			assertThat(page.locator(".chart-narrow").first()).isHidden();
			assertThat(page.locator(".choices a").nth(1)).isVisible();
			page.locator(".choices a").nth(1).click();
			assertThat(page.url()).endsWith("&scale=log");
		}
	}

	@Test
	void narrowScreenShowsRowsAndNeverScrollsSideways(Browser browser) {
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
			Page page = context.newPage();
			for (String path : new String[] { "/es/compare?destination=co&destination=pe&scale=share",
					"/fr/compare?destination=pe&item=2-6&item=2-10", "/en/compare",
					"/en/embed/compare?destination=co&destination=pe" }) {
				page.navigate(address(path));
				assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path)
					.isLessThanOrEqualTo(360);
			}
			assertThat(page.locator(".chart-narrow").first()).isVisible();
			assertThat(page.locator(".chart-columns").first()).isHidden();
		}
	}

	@Test
	void articleShowsTheDrawingAndItsBarsOpenTheProof(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page article = article(context, "/en/embed/compare?destination=co&destination=pe");
			FrameLocator frame = article.frameLocator("iframe");
			assertThat(frame.locator("h1")).containsText("Colombia and Peru");
			Locator bar = frame.locator(".chart-columns a").first();
			Page proof = context.waitForPage(() -> bar.click(new Locator.ClickOptions().setForce(true)));
			assertThat(proof.locator("main")).containsText("44,754,393");
			Page full = context.waitForPage(() -> frame.locator("main > p a").click());
			assertThat(full.url()).endsWith("/en/compare?destination=co&destination=pe");
			assertThat(context.cookies()).isEmpty();
		}
	}

	@Test
	void articleShowsNoOtherPageInAFrame(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page article = article(context, "/en/compare?destination=co&destination=pe");
			assertThat(article.frameLocator("iframe").locator("h1")).hasCount(0);
		}
	}

	/** A page of another site with a frame, and a drawing as a picture. */
	private Page article(BrowserContext context, String framed) {
		Page article = context.newPage();
		article.route("http://article.example/", (route) -> route.fulfill(new Route.FulfillOptions()
			.setContentType("text/html")
			.setBody("<!DOCTYPE html><title>a</title><img src='%s'><iframe width='760' height='700' src='%s'></iframe>"
				.formatted(address("/en/compare/chart.svg?destination=co&destination=pe"), address(framed)))));
		article.navigate("http://article.example/");
		assertThat((Integer) article.evaluate("document.images[0].naturalWidth")).isEqualTo(760);
		return article;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
