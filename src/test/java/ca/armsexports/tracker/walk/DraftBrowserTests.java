package ca.armsexports.tracker.walk;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.support.BrowserTest;
import ca.armsexports.tracker.support.Wire;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
			signIn(page, EDITOR);
			openDraft(page);
			enterTotal(page);
			handOver(page);
			approveAndPublish(page);
			Wire wire = new Wire(this.port);
			assertThat(wire.get("/en/releases/2").body()).contains("Figures of 2020").contains(APPROVER);
			assertThat(wire.get("/en/changes.atom?from=1&to=2").body()).contains("Mexico");
			assertThat(wire.get("/en/explore.csv?destination=mx").body()).contains("mx,Mexico,2020,,export,7000.00");
			signIn(page, EDITOR);
			takeBack(page);
			handOver(page);
			approveAndPublish(page);
			assertThat(wire.get("/en/explore.csv?destination=mx").body()).doesNotContain("Mexico");
			assertThat(wire.get("/en/explore.csv?destination=mx&release=2").body()).contains("mx,Mexico,2020");
		}
	}

	private void openDraft(Page page) {
		go(page, "/admin/drafts/new");
		describe(page, "Figures of 2020");
		assertThat(page.locator("h1")).hasText("Figures of 2020");
	}

	private static void describe(Page page, String title) {
		page.selectOption("[name=reason]", "late_data");
		for (String language : new String[] { "en", "fr", "es" }) {
			page.fill("[name='title." + language + "']", title);
			page.fill("[name='note." + language + "']", "Why: " + language);
		}
		press(page, "Save");
	}

	private static void enterTotal(Page page) {
		follow(page, "Enter or correct something");
		follow(page, "Yearly total");
		page.selectOption("[name=destination]", "mx");
		page.fill("[name=year]", "2020");
		page.fill("[name='amount.money.amount']", "7 thousand");
		page.selectOption("[name='citation.source']", "gac-2022");
		page.fill("[name='citation.locator']", "table 1, row Mexico");
		page.fill("[name='citation.quote']", "Mexico 7,000.00");
		page.fill("[name=year]", "MMXX");
		press(page, "Propose the change");
		assertThat(page.locator("#year-problem")).containsText("1990 to 2100");
		assertThat(page.locator("[name='citation.quote']")).hasValue("Mexico 7,000.00");
		page.fill("[name=year]", "2020");
		page.fill("[name='amount.money.amount']", "$7,000.00");
		press(page, "Propose the change");
		assertThat(page.locator(".proposal")).containsText("Mexico, 2020");
		assertThat(page.locator(".proposal ins").filter(containing("7,000.00")).first()).isVisible();
	}

	private static void handOver(Page page) {
		press(page, "Hand over for approval");
		assertThat(page.locator(".opening .kicker")).containsText("waits for approval");
		press(page, "Sign out");
	}

	private void approveAndPublish(Page page) {
		signIn(page, APPROVER);
		page.locator("main tbody a").first().click();
		press(page, "Approve as it stands");
		assertThat(page.locator(".opening .kicker")).containsText("approved");
		press(page, "Publish as a release");
		assertThat(page.locator(".opening .kicker")).containsText("published");
		press(page, "Sign out");
	}

	private void takeBack(Page page) {
		go(page, "/admin/drafts");
		follow(page, "Take this release back");
		describe(page, "Figures of 2020 taken back");
		assertThat(page.locator(".proposal")).containsText("withdrawn");
	}

	private void signIn(Page page, String name) {
		go(page, "/admin/sign-in?next=/admin/drafts");
		page.fill("[name=name]", name);
		page.fill("[name=password]", DeskPeople.PASSWORD);
		page.locator("main form button[type=submit]").first().click();
		assertThat(page.locator(".masthead-person")).containsText(name);
	}

	private void go(Page page, String address) {
		page.navigate("http://localhost:" + this.port + address);
	}

	private static void follow(Page page, String link) {
		page.locator("main").getByRole(AriaRole.LINK).filter(containing(link)).first().click();
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	private static Locator.FilterOptions containing(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}
