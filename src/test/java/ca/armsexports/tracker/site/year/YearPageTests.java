package ca.armsexports.tracker.site.year;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class YearPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void listsEveryYearOfTheRecord() {
		Document page = this.site.page("/en/years");
		assertThat(page.select("tbody th").eachText()).hasSize(20).startsWith("2026", "2025").endsWith("2008", "2007");
		assertThat(Site.row(page, ".figures tbody th", "2022").select("td").eachText())
			.containsExactly("rounded 2,100,000,000", "1", "released May 31, 2023");
		assertThat(Site.row(page, ".figures tbody th", "2010").text()).contains("none", "released February 2014",
				"Two years in one edition.");
		assertThat(Site.row(page, ".figures tbody th", "2025").text()).contains("not yet entered",
				"no edition on record");
		assertThat(Site.row(page, ".figures tbody th", "2026").text()).contains("report not published");
	}

	@Test
	void answersForAYearWithoutATotalForPeru() {
		Document page = this.site.page("/en/years/2022");
		assertThat(page.selectFirst(".answer").text()).isEqualTo("Military exports to all destinations together in"
				+ " 2022, most of those to the United States left out: a rounded $2,100,000,000. Totals of single"
				+ " countries on record: Colombia ($21,111.10). Known of single categories alone, without a total:"
				+ " Peru (more than $560,000 in 2-10).");
		assertThat(page.select(".answer a")).hasSize(3)
			.allSatisfy((link) -> assertThat(link.attr("href")).startsWith("/en/figures/"));
		Element peru = Site.row(page, ".figures tbody th", "Peru");
		assertThat(peru.selectFirst("td.amount").text()).isEqualTo("no total on record");
		assertThat(peru.text()).contains("2-10 more than 560,000", "2-7 named, no value", "The Globe and Mail 2024");
		assertThat(page.selectFirst(".unknown").text()).contains("Peru: no total on record", "Of 247 other countries",
				"United States");
	}

	@Test
	void allDestinationsStandApart() {
		Document page = this.site.page("/en/years/2022");
		assertThat(page.select(".figures tbody th").eachText()).containsExactly("Colombia", "Peru");
		assertThat(page.select("#all ~ .lead").text()).contains("leaves most exports to the United States out");
		assertThat(page.select("#all ~ .ledger").text()).contains("rounded 2,100,000,000",
				"exported a total of $2.1 billion");
	}

	@Test
	void absencesReadDifferently() {
		assertThat(Site.row(this.site.page("/en/years/2019"), ".figures tbody th", "Colombia")
			.selectFirst("td.amount")
			.text()).isEqualTo("not listed");
		assertThat(this.site.page("/en/years/2019").selectFirst(".unknown").text())
			.contains("Colombia: the list that was read has no line for this country. That is not a zero.");
		assertThat(this.site.page("/en/years/2009").selectFirst(".unknown").text())
			.contains("No figure of any single country in 2009 has been entered");
		assertThat(this.site.page("/en/years/2025").selectFirst(".answer").text())
			.isEqualTo("No figure of 2025 has been entered yet.");
		assertThat(this.site.page("/en/years/2026").selectFirst(".answer").text())
			.isEqualTo("The report on 2026 is not published. It is due by May 31, 2027.");
		assertThat(this.site.page("/en/years/1991").select("svg, table")).isEmpty();
	}

	@Test
	void namesTheReportAsPreciselyAsItsDateIsKnown() {
		assertThat(report("/en/years/2008")).contains("Edition of 2007 to 2009, released March 2011.",
				"The document itself is not among the sources", "voluntary before September 1, 2019");
		assertThat(report("/fr/years/2008")).contains("Édition de 2007 à 2009, parue : mars 2011.");
		assertThat(report("/es/years/2022")).contains("Edición de 2022, publicada: 31 de mayo de 2023.",
				"Report on Exports of Military Goods from Canada - 2022");
		assertThat(report("/en/years/2019")).contains("Due by law by May 31, 2020");
	}

	@Test
	void showsPermitsCountsAndEventsOfTheYear() {
		assertThat(this.site.page("/en/years/2020").select("#permits ~ .ledger").text()).contains("Colombia",
				"5 issued", "4 utilized");
		Document page = this.site.page("/es/years/2023");
		assertThat(page.select("#permits ~ .ledger").text()).contains("CAD 960,000", "vencido");
		assertThat(page.select(".timeline > li")).hasSize(8);
		assertThat(page.select("#events ~ .lead").text()).contains("no prueba el uso");
	}

	@Test
	void leadsToTheYearsBesideIt() {
		assertThat(this.site.page("/en/years/2022").select("a[rel]").eachAttr("href")).containsExactly("/en/years/2021",
				"/en/years/2023");
		assertThat(this.site.page("/en/years/2007").select("a[rel]").eachAttr("href"))
			.containsExactly("/en/years/2008");
		assertThat(this.site.page("/en/years/2026").select("a[rel]").eachAttr("href"))
			.containsExactly("/en/years/2025");
	}

	@Test
	void speaksFrenchAndSpanish() {
		assertThat(this.site.page("/fr/years/2022").text()).contains("arrondi à 2 100 000 000 $", "21 111,10", "Pérou",
				"aucun total au registre");
		assertThat(this.site.page("/es/years/2022").text()).contains("redondeado a CAD 2,100,000,000",
				"ningún total registrado");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/years/1989", "/en/years/2101", "/en/years/20", "/en/years/1989.csv",
			"/en/years/2009/chart.svg" })
	void findsNoSuchYearOrDrawing(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/years/2022/chart.svg", "/fr/years/chart.svg?scale=log" })
	void drawingsSaySourceReleaseAndAddress(String address) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
		assertThat(answer.getResponse().getContentAsString()).contains("1</text>", "/years");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022.csv", "2022.json" })
	void filesAreWhatTheyWere(String file) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/en/years/{file}?release=1", file).exchange();
		assertThat(answer).hasStatusOk();
		Golden.file("site/year/" + file).hasBytes(answer.getResponse().getContentAsByteArray());
	}

	private String report(String address) {
		return this.site.page(address).select("#report ~ ul").text();
	}

}
