package ca.armsexports.tracker.site.country;

import java.lang.reflect.RecordComponent;

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
class CountryPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void answersForPeru() {
		Document page = this.site.page("/en/countries/pe");
		assertThat(page.selectFirst(".answer").text()).isEqualTo("In 2023, the latest year on record, Canada exported"
				+ " more than $1,800,000 of military goods to Peru. From 2017 to 2021, years that each have a total, it"
				+ " was $2,403,611.89 together. All totals on record, 2017 to 2023: more than $4,203,611.89; no total"
				+ " for 2022.");
		assertThat(Site.row(page, "#years ~ table tbody th", "2021").selectFirst("td.amount a.proof").text())
			.isEqualTo("2,700.00");
		assertThat(Site.row(page, "#years ~ table tbody th", "2023").selectFirst("td.amount").text())
			.isEqualTo("more than 1,800,000");
	}

	@Test
	void itemNeverStandsInTheTotals() {
		Element row = Site.row(this.site.page("/en/countries/pe"), "#years ~ table tbody th", "2022");
		assertThat(row.selectFirst("td.amount").text()).isEqualTo("no total on record");
		assertThat(row.text()).contains("2-10 more than 560,000", "2-6 named, no value");
	}

	@Test
	void absencesReadDifferently() {
		Document colombia = this.site.page("/en/countries/co");
		assertThat(Site.row(colombia, "#years ~ table tbody th", "2019").selectFirst("td.amount").text())
			.isEqualTo("not listed");
		assertThat(Site.row(colombia, "#years ~ table tbody th", "2023").selectFirst("td.amount").text())
			.isEqualTo("not yet entered");
		assertThat(Site.row(colombia, "#years ~ table tbody th", "2026").selectFirst("td.amount").text())
			.isEqualTo("report not published");
		assertThat(colombia.select("table").text()).doesNotContain(" 0 ", " 0.00 ");
	}

	@Test
	void printsWhatTheItemsLack() {
		assertThat(this.site.page("/en/countries/co").selectFirst(".unknown").text()).contains("$2,020.00",
				"2-21 and 2-22");
	}

	@Test
	void oneNumberAtTwoPrecisionsIsNoConflict() {
		Document page = this.site.page("/en/countries/co");
		assertThat(Site.row(page, "#statements ~ table tbody th", "2018").text()).contains("310,576.25", "310,576",
				"One number at two precisions, no conflict.", "Counts because it is more precise.");
		assertThat(Site.row(page, "#statements ~ table tbody th", "2014").text()).contains("The same number.");
		assertThat(page.select(".agreement-conflict")).isEmpty();
	}

	@Test
	void legalLensShowsTwoTestsStatementsAndPrecedents() {
		Element legal = this.site.page("/en/countries/pe").selectFirst("section.legal");
		assertThat(legal.select(".beside h3").eachText()).containsExactly("Canada’s act: “substantial risk”",
				"The treaty: “overriding risk”");
		assertThat(legal.text()).contains("2024 Global Affairs Canada: applications are reviewed case by case",
				"Hong Kong SAR China, July 2020", "As reported by The Maple",
				"Automatic Firearms Country Control List");
		assertThat(legal.select("ol.timeline").last().select("li").first().text()).startsWith("Peru");
	}

	@Test
	void legalLensHasNoPlaceForAVerdict() {
		assertThat(LegalLens.class.getRecordComponents()).extracting(RecordComponent::getName)
			.containsExactly("tests", "statements", "precedents", "listings");
	}

	@Test
	void leadsToTheTimelineThatItShowsInSmall() {
		Document page = this.site.page("/en/countries/pe");
		assertThat(page.select("#axis ~ .picture svg")).hasSize(2);
		assertThat(page.select("a[href=/en/countries/pe/timeline]")).hasSize(1);
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void speaksFrenchAndSpanish() {
		assertThat(this.site.page("/fr/countries/pe").text()).contains("948 081,53", "Pérou", "aucun total au registre",
				"plus de");
		assertThat(this.site.page("/es/countries/pe").text()).contains("948,081.53", "Perú", "ningún total registrado",
				"más de");
		assertThat(this.site.page("/es/countries/pe").selectFirst("html").attr("lang")).isEqualTo("es");
	}

	@Test
	void everyNumberLeadsToItsProof() {
		for (Element number : this.site.page("/en/countries/pe").select("td.amount .number")) {
			assertThat(number.closest("a.proof").attr("href")).startsWith("/en/figures/");
		}
	}

	@Test
	void frozenPageSaysSoAndKeepsItsRelease() {
		Document page = this.site.page("/en/countries/pe?release=1");
		assertThat(page.selectFirst(".frozen").text()).contains("release 1");
		assertThat(page.select("main a[href^=/en/figures/]"))
			.allSatisfy((link) -> assertThat(link.attr("href")).endsWith("?release=1"));
	}

	@Test
	void countryWithoutFiguresSaysWhatThatMeans() {
		Document page = this.site.page("/en/countries/fr");
		assertThat(page.selectFirst("h1").text()).isEqualTo("France");
		assertThat(page.selectFirst(".unknown").text()).contains("says nothing about what was exported");
		assertThat(page.select("svg")).isEmpty();
	}

	@Test
	void listsCountriesInTheOrderOfTheLanguage() {
		Document page = this.site.page("/fr/countries");
		assertThat(page.select("tbody th").eachText()).containsExactly("Colombie", "Pérou");
		assertThat(page.select("ul.columns li").eachText().indexOf("Égypte"))
			.isLessThan(page.select("ul.columns li").eachText().indexOf("Finlande"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/xx", "/en/countries/PE", "/en/countries/all", "/de/countries/pe",
			"/en/countries/pe?release=2" })
	void findsNoSuchCountry(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pe.csv", "co.csv", "pe.json", "co.json" })
	void filesAreWhatTheyWere(String file) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/en/countries/{file}?release=1", file).exchange();
		assertThat(answer).hasStatusOk();
		Golden.file("site/country/" + file).hasBytes(answer.getResponse().getContentAsByteArray());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/co/chart.svg", "/fr/countries/pe/chart.svg?scale=log" })
	void drawingsSaySourceReleaseAndAddress(String address) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
		assertThat(answer.getResponse().getContentAsString()).contains("1</text>", "/countries/");
	}

	@Test
	void drawsAPicture() {
		MvcTestResult answer = this.mvc.get().uri("/es/countries/co/chart.png").exchange();
		assertThat(answer).hasStatusOk().hasContentType("image/png");
		assertThat(answer.getResponse().getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
	}

}
