package ca.armsexports.tracker.walk;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.support.BrowserTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An editor enters one edition in the grid, by the keyboard alone. */
@BrowserTest
class GridBrowserTests {

	private static final LocalizedText WORDS = new LocalizedText("The edition on 2024", "L’édition sur 2024",
			"La edición sobre 2024");

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Drafts drafts;

	@Test
	void editorEntersAnEditionByKeyboard(Browser browser) {
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("en-CA"))) {
			Page page = context.newPage();
			List<String> errors = errors(page);
			DraftId draft = signIn(page);
			page.navigate(address("/admin/drafts/" + draft + "/enter"));
			page.locator("a[href$='/grid']").click();
			page.locator("#source-year").selectOption("gac-2023");
			page.locator("#locator-year").fill("Table 3");
			page.locator("#year").fill("2024");
			page.locator("#year").press("Enter");
			page.locator("#rows").fill("Mexico");
			page.locator("#columns").fill("2-1, 2-2");
			page.locator("#columns").press("Tab");
			page.keyboard().press("Enter");

			cell(page, "pe.all").focus();
			page.keyboard().type("27,000,000.01");
			assertThat(beside(page, "pe.all", ".leap")).isVisible();
			assertThat(beside(page, "pe.all", ".change")).hasText("+25,200,000.01");
			page.keyboard().press("Control+z");
			assertThat(cell(page, "pe.all")).hasValue("");
			assertThat(beside(page, "pe.all", ".leap")).isHidden();
			page.keyboard().type("2,000.50");
			page.keyboard().press("ArrowUp");
			assertThat(cell(page, "mx.all")).isFocused();
			paste(page, "1,000.00\t400.00\t500.00\n\t\t2000.50\n");
			assertThat(cell(page, "mx.2-1")).hasValue("400.00");
			assertThat(cell(page, "pe.2-2")).hasValue("2000.50");
			assertThat(cell(page, "pe.all")).hasValue("");
			assertThat(sum(page, "mx")).containsText("100");
			page.keyboard().press("Control+z");
			assertThat(cell(page, "mx.2-1")).hasValue("");
			assertThat(cell(page, "pe.all")).hasValue("2,000.50");
			paste(page, "1,000.00\t400.00\t500.00");
			page.keyboard().press("ArrowRight");
			page.keyboard().press("ArrowRight");
			assertThat(cell(page, "mx.2-2")).isFocused();
			page.keyboard().type("6.00.000");
			page.keyboard().press("Control+Enter");

			assertThat(page.locator("[role=alert] li")).hasCount(1);
			assertThat(page.locator("[role=alert] li")).containsText("Mexico, 2-2: “6.00.000”");
			assertThat(cell(page, "mx.2-2")).isFocused();
			assertThat(cell(page, "pe.all")).hasValue("2,000.50");
			assertThat(page.locator(".grid-state")).containsText("4");
			assertThat(this.drafts.listChanges(draft, 0, 10)).isEmpty();

			page.onDialog(Dialog::accept);
			page.navigate(page.url() + "?source=gac-2023&locator=Table+3&year=2024&row=mx&column=2-1&column=2-2");
			assertThat(cell(page, "mx.2-1")).hasValue("");
			assertThat(page.locator(".grid-kept")).containsText("4");
			page.locator("[data-kept=take]").press("Enter");
			assertThat(cell(page, "mx.2-1")).hasValue("400.00");
			cell(page, "mx.2-2").focus();
			page.keyboard().press("Control+a");
			page.keyboard().type("600.00");
			page.keyboard().press("Enter");
			assertThat(cell(page, "pe.2-2")).isFocused();
			assertThat(sum(page, "mx")).hasText("items: 1,000, as all items");
			page.keyboard().press("Control+Enter");

			assertThat(page.locator(".done")).containsText("4");
			assertThat(sum(page, "mx")).hasText("items: 1,000.00, as all items");
			page.reload();
			assertThat(page.locator(".grid-kept")).isHidden();
			page.locator(".kicker a").first().click();
			assertThat(page.locator(".proposal")).hasCount(4);
			assertThat(page.locator("main")).containsText("Mexico, 2-2: 600.00");
			assertThat(errors).filteredOn((error) -> !error.contains("422")).isEmpty();
		}
	}

	@Test
	void theGridWorksWithoutScripts(Browser browser) {
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("en-CA")
			.setJavaScriptEnabled(false)
			.setViewportSize(360, 800))) {
			Page page = context.newPage();
			DraftId draft = signIn(page);
			page.navigate(address("/admin/drafts/" + draft + "/grid?source=gac-2023&locator=Table+3&year=2024"));
			cell(page, "pe.all").fill("5,000");
			cell(page, "pe.all").press("Enter");
			assertThat(page.locator(".done")).containsText("1");
			assertThat(cell(page, "pe.all")).hasValue("5,000");
			assertThat(this.drafts.listChanges(draft, 0, 10)).hasSize(1);
			assertThat((int) page.locator("main").evaluate("main => main.scrollWidth")).isLessThanOrEqualTo(360);
		}
	}

	private DraftId signIn(Page page) {
		PersonName name = this.people.person("Greta Gridwriter", Role.EDITOR).name();
		page.navigate(address("/admin/sign-in"));
		page.locator("input[name=name]").fill(name.value());
		page.locator("input[name=password]").fill(DeskPeople.PASSWORD);
		page.locator("input[name=password]").press("Enter");
		assertThat(page.locator(".masthead-person")).isVisible();
		return this.drafts.open(new OpenDraft(name, ReasonClass.NEW_EDITION, WORDS, WORDS));
	}

	/** Pastes as a spreadsheet would, without the clipboard of the machine. */
	private static void paste(Page page, String block) {
		page.evaluate("""
				(text) => {
					const data = new DataTransfer();
					data.setData('text/plain', text);
					document.activeElement.dispatchEvent(
						new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
				}
				""", block);
	}

	private static List<String> errors(Page page) {
		List<String> errors = new ArrayList<>();
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				errors.add(message.text());
			}
		});
		page.onPageError(errors::add);
		return errors;
	}

	private static Locator cell(Page page, String name) {
		return page.locator("[id='c-" + name + "']");
	}

	private static Locator beside(Page page, String name, String part) {
		return page.locator("[id='n-" + name + "'] " + part);
	}

	private static Locator sum(Page page, String row) {
		return page.locator("tr:has([id='c-" + row + ".all']) .grid-sum");
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
