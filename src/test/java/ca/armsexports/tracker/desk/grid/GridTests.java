package ca.armsexports.tracker.desk.grid;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.account.Person;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.release.ProposedChange;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.support.RecordTest;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

@RecordTest
class GridTests {

	private static final LocalizedText WORDS = new LocalizedText("A test", "Un essai", "Una prueba");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskPeople people;

	@Autowired
	private Drafts drafts;

	private Person ada;

	private DraftId draft;

	@BeforeEach
	void openDraft() {
		this.ada = this.people.person("Ada Gridwriter", Role.EDITOR);
		this.draft = this.drafts.open(new OpenDraft(this.ada.name(), ReasonClass.NEW_EDITION, WORDS, WORDS));
	}

	@Test
	void offersWhatWasOnRecordTheYearBefore() {
		Document page = page("source=gac-2023&locator=Table 3&year=2022");
		assertThat(page.select("tbody th > span:first-child").eachText()).contains("Peru", "Colombia")
			.last()
			.isEqualTo("All destinations");
		assertThat(page.select("thead th").get(1).text()).isEqualTo("all items");
		Element peru = cell(page, "pe.all");
		assertThat(peru.attr("data-last")).isEqualTo("2700.00");
		assertThat(peru.parent().select(".before").text()).isEqualTo("2021: 2,700.00");
		assertThat(peru.attr("aria-label")).isEqualTo("Peru, all items");
	}

	@Test
	void aDestinationHasARowForEachYearAndTheNext() {
		Document page = page("source=gac-2023&locator=Table 3&destination=pe&row=2026&column=2-99");
		assertThat(page.select("tbody th > span:first-child").eachText()).contains("2021", "2022", "2026").isSorted();
		assertThat(page.select("thead th > span:first-child").eachText()).contains("2-99");
		assertThat(cell(page, "2022.all").attr("data-last")).isEqualTo("2700.00");
	}

	@Test
	void asksForWhatIsMissing() {
		assertThat(page("source=gac-2023").select("[role=alert]").text()).contains("Choose a document");
		assertThat(page("").select("[role=alert]")).isEmpty();
		assertThat(get("source=gac-2023&locator=t&year=twelve").getStatus()).isEqualTo(400);
		assertThat(get("source=gac-2023&locator=t&year=2025&row=peru").getStatus()).isEqualTo(400);
		assertThat(get("source=nothing&locator=t&year=2025").getStatus()).isEqualTo(404);
	}

