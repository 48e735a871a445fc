package ca.armsexports.tracker.walk;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.support.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The walk of a journalist who checks a number, without JavaScript unless it is asked
 * for.
 */
@BrowserTest
class EvidenceBrowserTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Peru     | 2017 | 2021 | 2.4 million         | Rounds to it             | 2,403,611.89
			en | Colombia | 2014 | 2018 | 45 million          | Cut off to it            | 45,916,927.21
			en | Colombia |      |      | 45 million          | Depends on the period    |
			en | Peru     | 2014 | 2021 | 81.4 million        | Cannot be checked        | 2,403,611.89
			en | Peru     | 2023 | 2023 | 1.9 million         | Not contradicted         | more than 1,800,000
			en | Peru     | 2023 | 2023 | 1.5 million         | Contradicted             | more than 1,800,000
			en | Peru     | 2022 | 2022 | 560,000             | Cannot be checked        |
			fr | Pérou    | 2017 | 2021 | 2,4 millions        | S’arrondit à ce chiffre  | 2 403 611,89
			fr | Pérou    | 2017 | 2021 | 2 403 611,89 $      | Exact                    | 2 403 611,89
			fr | Colombie | 2014 | 2018 | 45 millions         | Se tronque à ce chiffre  | 45 916 927,21
			fr | Pérou    | 2014 | 2021 | 81,4 millions       | Ne peut être vérifié     | 2 403 611,89
			es | Perú     | 2017 | 2021 | 2.4 millones        | Redondea a la cifra      | 2,403,611.89
			es | Colombia |      |      | 45 millones         | Depende del período      |
			es | Perú     | 2023 | 2023 | más de 1.8 millones | Se cumple                | más de 1,800,000
			""")
	void journalistChecksANumberAndTakesALinkThatNeverChanges(String language, String destination, String from,
			String to, String amount, String verdict, String sum, Browser browser) {
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			page.navigate(address("/" + language + "/check"));
			page.selectOption("#destination", new SelectOption().setLabel(destination));
			page.fill("#from", (from != null) ? from : "");
			page.fill("#to", (to != null) ? to : "");
			page.fill("#amount", amount);
			page.locator("form.check button").click();
			assertThat(page.locator(".verdict")).hasText(verdict);
			if (sum != null) {
				assertThat(page.locator(".addition tfoot .amount")).hasText(sum);
			}
			page.locator(".take a").last().click();
			assertThat(page.url()).contains("amount=").endsWith("release=1");
			assertThat(page.locator(".verdict")).hasText(verdict);
			assertThat(page.locator(".frozen")).isVisible();
		}
	}

	@Test
	void journalistFindsTheCardBehindTheAddressThatNetworksAreTold(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			page.navigate(address("/fr/check?destination=pe&from=2014&to=2021&amount=81,4+millions"));
			String image = page.locator("meta[property='og:image']").getAttribute("content");
			page.navigate(address(image.replaceFirst("^https?://[^/]+", "")));
			assertThat(page.evaluate("[document.images[0].naturalWidth, document.images[0].naturalHeight]"))
				.isEqualTo(List.of(1200, 630));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/claims/pe-2.4m", "/fr/claims/pe-81.4m", "/es/claims/co-45m" })
	void policyOfThePageLetsItsDataStand(String address, Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			List<String> complaints = new ArrayList<>();
			page.onConsoleMessage((message) -> complaints.add(message.text()));
			page.onPageError(complaints::add);
			page.navigate(address(address));
			assertThat(page.evaluate("JSON.parse(document.querySelector('script').text)['@type']"))
				.isEqualTo("ClaimReview");
			assertThat(complaints).isEmpty();
		}
	}

	/** What a screen reader is told of each mark stands in the list too. */
	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/pe", "/fr/countries/pe", "/es/countries/pe", "/en/countries/co",
			"/fr/countries/co", "/es/countries/co" })
	void timelineSaysTheSameToThoseWhoHearIt(String country, Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			page.navigate(address(country + "/timeline"));
			String list = plain(String.join(" ", page.locator("#list ~ ol > li").allInnerTexts()));
			for (int width : List.of(1280, 360)) {
				page.setViewportSize(width, 900);
				List<String> heard = page.locator("svg:visible [role=listitem] > [aria-label]")
					.all()
					.stream()
					.map((mark) -> plain(mark.getAttribute("aria-label")))
					.toList();
				assertThat(heard).hasSizeGreaterThan(9).allSatisfy((words) -> {
					String title = words.replaceFirst("^[^:]*: ?", "").replaceFirst(" \\([^()]*\\)$", "").strip();
					for (String part : title.split("; ", -1)) {
						assertThat(list).as(title)
							.containsIgnoringCase(part.replaceFirst(" (in|pour|en) 2-10 .*$", ""));
					}
				});
			}
		}
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\u00a0\u202f]+", " ");
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
