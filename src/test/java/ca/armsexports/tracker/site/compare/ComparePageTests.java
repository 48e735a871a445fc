package ca.armsexports.tracker.site.compare;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ComparePageTests {

	private static final String COLOMBIA_AND_PERU = "destination=co&destination=pe&from=2014&to=2023";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void ranksOnlyYearsInWhichEachHasAnAmount() {
		Document page = this.site.page("/en/compare?" + COLOMBIA_AND_PERU);
		assertThat(page.selectFirst("h1").text()).isEqualTo("Colombia and Peru");
		assertThat(page.selectFirst(".answer").text()).isEqualTo("Each of them has an amount on record for 2017, 2018,"
				+ " 2020 and 2021; only these years are held against each other. The largest amount was that of Colombia"
				+ " for 2017 and 2021, and that of Peru for 2018 and 2020. The largest amount shown is $44,754,393,"
				+ " Colombia in 2014.");
	}

	@Test
	void showsEachAmountWithItsQualifierAndProof() {
		Document page = this.site.page("/en/compare?" + COLOMBIA_AND_PERU);
		assertThat(page.select("table thead th").eachText()).containsExactly("Year", "Colombia", "Peru");
		assertThat(page.select("table tbody tr")).hasSize(10);
		assertThat(Site.row(page, "tbody th", "2023").select("td").eachText()).containsExactly("not yet entered",
				"more than 1,800,000");
		assertThat(Site.row(page, "tbody th", "2022").select("td").get(1).text()).startsWith("no total on record")
			.contains("2-10 more than 560,000", "2-6 named, no value");
		assertThat(Site.row(page, "tbody th", "2019").select("td").get(0).text()).isEqualTo("not listed");
		assertThat(page.select("table td .number")).isNotEmpty()
			.allSatisfy((number) -> assertThat(number.closest("a").attr("href")).startsWith("/en/figures/"));
	}

	@Test
	void namesWhatEachLacksByWhatThatMeans() {
		assertThat(this.site.page("/en/compare?" + COLOMBIA_AND_PERU).select(".unknown li").eachText()).containsExactly(
				"Colombia: not yet entered for 2023.", "Colombia: not listed for 2019. That is not a zero.",
				"Peru: not yet entered for 2014 to 2016.",
				"Peru: no total on record for 2022; what is known of single categories is not a total.");
		assertThat(this.site.page("/fr/compare?" + COLOMBIA_AND_PERU + "&release=1").selectFirst(".unknown").text())
			.contains("Ce n’est pas un zéro", "aucun total au registre pour 2022");
		assertThat(this.site.page("/en/compare?destination=co&destination=pe&from=2026").selectFirst(".unknown").text())
			.contains("Peru: the report on 2026 is not published");
	}

	@Test
	void drawsAllOnOneScaleAndEachOnItsOwnWhereTheyAreFarApart() {
		Document page = this.site.page("/en/compare?" + COLOMBIA_AND_PERU);
		assertThat(page.select(".chart-pair > svg")).hasSize(2);
		assertThat(page.select(".apart svg > title").eachText()).containsExactly(
				"Canada’s military exports: Colombia, 2014 to 2023, on a scale of its own",
				"Canada’s military exports: Peru, 2014 to 2023, on a scale of its own");
		assertThat(this.site.page("/en/compare?destination=co&destination=pe&from=2015").select(".apart")).isEmpty();
		Document logarithmic = this.site.page("/en/compare?" + COLOMBIA_AND_PERU + "&scale=log");
		assertThat(logarithmic.select(".apart")).isEmpty();
		assertThat(logarithmic.selectFirst(".picture-title").text()).endsWith("(logarithmic scale)");
	}

	@Test
	void sharesKeepWhatTheQualifiersAllow() {
		Document page = this.site.page("/en/compare?" + COLOMBIA_AND_PERU + "&scale=share");
		assertThat(Site.row(page, "tbody th", "2023").select("td").eachText()).containsExactly("not yet entered",
				"more than 0.0839% more than 1,800,000", "rounded 2,143,000,000");
		assertThat(Site.row(page, "tbody th", "2014").select("td").get(0).text()).startsWith("about 5.62%");
		assertThat(page.text()).contains("How a share is worked out", "no share is worked out for the United States");
		assertThat(page.select(".chart-pair text").eachText()).contains("CO", "not yet entered")
			.anyMatch((text) -> text.contains("0.0839%"));
	}

	@Test
	void neverGuessesAShareOfAYearWithoutATotal() {
		Document page = this.site.page("/en/compare?destination=co&destination=pe&from=2024&scale=share");
		assertThat(page.select("tbody td").eachText()).doesNotContain("%");
		assertThat(this.site.page("/en/compare?destination=us&destination=co&scale=share").text())
			.doesNotContain("NaN");
	}

	@Test
	void comparesOneItemToSeveralDestinations() {
		Document page = this.site.page("/en/compare?destination=co&destination=pe&item=2-6");
		assertThat(page.selectFirst("h1").text()).isEqualTo("2-6 to Colombia and Peru");
		assertThat(Site.row(page, "tbody th", "2020").select("td").get(0).text()).isEqualTo("458,318.87");
		assertThat(Site.row(page, "tbody th", "2022").select("td").get(1).text()).isEqualTo("named, no value");
	}

	@Test
	void comparesItemsToOneDestination() {
		Document page = this.site.page("/es/compare?destination=pe&item=2-6&item=2-10");
		assertThat(page.selectFirst("h1").text()).isEqualTo("2-6 y 2-10 a Perú");
		assertThat(Site.row(page, "tbody th", "2022").select("td").eachText()).containsExactly("nombrado, sin valor",
				"más de 560,000");
	}

	@Test
	void sumsOfDestinationsAreLowerBoundsAndSayWhatTheyAreMadeOf() {
		Document page = this.site.page("/en/compare?item=2-6&item=2-10");
		assertThat(Site.row(page, "tbody th", "2020").select("td").get(0).text())
			.isEqualTo("at least 458,318.87 Colombia 458,318.87");
		assertThat(Site.row(page, "tbody th", "2022").select("td").eachText()).containsExactly("Peru named, no value",
				"more than 560,000 Peru more than 560,000");
		assertThat(page.text()).contains("each sum is a lower bound");
		assertThat(page.selectFirst(".answer").text()).contains("The record does not say which is the largest.");
	}

	@Test
	void saysWhatToDoWhereTooFewAreChosen() {
		assertThat(this.site.page("/en/compare").selectFirst(".answer").text())
			.startsWith("Choose two to six destinations");
		Document one = this.site.page("/en/compare?destination=pe");
		assertThat(one.selectFirst(".answer").text()).isEqualTo("Peru is chosen. Choose one more to compare.");
		assertThat(one.select("input[checked]").eachAttr("value")).containsExactly("pe");
		assertThat(one.select("svg, table")).isEmpty();
		assertThat(this.site.page("/en/compare?destination=pe&item=2-6").select("input[checked]").eachAttr("value"))
			.containsExactly("pe", "2-6");
		assertThat(this.site.page("/en/compare?destination=co&destination=co").select("svg")).isEmpty();
	}

	@Test
	void formThatLeavesThingsEmptyLeadsToTheShortAddress() {
		MvcTestResult answer = this.mvc.get()
			.uri("/fr/compare?destination=co&destination=pe&item=&from=2014&to=&scale=&release=1")
			.exchange();
		assertThat(answer).hasStatus(303);
		assertThat(answer).headers()
			.hasValue("Location", "/fr/compare?destination=co&destination=pe&from=2014&release=1");
	}

	@Test
	void countryAndCategoryLeadToTheirComparison() {
		assertThat(this.site.page("/en/countries/pe").select("a").eachAttr("href"))
			.contains("/en/compare?destination=pe");
		assertThat(this.site.page("/en/categories/2-6?release=1").select("a").eachAttr("href"))
			.contains("/en/compare?item=2-6&release=1");
	}

	@Test
	void scalesAreOneLinkAway() {
		assertThat(this.site.page("/en/compare?" + COLOMBIA_AND_PERU).select(".choices a").eachAttr("href"))
			.containsExactly("/en/compare?" + COLOMBIA_AND_PERU, "/en/compare?" + COLOMBIA_AND_PERU + "&scale=log",
					"/en/compare?" + COLOMBIA_AND_PERU + "&scale=share");
	}

	@ParameterizedTest
	@CsvSource({ "colombia-and-peru.csv, /en/compare.csv?destination=co&destination=pe&from=2014&to=2023&release=1",
			"colombia-and-peru.json, /en/compare.json?destination=co&destination=pe&from=2014&to=2023&release=1",
			"shares.csv, /en/compare.csv?destination=co&destination=pe&from=2020&scale=share&release=1",
			"items.csv, /es/compare.csv?item=2-6&item=2-10&release=1",
			"colombia-and-peru.svg, /en/compare/chart.svg?destination=co&destination=pe&from=2014&to=2023&release=1",
			"shares.svg, /fr/compare/chart.svg?destination=co&destination=pe&scale=share&release=1" })
	void filesAreWhatTheyWere(String file, String address) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		Golden.file("site/compare/" + file).hasBytes(answer.getResponse().getContentAsByteArray());
	}

	@Test
	void fileHoldsTheFiguresOfThePageAndNoOthers() throws Exception {
		for (String query : List.of(COLOMBIA_AND_PERU, COLOMBIA_AND_PERU + "&scale=share", "item=2-6&item=2-10")) {
			List<String> shown = this.site.page("/en/compare?" + query)
				.select("table td a.proof")
				.eachAttr("href")
				.stream()
				.map((address) -> address.substring(address.lastIndexOf('/') + 1))
				.distinct()
				.sorted()
				.toList();
			String csv = this.mvc.get().uri("/en/compare.csv?" + query).exchange().getResponse().getContentAsString();
			List<String> figures = csv.lines()
				.skip(1)
				.map((line) -> line.replaceAll("\"[^\"]*\"", ""))
				.map((line) -> line.split(",", -1)[14])
				.sorted()
				.toList();
			assertThat(figures).isEqualTo(shown);
		}
	}

	@Test
	void pictureIsOne() {
		assertThat(this.mvc.get().uri("/es/compare/chart.png?" + COLOMBIA_AND_PERU)).hasStatusOk()
			.hasContentType("image/png");
	}

	static Stream<String[]> badQueries() {
		String many = "destination=co&destination=pe&destination=fr&destination=de&destination=it&destination=es";
		return Stream.of(new String[] { "colour=red", "colour" }, new String[] { "destination=xx", "destination" },
				new String[] { "destination=all&destination=co", "destination" },
				new String[] { "destination=CO&destination=pe", "destination" },
				new String[] { "destination=colombia", "destination" },
				new String[] { "destination=../../etc/passwd", "destination" },
				new String[] { "destination=c%00o", "destination" },
				new String[] { "destination=%27%20or%201%3D1", "destination" },
				new String[] { "destination=" + "a".repeat(3000), "destination" },
				new String[] { many + "&destination=gb", "destination" }, new String[] { "item=2-99", "item" },
				new String[] { "item=drones", "item" }, new String[] { "item=2-6%3Cscript%3E", "item" },
				new String[] { "item=all", "item" },
				new String[] { "destination=co&destination=pe&item=2-6&item=2-10", "item" },
				new String[] { "item=2-1&item=2-2&item=2-3&item=2-4&item=2-5&item=2-6&item=2-7", "item" },
				new String[] { "from=20", "from" }, new String[] { "from=1989", "from" },
				new String[] { "from=2014&from=2015", "from" }, new String[] { "to=2101", "to" },
				new String[] { "to=99999999999999999999", "to" }, new String[] { "to=-2014", "to" },
				new String[] { "to=2014&to=2014", "to" }, new String[] { "from=2023&to=2014", "to" },
				new String[] { "from=%C2%B2014", "from" }, new String[] { "scale=cubic", "scale" },
				new String[] { "scale=LOG", "scale" }, new String[] { "scale=log&scale=log", "scale" },
				new String[] { "release=0", "release" }, new String[] { "release=1&release=1", "release" });
	}

	@ParameterizedTest
	@MethodSource("badQueries")
	void refusesBadParametersByName(String query, String parameter) throws Exception {
		String asked = (query.contains("destination=") || query.contains("item=")) ? query
				: "destination=co&destination=pe&" + query;
		MvcTestResult page = this.mvc.get().uri(URI.create("/en/compare?" + asked)).exchange();
		assertThat(page).hasStatus(400);
		assertThat(page.getResponse().getContentAsString()).contains("“" + parameter + "”")
			.doesNotContain("<script", "Exception");
		for (String file : List.of(".csv", ".json", ".xlsx", "/chart.svg", "/chart.png")) {
			MvcTestResult answer = this.mvc.get().uri(URI.create("/en/compare" + file + "?" + asked)).exchange();
			assertThat(answer).hasStatus(400);
			assertThat(answer).hasContentType("application/problem+json");
			assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?destination=co", "?destination=co&item=2-6", "?destination=co&destination=co" })
	void filesWantTwo(String query) {
		for (String file : List.of(".csv", ".json", ".xlsx", "/chart.svg", "/chart.png")) {
			MvcTestResult answer = this.mvc.get().uri("/en/compare" + file + query).exchange();
			assertThat(answer).hasStatus(400);
			assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("destination");
		}
	}

	@Test
	void refusalSaysWhatToDo() {
		assertThat(this.site.page("/en/compare?destination=co&destination=pe&item=2-6&item=2-10", 400).text())
			.contains("Leave one item for all destinations, or one destination for all items.");
		assertThat(this.site.page("/fr/compare?destination=co&destination=pe&from=2023&to=2014", 400).text())
			.contains("Inversez les deux");
		assertThat(this.site.page("/es/compare?item=2-1&item=2-2&item=2-3&item=2-4&item=2-5&item=2-6&item=2-7", 400)
			.text()).contains("como máximo seis");
	}

	@Test
	void answersForAsManyYearsAndSeriesAsCanBeAskedFor() {
		String all = "destination=co&destination=pe&destination=fr&destination=de&destination=it&destination=us"
				+ "&from=1990&to=2100";
		for (String scale : List.of("linear", "log", "share")) {
			assertThat(this.site.page("/en/compare?" + all + "&scale=" + scale).select("tbody tr")).hasSize(111);
		}
		assertThat(this.mvc.get().uri("/en/compare/chart.png?" + all)).hasStatusOk();
	}

}
