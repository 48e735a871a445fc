package ca.armsexports.tracker.walk;

import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.ingest.RiddleFiles;
import ca.armsexports.tracker.support.BrowserTest;
import ca.armsexports.tracker.support.Wire;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor brings a table with riddles as each kind of file, solves them on the page and
 * makes a draft of it; a second person approves, and readers see what changed.
 */
@BrowserTest
@DirtiesContext
@TestPropertySource(properties = "tracker.test.releases=files")
class FileBrowserTests {

	private static final String EDITOR = "Ada Editor";

	private static final String APPROVER = "Bela Approver";

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPeople people;

	@ParameterizedTest
	@CsvSource({ "csv, false", "xlsx, false", "html, true", "pasted, true" })
	void aFileOfEachKindBecomesADraft(String kind, boolean script, Browser browser) throws Exception {
		this.people.person(EDITOR, Role.EDITOR);
		try (BrowserContext context = context(browser, script)) {
			Page page = context.newPage();
			DeskVisit.signIn(page, this.port, EDITOR);
			byte[] file = RiddleFiles.of(kind, "Peruvia", 2024);
			bring(page, kind, file, 2024);
			solve(page, "Peruvia", 2024, script);
			makeDraft(page, "The edition on 2024, " + kind);
			String draft = page.url();
			bring(page, kind, file, 2024);
			assertThat(page.locator(".done").first()).containsText("Ada Editor brought the same file");
			assertThat(page.locator(".done a")).hasAttribute("href", draft.substring(draft.indexOf("/admin")));
		}
	}

	@Test
	void aPrintedTableBecomesARelease(Browser browser) throws Exception {
		this.people.person(EDITOR, Role.EDITOR);
		this.people.person(APPROVER, Role.APPROVER);
		try (BrowserContext context = context(browser, true)) {
			Page page = context.newPage();
			DeskVisit.signIn(page, this.port, EDITOR);
			bring(page, "pdf", RiddleFiles.of("pdf", "Inca Empire", 2021), 2021);
			solve(page, "Inca Empire", 2021, true);
			makeDraft(page, "The edition on 2021");
			DeskVisit.press(page, "Hand over for approval");
			assertThat(page.locator("[aria-labelledby=warnings]")).containsText("Mexico, 2021, 2-1 figure");
			assertThat(page.locator("[aria-labelledby=warnings]"))
				.containsText("2020: 1,000.00; 2021: 20,000.00. One is more than ten times the other.");
			page.fill("[aria-labelledby=warnings] [name=reason]", "Printed so; a large delivery.");
			DeskVisit.press(page, "It is right");
			DeskVisit.press(page, "Hand over for approval");
			assertThat(page.locator(".opening .kicker")).containsText("waits for approval");
			DeskVisit.press(page, "Sign out");
			DeskVisit.signIn(page, this.port, APPROVER);
			page.locator("main tbody a").first().click();
			DeskVisit.press(page, "Approve as it stands");
			DeskVisit.press(page, "Publish as a release");
			assertThat(page.locator(".opening .kicker")).containsText("published");
			DeskVisit.follow(page, "Release 2");
			assertThat(page.locator("main")).containsText("The edition on 2021");
			assertThat(page.locator("main")).containsText(APPROVER);
		}
		Wire wire = new Wire(this.port);
		assertThat(wire.get("/en/changes?from=1&to=2").body()).contains("Mexico").contains("5,500.50");
		assertThat(wire.get("/en/changes.atom?from=1&to=2").body()).contains("Chile");
		assertThat(wire.get("/en/explore.csv?destination=mx&destination=cl&from=2020&to=2021").body()).contains(
				"mx,Mexico,2020,2-1,export,1000.00", "mx,Mexico,2021,2-1,export,20000.00",
				"cl,Chile,2021,2-6,export,5500.50");
		assertThat(wire.get("/en/explore.csv?destination=pe&from=2021&to=2021").body())
			.contains("pe,Peru,2021,2-6,export,,");
	}

	private static BrowserContext context(Browser browser, boolean script) {
		return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script).setLocale("en-CA"));
	}

	private void bring(Page page, String kind, byte[] file, int last) {
		DeskVisit.go(page, this.port, "/admin/files");
		if (kind.equals("pasted")) {
			page.fill("#pasted", new String(file, StandardCharsets.UTF_8));
		}
		else {
			page.setInputFiles("#file", new FilePayload("table." + kind, "application/octet-stream", file));
		}
		page.selectOption("#source", "gac-2022");
		page.fill("#first", String.valueOf(last - 1));
		page.fill("#last", String.valueOf(last));
		DeskVisit.press(page, "Take it in");
	}

	/** Sees what is wrong, on the page and as a file, and decides until nothing is. */
	private static void solve(Page page, String name, int last, boolean script) throws Exception {
		await(page, ".lines", script);
		assertThat(page.locator(".problems")).containsText("column A (1)");
		assertThat(page.locator(".problems")).containsText(name);
		assertThat(page.locator(".problems")).containsText("No destination is known by this name.");
		Download problems = page.waitForDownload(() -> DeskVisit.follow(page, "All of them as CSV"));
		assertThat(new String(problems.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
			.startsWith("sheet,line,column,found,problem,what_to_do\r\n")
			.contains(",A," + name + ",", ",B,6-Feb,");
		page.selectOption("[name='name.0']", "pe");
		page.fill("[name='name.1']", "2-6");
		DeskVisit.press(page, "Read the file again with this");
		await(page, "[name='mark.0']", script);
		page.selectOption("[name='mark.0']", "withheld");
		DeskVisit.press(page, "Read the file again with this");
		await(page, "#hand-over", script);
		assertThat(page.locator(".lines")).containsText("Chile, " + last + ", 2-6: $5,500.50");
		assertThat(page.locator(".lines")).containsText("Peru, " + last + ", 2-6: withheld");
		assertThat(page.locator("[aria-labelledby=totals]")).containsText("is the sum of its lines");
	}

	private static void makeDraft(Page page, String title) {
		for (String language : new String[] { "en", "fr", "es" }) {
			page.fill("[name='title." + language + "']", title);
			page.fill("[name='note." + language + "']", "Why: " + language);
		}
		DeskVisit.press(page, "Make the draft");
		// Four figures, and what Peruvia means.
		assertThat(page.locator("#changes")).hasText("Changes (5)");
	}

	/**
	 * With a script the page shows by itself when the file is read; without one it is
	 * looked at again.
	 */
	private static void await(Page page, String selector, boolean script) {
		Locator awaited = page.locator(selector).first();
		for (int look = 0; !script && look < 60 && awaited.count() == 0; look++) {
			page.waitForTimeout(250);
			page.reload();
		}
		assertThat(awaited).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
	}

}
