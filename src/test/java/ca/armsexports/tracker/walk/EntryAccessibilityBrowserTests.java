package ca.armsexports.tracker.walk;

import java.time.Duration;
import java.util.List;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.ingest.Declaration;
import ca.armsexports.tracker.ingest.IngestId;
import ca.armsexports.tracker.ingest.IngestState;
import ca.armsexports.tracker.ingest.Ingests;
import ca.armsexports.tracker.ingest.NewIngest;
import ca.armsexports.tracker.ingest.RiddleFiles;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.written.NumberRule;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.BrowserTest;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The pages of drafts and files for everybody's eyes and hands, full as they get. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryAccessibilityBrowserTests {

	private static final LocalizedText WORDS = new LocalizedText("All kinds of changes",
			"Des changements de toute sorte", "Cambios de toda clase");

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Ingests ingests;

	private Person person;

	private DraftId draft;

	private IngestId file;

	@BeforeAll
	void fillDraftAndBringFile() {
		this.person = this.people.person("Amira Accessible", Role.EDITOR, Role.APPROVER);
		PersonName name = this.person.name();
		this.file = this.ingests
			.take(new NewIngest(name, "riddles.csv", RiddleFiles.of("csv", "Amirania", 2024),
					new Declaration(new SourceId("gac-2022"), new CalendarYear(2023), new CalendarYear(2024),
							NumberRule.ENGLISH)))
			.id();
		this.draft = this.drafts.open(new OpenDraft(name, ReasonClass.CORRECTION_OF_ERROR, WORDS, WORDS));
		this.drafts.propose(this.draft, name, List.of(total(40_001, 2050), total(40_002, 2051), total(20, 2019)));
		this.drafts.withdraw(this.draft, name, "event pe-2022-12-protests", 0);
		this.drafts.explain(this.draft, this.drafts.findWarnings(this.draft).getFirst().warning(), name, "A test.");
		this.drafts.comment(this.draft, name, "Look at 2051 again.");
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.ingests.getIngest(this.file).state() == IngestState.READ);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/admin/drafts/new                                                       | Save
			/admin/drafts/{draft}                                                   |
			/admin/drafts/{draft}/enter?q=peru                                      |
			/admin/drafts/{draft}/enter/yearly-total                                | Propose the change
			/admin/drafts/{draft}/grid?source=gac-2022&locator=Table+3&year=2019    |
			/admin/files                                                            |
			/admin/files/{file}                                                     |
			""")
	void axeFindsNothing(String address, String refused, Browser browser) {
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
			context.addCookies(List.of(new Cookie("__Host-session", this.people.cookie(this.person).getValue())
				.setUrl("https://localhost:" + this.port + "/")
				.setSecure(true)));
			Page page = context.newPage();
			DeskVisit.go(page, this.port,
					address.replace("{draft}", this.draft.toString()).replace("{file}", this.file.toString()));
			if (refused != null) {
				DeskVisit.press(page, refused);
				assertThat(page.locator(".field .refusal").first()).isVisible();
			}
			AccessibilityBrowserTests.assertAccessible(page, ColorScheme.LIGHT, 1280);
			AccessibilityBrowserTests.assertAccessible(page, ColorScheme.DARK, 360);
		}
	}

	private static RecordYearlyTotal total(int figure, int year) {
		return new RecordYearlyTotal(new FigureId(figure), new DestinationCode("mx"), new CalendarYear(year), null,
				CellState.REPORTED, QualifiedAmount.exact(Money.cad("7000.00")), PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("gac-2022"), "made up", "as printed", null), null, null, null);
	}

}
