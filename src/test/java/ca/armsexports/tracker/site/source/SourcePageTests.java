package ca.armsexports.tracker.site.source;

import java.time.LocalDate;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import ca.armsexports.tracker.yearlytotal.PriceBasis;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SourcePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Autowired
	private Publisher publisher;

	@Autowired
	private SourcePages pages;

	@Autowired
	private MessageSource messages;

	@Test
	void listsEachDocumentUnderItsKindWithWhatWasTakenFromIt() {
		Document page = this.site.page("/en/sources");
		assertThat(page.select("section:not(.take) h2").eachText())
			.containsExactly("Annual reports on military exports", "Law", "Non-governmental organizations", "News");
		assertThat(page.select("tbody tr")).hasSize(28);
		assertThat(page.select("tr:has(a[href=/en/sources/maple-2023-12]) td.amount").eachText()).containsExactly("4",
				"7", "–");
		assertThat(page.select(".answer").text()).startsWith("28 documents; 62 figures");
	}

	@Test
	void showsEveryFigureTakenFromADocumentWithItsPassage() {
		Document page = this.site.page("/en/sources/pbi-2023-05-26");
		assertThat(page.select(".answer").text()).isEqualTo("Taken from it: 5 figures, 4 events and 1 sum to check.");
		assertThat(page.select("#figures ~ table tbody tr").eachText())
			.startsWith("Peru 2017 all $88,823.51 2017 – $88,823.51 in the list of figures");
		assertThat(page.select("#figures ~ table a.proof").eachAttr("href")).containsExactly("/en/figures/16",
				"/en/figures/17", "/en/figures/18", "/en/figures/19", "/en/figures/20");
		assertThat(page.select(".timeline li")).hasSize(4);
	}

	@Test
	@Transactional
	void showsTheFirstRowsOfALongDocumentAndLeadsToAll() {
		ReleaseNumber second = this.publisher
			.publish(IntStream.range(0, 201).mapToObj(SourcePageTests::figure).toArray(Change[]::new))
			.number();
		SourcePage page = this.pages.source(new SourceId("gac-2022"), frame(second));
		assertThat(page.answer()).isEqualTo("Taken from it: 201 figures.");
		assertThat(page.figures()).isEqualTo(201);
		assertThat(page.facts()).hasSize(200);
		assertThat(page.more()).isEqualTo("/en/explore?source=gac-2022");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/sources/eipa | Taken from it: 2 texts or lines of law.
			/en/sources/afccl-sor-91-575 | Taken from it: 3 texts or lines of law.
			/fr/sources/gac-2015-fr | On en a tiré : 1 chiffre.
			/es/sources/gac-2022 | Hasta ahora no se tomó de él ninguna cifra.
			""")
	void saysHowMuchWasTakenFromADocument(String address, String answer) {
		assertThat(this.site.page(address).select(".answer").text().replace('\u00a0', ' ')).isEqualTo(answer);
	}

	@Test
	void listsEachNumberThatAnArticleQuotesWithItsVerdict() {
		assertThat(this.site.page("/en/sources/efe-2023-05-04").select(".claims li").eachText()).hasSize(2)
			.allMatch((line) -> line.endsWith("Cannot be checked"));
		assertThat(this.site.page("/es/sources/pbi-2023-05-26").select(".claims li").text())
			.endsWith("Redondea a la cifra");
	}

	@Test
	void keepsATitleInItsOwnLanguage() {
		assertThat(this.site.page("/en/sources/amnesty-fr-alter").select("h1").attr("lang")).isEqualTo("fr");
	}

	@ParameterizedTest
	@CsvSource({ "/en/sources/pbi-2023-06-10.csv,text/csv", "/en/sources/pbi-2023-06-10.json,application/json" })
	void givesItsFiguresAsFiles(String address, String type) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(type);
		assertThat(answer.getResponse().getContentAsString()).contains("310576.25").doesNotContain("rabble-2021");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/sources/nope", "/en/sources/nope.csv", "/en/sources/nope.json" })
	void findsNoSuchDocument(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	private PageFrame frame(ReleaseNumber release) {
		return new PageFrame(new Reading(Language.EN, release, release, false, LocalDate.of(2026, 11, 22)),
				new Phrases(this.messages, Language.EN), "http://localhost:8080", "/sources/gac-2022", "",
				LocalDate.of(2026, 11, 22), "", null);
	}

	private static Change figure(int index) {
		return new RecordYearlyTotal(new FigureId(5000 + index), new DestinationCode("mx"),
				new CalendarYear(CalendarYear.FIRST + index % 100), new ItemCode("2-" + (index / 100 + 1)),
				CellState.REPORTED, new QualifiedAmount(Money.cad("1.00"), Qualifier.EXACT), PriceBasis.CURRENT_PRICES,
				new Citation(new SourceId("gac-2022"), "made up", "as printed", null), null, null,
				PreferredReason.ONLY_STATEMENT);
	}

}
