package ca.armsexports.tracker.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import ca.armsexports.tracker.support.BrowserTest;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The walk of somebody who joins the desk, and its pages for everybody's eyes and hands.
 */
@BrowserTest
class DeskBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Journal journal;

	@Test
	void joinsByTheLinkAndComesBackByPasskey(Browser browser) {
		Person administrator = this.people.person("Winston Administrator", Role.ADMINISTRATOR);
		String secret = this.people.invite(administrator, "Wilhelmina Walker");
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			List<String> errors = new ArrayList<>();
			page.onConsoleMessage((message) -> {
				if (message.type().equals("error")) {
					errors.add(message.text());
				}
			});
			plugIn(context, page);
			page.navigate(address("/admin/join?token=" + secret));
			page.locator("#password").fill("nine llamas crossed a bridge");
			page.locator("#again").fill("nine llamas crossed a bridge");
			press(page, "Make the account");
			assertThat(page.locator("h1")).hasText("Wilhelmina Walker");
			assertThat(page.locator(".lead")).hasText("editor");
			assertThat(context.cookies())
				.extracting((cookie) -> cookie.name, (cookie) -> cookie.secure, (cookie) -> cookie.httpOnly,
						(cookie) -> cookie.sameSite, (cookie) -> cookie.path)
				.containsOnly(tuple("__Host-session", true, true, SameSiteAttribute.STRICT, "/"),
						tuple("__Host-csrf", true, true, SameSiteAttribute.STRICT, "/"));
			page.locator("#label").fill("Blue key");
			press(page, "Add a passkey");
			assertThat(page.locator("[aria-labelledby=passkeys] tbody th")).hasText("Blue key");
			press(page, "Sign out");
			assertThat(page.locator("h1")).hasText("Sign in");
			page.navigate(address("/admin/account"));
			assertThat(page.locator("h1")).hasText("Sign in");
			press(page, "Sign in with a passkey");
			assertThat(page.locator("h1")).hasText("Wilhelmina Walker");
			page.navigate(address("/admin/confirm?next=/admin/account"));
			press(page, "Confirm with a passkey");
			assertThat(page.locator("h1")).hasText("Wilhelmina Walker");
			page.navigate(address("/admin/join?token=" + secret));
			assertThat(page.locator("h1")).hasText("This link does not work any more");
			assertThat(errors).allMatch((error) -> error.contains("404"));
		}
		assertThat(this.journal.listEntries("person Wilhelmina Walker")).extracting(JournalEntry::action)
			.containsExactly("person.invite", "person.join", "person.sign_in", "person.add_passkey", "person.sign_out",
					"person.sign_in", "person.confirm");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/account", "/admin/people", "/admin/settings", "/admin/record", "/admin/journal",
			"/admin/confirm", "/admin/nothing" })
	void axeFindsNothingAtTheDesk(String address, Browser browser) {
		Person person = this.people.person("Winston Administrator", Role.ADMINISTRATOR);
		this.people.key(person);
		this.people.invite(person, "Ivo Invited");
		try (BrowserContext context = context(browser)) {
			context.addCookies(List.of(new Cookie("__Host-session", this.people.cookie(person).getValue())
				.setUrl(address("/").replace("http:", "https:"))
				.setSecure(true)));
			assertAccessible(context, address);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/sign-in", "/admin/sign-in?lang=fr", "/admin/join?token=none" })
	void axeFindsNothingBeforeTheSignIn(String address, Browser browser) {
		try (BrowserContext context = context(browser)) {
			assertAccessible(context, address);
		}
	}

	@Test
	void axeFindsNothingWhereSomebodyJoins(Browser browser) {
		String secret = this.people.invite(this.people.person("Winston Administrator", Role.ADMINISTRATOR),
				"Ada Accessible");
		try (BrowserContext context = context(browser)) {
			Page page = assertAccessible(context, "/admin/join?token=" + secret);
			page.locator("#password").fill("password1234567");
			page.locator("#again").fill("password1234567");
			press(page, "Make the account");
			assertThat(page.locator("#password-flaw")).isVisible();
			AccessibilityBrowserTests.assertAccessible(page, ColorScheme.LIGHT, 1280);
		}
	}

	private Page assertAccessible(BrowserContext context, String address) {
		Page page = context.newPage();
		page.navigate(address(address));
		AccessibilityBrowserTests.assertAccessible(page, ColorScheme.LIGHT, 1280);
		AccessibilityBrowserTests.assertAccessible(page, ColorScheme.DARK, 360);
		return page;
	}

	private static BrowserContext context(Browser browser) {
		return browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
	}

	/** Gives the browser a device that makes passkeys and knows its user. */
	private static void plugIn(BrowserContext context, Page page) {
		CDPSession session = context.newCDPSession(page);
		session.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		Map.of("protocol", "ctap2", "transport", "internal").forEach(options::addProperty);
		List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")
			.forEach((name) -> options.addProperty(name, true));
		JsonObject parameters = new JsonObject();
		parameters.add("options", options);
		session.send("WebAuthn.addVirtualAuthenticator", parameters);
	}

	private static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