	@Test
	void proposesEachCellWithItsPassage() {
		MockHttpServletResponse answer = post(2024, "c.pe.all", "more than 5,000.50", "c.pe.2-6", "nil 0.00",
				"c.co.2-1", "nl", "c.co.all", "");
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader("Location")).contains("source=gac-2023", "locator=Table%203", "proposed=3");
		assertThat(changes()).hasSize(3).first().isInstanceOfSatisfying(RecordYearlyTotal.class, (total) -> {
			assertThat(total.amount()).hasToString("more_than 5000.50 CAD");
			assertThat(total.citation().locator()).isEqualTo("Table 3, Peru, all items");
			assertThat(total.citation().quote()).isEqualTo("Peru, all items: more than 5,000.50");
			assertThat(total.preferredReason()).isEqualTo(PreferredReason.ONLY_STATEMENT);
		});
		assertThat(changes().get(1)).isInstanceOfSatisfying(RecordYearlyTotal.class, (total) -> {
			assertThat(total.state()).isEqualTo(CellState.REPORTED_NIL);
			assertThat(total.item()).hasToString("2-6");
			assertThat(total.citation().quote()).isEqualTo("Peru, 2-6: 0.00");
		});
		assertThat(changes().get(2)).isInstanceOfSatisfying(RecordYearlyTotal.class, (total) -> {
			assertThat(total.citation().quote()).isNull();
			assertThat(total.note()).isNotNull().extracting(LocalizedText::fr).asString().contains("Table 3");
		});
		Document page = page("source=gac-2023&locator=Table 3&year=2024&proposed=3");
		assertThat(cell(page, "pe.all").val()).isEqualTo("more than 5,000.50");
		assertThat(cell(page, "pe.2-6").val()).isEqualTo("nil");
		assertThat(page.select(".done").text()).contains("3");
	}

	@Test
	void nothingIsProposedUnlessEveryCellIsRight() {
		MockHttpServletResponse answer = post(2024, "c.pe.all", "5,000", "c.co.all", "27.000,5x", "c.co.2-6", "0");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(changes()).isEmpty();
		Document page = parse(answer);
		assertThat(cell(page, "pe.all").val()).isEqualTo("5,000");
		assertThat(cell(page, "co.all").val()).isEqualTo("27.000,5x");
		assertThat(cell(page, "co.all").attr("aria-invalid")).isEqualTo("true");
		assertThat(cell(page, "co.all").parent().select(".problem").text()).isNotEmpty();
		assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#c-co.all", "#c-co.2-6");
		assertThat(page.select("[role=alert] li").first().text()).startsWith("Colombia, all items: “27.000,5x”");
	}

	@Test
	void aPublishedCellKeepsItsFigure() {
		Element peru = cell(peru(), "2021.all");
		assertThat(peru.val()).isEqualTo("2,700.00");
		assertThat(postPeru("c.2021.all", "2,701.00", "w.2021.all", "0 2,700.00").getStatus()).isEqualTo(303);
		assertThat(changes()).singleElement().isInstanceOfSatisfying(RecordYearlyTotal.class, (total) -> {
			assertThat(total.figure()).isEqualTo(new FigureId(20));
			assertThat(total.preferredReason()).isNotNull();
		});
		assertThat(cell(peru(), "2021.all").parent().select(".was").text()).contains("2,700.00");
		assertThat(postPeru("c.2021.all", "2,700.00", "w.2021.all", "1 2,701.00").getStatus()).isEqualTo(303);
		assertThat(changes()).isEmpty();
	}

	@Test
	void aClearedCellIsWithdrawnOrTakenBack() {
		postPeru("c.2021.all", "", "w.2021.all", "0 2,700.00", "c.2030.all", "9,000");
		assertThat(changes()).hasSize(2).first().isEqualTo(new WithdrawFigure(new FigureId(20)));
		postPeru("c.2030.all", "", "w.2030.all", "1 9,000", "c.2021.all", "", "w.2021.all", "1 ");
		assertThat(changes()).containsExactly(new WithdrawFigure(new FigureId(20)));
	}

	@Test
	void whatSomebodyElseChangedIsShownBeside() {
		post(2024, "c.pe.all", "8.00", "c.co.all", "5.00");
		MockHttpServletResponse answer = post(2024, "c.pe.all", "9.00", "c.mx.all", "1.00");
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(changes()).hasSize(2);
		Document page = parse(answer);
		Element peru = cell(page, "pe.all");
		assertThat(peru.val()).isEqualTo("9.00");
		assertThat(peru.parent().select(".other").text()).contains("Ada Gridwriter", "8.00");
		assertThat(page.select("input[name=w.pe.all]").val()).isEqualTo("1 8.00");
		assertThat(cell(page, "co.all").val()).isEqualTo("5.00");
		assertThat(post(2024, "c.pe.all", "9.00", "w.pe.all", "1 8.00", "c.mx.all", "1.00").getStatus()).isEqualTo(303);
		assertThat(changes()).hasSize(3);
		assertThat(post(2024, "c.pe.all", "9.00", "c.mx.all", "").getStatus()).as("both wrote the same").isEqualTo(303);
	}

	@Test
	void anotherStatementThatCountsIsNamed() {
		Document page = parse(get("source=gac-2022&locator=Table 3&destination=pe"));
		assertThat(cell(page, "2021.all").parent().select(".was").text()).contains("20", "2,700.00");
		this.mvc.post()
			.uri("/admin/drafts/" + this.draft + "/grid")
			.with(this.people.as(this.ada))
			.param("source", "gac-2022")
			.param("locator", "Table 3")
			.param("destination", "pe")
			.param("c.2021.all", "2,700")
			.exchange();
		assertThat(changes()).singleElement()
			.isInstanceOfSatisfying(RecordYearlyTotal.class, (total) -> assertThat(total.preferredReason()).isNull());
	}

	@Test
	void addsRowsAndColumnsAndKeepsWhatWasTyped() {
		Document page = parse(post(2024, "add", "1", "rows", "mexico, jp", "columns", "2-21", "c.pe.all", "5x"));
		assertThat(cell(page, "pe.all").val()).isEqualTo("5x");
		assertThat(cell(page, "mx.2-21")).isNotNull();
		assertThat(page.select("input[name=row]").eachAttr("value")).containsExactly("mx", "jp");
		assertThat(parse(post(2024, "add", "1", "rows", "atlantis", "c.pe.all", "5x")).select("[role=alert]").text())
			.contains("atlantis");
		assertThat(changes()).isEmpty();
	}

	@Test
	void warnsOfMoreThanAFactorOfTen() {
		Document page = parse(post(2022, "c.pe.all", "27,000.01", "c.co.all", "x5"));
		assertThat(cell(page, "pe.all").parent().select(".leap").hasAttr("hidden")).isFalse();
		assertThat(cell(page, "pe.all").parent().select(".change").text()).isEqualTo("+24,300.01");
		assertThat(cell(parse(post(2022, "c.pe.all", "27,000.00", "c.co.all", "x5")), "pe.all").parent()
			.select(".leap")
			.hasAttr("hidden")).isTrue();
	}

	private List<Change> changes() {
		return this.drafts.listChanges(this.draft, 0, 100)
			.stream()
			.map(ProposedChange::change)
			.map(this.drafts::read)
			.toList();
	}

	private Document peru() {
		return page("source=" + source() + "&locator=Table 3&destination=pe");
	}

	/** The document of figure 20. */
	private static String source() {
		return "pbi-2023-05-26";
	}

	private MockHttpServletResponse postPeru(String... fields) {
		return send(Map.of("source", source(), "destination", "pe"), fields);
	}

	private MockHttpServletResponse post(int year, String... fields) {
		return send(Map.of("source", "gac-2023", "year", "" + year), fields);
	}

	private MockHttpServletResponse send(Map<String, String> choice, String... fields) {
		Map<String, String> all = new LinkedHashMap<>(choice);
		all.put("locator", "Table 3");
		for (int i = 0; i < fields.length; i += 2) {
			all.put(fields[i], fields[i + 1]);
		}
		MockMvcRequestBuilder request = this.mvc.post().uri("/admin/drafts/" + this.draft + "/grid");
		all.forEach(request::param);
		return request.with(this.people.as(this.ada)).exchange().getResponse();
	}

	private Document page(String query) {
		MockHttpServletResponse answer = get(query);
		assertThat(answer.getStatus()).isEqualTo(200);
		return parse(answer);
	}

	private MockHttpServletResponse get(String query) {
		MockMvcRequestBuilder request = this.mvc.get().uri("/admin/drafts/" + this.draft + "/grid");
		for (String pair : query.split("&", -1)) {
			if (!pair.isEmpty()) {
				request.param(pair.split("=", 2)[0], pair.split("=", 2)[1]);
			}
		}
		return request.with(this.people.as(this.ada)).exchange().getResponse();
	}

	private static Element cell(Document page, String name) {
		return page.select("input[name=c." + name + "]").first();
	}

	private static Document parse(MockHttpServletResponse answer) {
		try {
			return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
