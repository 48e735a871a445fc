package ca.armsexports.tracker.walk;

import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.support.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor brings a table with a name that nobody knows and a mark in place of a number,
 * decides what they mean and makes a draft of it, with a script and without.
 */
@BrowserTest
class FileBrowserTests {

	private static final String EDITOR = "Ada Editor";

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPeople people;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aFileBecomesADraft(boolean script, Browser browser) throws Exception {
		this.people.person(EDITOR, Role.EDITOR);
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script).setLocale("en-CA"))) {
			Page page = context.newPage();
			DeskVisit.signIn(page, this.port, EDITOR);
			bring(page, script);
			await(page, ".lines");
			assertThat(page.locator(".problems")).containsText("line 4, column A (1)");
			assertThat(page.locator(".problems")).containsText("No destination is known by this name.");
			Download problems = page.waitForDownload(() -> DeskVisit.follow(page, "All of them as CSV"));
			assertThat(new String(problems.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("sheet,line,column,found,problem,what_to_do\r\n")
				.contains("4,A,Peruvia");
			page.selectOption("[name='name.0']", "pe");
			DeskVisit.press(page, "Read the file again with this");
			await(page, "[name='mark.0']");
			page.selectOption("[name='mark.0']", "withheld");
			DeskVisit.press(page, "Read the file again with this");
			await(page, "#hand-over");
			assertThat(page.locator(".lines")).containsText("Peru, 2024, 2-1: $10.00");
			for (String language : new String[] { "en", "fr", "es" }) {
				page.fill("[name='title." + language + "']", "The edition on 2024");
				page.fill("[name='note." + language + "']", "Why: " + language);
			}
			DeskVisit.press(page, "Make the draft");
			// Six figures, and what Peruvia means.
			assertThat(page.locator("#changes")).hasText("Changes (7)");
			assertThat(page.locator(".proposal").filter(DeskVisit.containing("Peru, 2024, 2-6")))
				.containsText("withheld");
			bring(page, script);
			assertThat(page.locator(".done").first()).containsText("The same file was brought before");
		}
	}

	/** With another title each time: the same file for the same edition is one ingest. */
	private void bring(Page page, boolean script) {
		DeskVisit.go(page, this.port, "/admin/files");
		String table = """
				Table 3: Export value by destination and item%s,,,
				Destination,2-1,2-6,Total
				Mexico,"1,000.00","2,000.00","3,000.00"
				Peruvia,10.00,..,10.00
				Chile,5.00,"5,500.50","5,505.50"
				Total,"1,015.00","7,500.50","8,515.50"
				""".formatted(script ? "" : " (again)");
		page.setInputFiles("#file", new FilePayload("table.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
		page.selectOption("#source", "gac-2022");
		page.fill("#first", "2024");
		DeskVisit.press(page, "Take it in");
	}

	/** Without a script the page is looked at again until the file is read. */
	private static void await(Page page, String selector) {
		for (int look = 0; look < 60 && page.locator(".progress").count() > 0; look++) {
			page.waitForTimeout(500);
			if (page.locator(".progress").count() > 0) {
				page.reload();
			}
		}
		assertThat(page.locator(selector).first()).isVisible();
	}

}
