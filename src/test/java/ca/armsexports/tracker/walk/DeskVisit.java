package ca.armsexports.tracker.walk;

import ca.armsexports.tracker.account.DeskPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What somebody does at the desk in a browser. */
final class DeskVisit {

	private DeskVisit() {
	}

	static void signIn(Page page, int port, String name) {
		go(page, port, "/admin/sign-in?next=/admin/drafts");
		page.fill("[name=name]", name);
		page.fill("[name=password]", DeskPeople.PASSWORD);
		page.locator("main form button[type=submit]").first().click();
		assertThat(page.locator(".masthead-person")).containsText(name);
	}

	static void go(Page page, int port, String address) {
		page.navigate("http://localhost:" + port + address);
	}

	static void follow(Page page, String link) {
		page.locator("main").getByRole(AriaRole.LINK).filter(containing(link)).first().click();
	}

	static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	static Locator.FilterOptions containing(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}
