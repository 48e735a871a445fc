package ca.armsexports.tracker.walk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.support.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
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
	void articleShowsTheDrawingAndItsBarsOpenTheProof(Browser browser) throws IOException {
		try (BrowserContext context = browser.newContext();
				Article article = new Article(address("/en/embed/compare?destination=co&destination=pe"),
						address("/en/compare/chart.svg?destination=co&destination=pe"))) {
			Page page = context.newPage();
			page.navigate(article.address());
			assertThat((Integer) page.evaluate("document.images[0].naturalWidth")).isEqualTo(760);
			FrameLocator frame = page.frameLocator("iframe");
			assertThat(frame.locator("h1")).containsText("Colombia and Peru");
			Page proof = context.waitForPage(() -> frame.locator(".chart-columns a").first().click());
			assertThat(proof.locator("main")).containsText("44,754,393");
			Page full = context.waitForPage(() -> frame.locator("main > p a").click());
			assertThat(full).hasURL(address("/en/compare?destination=co&destination=pe"));
			assertThat(context.cookies()).isEmpty();
		}
	}

	@Test
	void articleShowsNoOtherPage(Browser browser) throws IOException {
		try (BrowserContext context = browser.newContext();
				Article article = new Article(address("/en/compare?destination=co&destination=pe"),
						address("/assets/mark.svg"))) {
			Page page = context.newPage();
			page.navigate(article.address());
			assertThat((Integer) page.evaluate("document.images[0].naturalWidth")).isZero();
			assertThat(page.frameLocator("iframe").locator("main")).hasCount(0);
		}
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	/** A page of another site with a frame and a picture. */
	private static final class Article implements AutoCloseable {

		private final HttpServer server;

		Article(String framed, String picture) throws IOException {
			byte[] page = "<!DOCTYPE html><title>a</title><img src='%s'><iframe width='760' height='700' src='%s'></iframe>"
				.formatted(picture, framed)
				.getBytes(StandardCharsets.UTF_8);
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.server.createContext("/article", (exchange) -> {
				exchange.getResponseHeaders().add("Content-Type", "text/html");
				exchange.sendResponseHeaders(200, page.length);
				exchange.getResponseBody().write(page);
				exchange.close();
			});
			this.server.start();
		}

		String address() {
			return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/article";
		}

		@Override
		public void close() {
			this.server.stop(0);
		}

	}

}
