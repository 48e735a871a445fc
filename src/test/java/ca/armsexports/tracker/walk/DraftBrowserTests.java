package ca.armsexports.tracker.walk;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.support.BrowserTest;
import ca.armsexports.tracker.support.Wire;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The editors' walk: one person enters, a second approves, readers see what changed and
 * why, and it is taken back the same way. Without a script.
 */
@BrowserTest
@DirtiesContext
@TestPropertySource(properties = "tracker.test.releases=stay")
class DraftBrowserTests {

	private static final String EDITOR = "Ada Editor";

	private static final String APPROVER = "Bela Approver";

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPeople people;

	@Test
	void enteredByOneApprovedByAnotherAndTakenBack(Browser browser) {
		this.people.person(EDITOR, Role.EDITOR);
		this.people.person(APPROVER, Role.APPROVER);
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-CA"))) {
			Page page = context.newPage();
			DeskVisit.signIn(page, this.port, EDITOR);
			openDraft(page);
			enterTotal(page);
			handOver(page);
			approveAndPublish(page);
			Wire wire = new Wire(this.port);
			assertThat(wire.get("/en/releases/2").body()).contains("Figures of 2020").contains(APPROVER);
			assertThat(wire.get("/en/changes.atom?from=1&to=2").body()).contains("Mexico");
			assertThat(wire.get("/en/explore.csv?destination=mx").body()).contains("mx,Mexico,2020,,export,7000.00");
			DeskVisit.signIn(page, this.port, EDITOR);
			takeBack(page);
			handOver(page);
			approveAndPublish(page);
			assertThat(wire.get("/en/explore.csv?destination=mx").body()).doesNotContain("Mexico");
			assertThat(wire.get("/en/explore.csv?destination=mx&release=2").body()).contains("mx,Mexico,2020");
		}
	}

	private void openDraft(Page page) {
		DeskVisit.go(page, this.port, "/admin/drafts/new");
		describe(page, "Figures of 2020");
		assertThat(page.locator("h1")).hasText("Figures of 2020");
	}

	private static void describe(Page page, String title) {
		page.selectOption("[name=reason]", "late_data");
		for (String language : new String[] { "en", "fr", "es" }) {
			page.fill("[name='title." + language + "']", title);
			page.fill("[name='note." + language + "']", "Why: " + language);
		}
		DeskVisit.press(page, "Save");
	}

	private static void enterTotal(Page page) {
		DeskVisit.follow(page, "Enter or correct something");
		DeskVisit.follow(page, "Yearly total");
		page.selectOption("[name=destination]", "mx");
		page.fill("[name=year]", "2020");
		page.fill("[name='amount.money.amount']", "7 thousand");
		page.selectOption("[name='citation.source']", "gac-2022");
		page.fill("[name='citation.locator']", "table 1, row Mexico");
		page.fill("[name='citation.quote']", "Mexico 7,000.00");
		page.fill("[name=year]", "MMXX");
		DeskVisit.press(page, "Propose the change");
		assertThat(page.locator("#year-problem")).containsText("1990 to 2100");
		assertThat(page.locator("[name='citation.quote']")).hasValue("Mexico 7,000.00");
		page.fill("[name=year]", "2020");
		page.fill("[name='amount.money.amount']", "$7,000.00");
		DeskVisit.press(page, "Propose the change");
		assertThat(page.locator(".proposal")).containsText("Mexico, 2020");
		assertThat(page.locator(".proposal ins").filter(DeskVisit.containing("7,000.00")).first()).isVisible();
	}

	private static void handOver(Page page) {
		DeskVisit.press(page, "Hand over for approval");
		assertThat(page.locator(".opening .kicker")).containsText("waits for approval");
		DeskVisit.press(page, "Sign out");
	}

	private void approveAndPublish(Page page) {
		DeskVisit.signIn(page, this.port, APPROVER);
		page.locator("main tbody a").first().click();
		DeskVisit.press(page, "Approve as it stands");
		assertThat(page.locator(".opening .kicker")).containsText("approved");
		DeskVisit.press(page, "Publish as a release");
		assertThat(page.locator(".opening .kicker")).containsText("published");
		DeskVisit.press(page, "Sign out");
	}

	private void takeBack(Page page) {
		DeskVisit.go(page, this.port, "/admin/drafts");
		DeskVisit.follow(page, "Take this release back");
		describe(page, "Figures of 2020 taken back");
		assertThat(page.locator(".proposal")).containsText("withdrawn");
	}

}
