package ca.armsexports.tracker.site.explore;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ExplorePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					destination=pe&item=all&from=2017&to=2021         | 5 figures: to Peru, all categories together, 2017 to 2021. The 5 yearly totals add up to $2,403,611.89.
					destination=pe&item=all&from=2017&to=2023         | 6 figures: to Peru, all categories together, 2017 to 2023. The 6 yearly totals add up to more than $4,203,611.89.
					destination=pe&item=2-10                          | One figure: to Peru, 2-10 Aircraft and drones. The figure for a category of group 2 is more than $560,000.
					destination=co&measure=export&state=not_listed    | One figure: to Colombia, exports, stated as: not listed.
					measure=permit_value                              | One figure: ceiling of a permit.
					destination=de                                    | No figure on record: to Germany.
					min=40000000&destination=co&measure=export&item=all | 2 figures: to Colombia, all categories together, exports, at least 40,000,000. The yearly total among them is $44,754,393.
					""")
	void saysInWordsWhatIsShownAndWhatItAddsUpTo(String query, String answer) {
		assertThat(this.site.page("/en/explore?" + query).select(".answer").text().replace('\u00a0', ' '))
			.isEqualTo(answer);
	}

	@Test
	void namesTheYearsThatAreMissingAndWhatWasLeftOut() {
		Document page = this.site.page("/en/explore?destination=co&destination=pe&from=2014&to=2023");
		assertThat(page.select(".unknown li").eachText()).contains(
				"Colombia, all categories together: nothing entered for 2023.",
				"Peru, all categories together: nothing entered for 2014 to 2016 and 2022.",
				"One row has no number: not listed.",
				"5 statements stand beside others of the same cells and are in no sum.");
	}

	@Test
	void countsTheRowsOfEveryValueOfAFilterAsIfItWereChosenToo() {
		Document page = this.site.page("/en/explore?destination=pe");
		int peru = rows(page, "destination-pe");
		assertThat(page.select("#figures + .lead").text()).isEqualTo("1 to %d of %d".formatted(peru, peru));
		for (String choice : page.select(".facet a:not(.chosen)").eachAttr("id")) {
			String address = page.getElementById(choice).attr("href");
			int promised = rows(page, choice);
			int others = choice.startsWith("destination-") ? peru : 0;
			assertThat(this.site.page(address).select("tbody tr").size()).as(address)
				.isEqualTo(Math.min(TableView.USUAL_SIZE, promised + others));
		}
	}

	@Test
	void choicesLeadBackWhenTheyAreTakenAway() {
		Document page = this.site.page("/fr/explore?destination=pe&item=2-10&sort=-value");
		assertThat(page.select("a.chosen").eachAttr("href")).containsExactly("/fr/explore?item=2-10&sort=-value",
				"/fr/explore?destination=pe&sort=-value");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "destination", "year", "item", "measure", "value", "qualifier", "state", "source", "figure" })
	void sortsByEveryColumnInBothDirections(String column) {
		Document rising = this.site.page("/en/explore?size=200&sort=" + column);
		Document falling = this.site.page("/en/explore?size=200&sort=-" + column);
		assertThat(rising.select("tbody tr").eachText()).hasSize(65)
			.containsExactlyInAnyOrderElementsOf(falling.select("tbody tr").eachText())
			.isNotEqualTo(falling.select("tbody tr").eachText());
	}

	@Test
	void pagesShowEveryRowOnce() {
		Document page = this.site.page("/en/explore?size=20&sort=figure");
		List<String> proofs = new ArrayList<>(page.select("tbody a.proof").eachAttr("href"));
		while (!page.select("a[rel~=next]").isEmpty()) {
			page = this.site.page(page.select("a[rel~=next]").attr("href"));
			proofs.addAll(page.select("tbody a.proof").eachAttr("href"));
		}
		assertThat(proofs)
			.isEqualTo(this.site.page("/en/explore?size=200&sort=figure").select("tbody a.proof").eachAttr("href"));
	}

	@Test
	void chartAddsUpWhatIsShownOfEachYear() {
		Document page = this.site.page("/en/explore?destination=co&destination=pe&from=2018&to=2020&item=all");
		assertThat(page.select(".chart-columns").text()).contains("939,622.61");
		assertThat(page.select(".chart-columns [href*=from=2018]")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "totalise+millions", "TOTALIS%C3%89", "totalis%C3%A9+environ" })
	void findsWordsWithAndWithoutAccents(String words) {
		assertThat(this.site.page("/fr/explore?q=" + words).select("tbody tr")).isNotEmpty();
	}

	@Test
	void leadsFromAnUntidyAddressToTheShortOne() {
		assertThat(this.mvc.get().uri("/en/explore?destination=pe&from=&to=2020&q=&sort=destination&page=1").exchange())
			.hasStatus(HttpStatus.SEE_OTHER)
			.hasHeader("Location", "/en/explore?destination=pe&to=2020");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			destination=peru            | destination
			destination=%27%20or%201    | destination
			group=0                     | group
			item=2-                     | item
			from=2020&to=2010           | to
			from=1492                   | from
			to=20x0                     | to
			measure=exports             | measure
			state=not_entered           | state
			state=                      |
			qualifier=roughly           | qualifier
			source=../etc               | source
			min=1,000                   | min
			min=-1                      | min
			min=1e9                     | min
			min=2&max=1                 | max
			q=%3B                       | q
			sort=value%20desc           | sort
			sort=--value                | sort
			page=0                      | page
			page=9                      | page
			page=99999999               | page
			size=1000                   | size
			scale=loud                  | scale
			colour=red                  | colour
			from=2014&from=2015         | from
			release=0                   | release
			""")
	void refusesWhatItCannotReadByName(String query, String parameter) {
		for (String suffix : new String[] { "", ".json", ".csv", "/chart.svg" }) {
			MvcTestResult answer = this.mvc.get().uri(URI.create("/en/explore" + suffix + "?" + query)).exchange();
			if (parameter == null || (parameter.equals("page") && query.equals("page=9") && !suffix.isEmpty())) {
				assertThat(answer.getResponse().getStatus()).isLessThan(400);
			}
			else {
				assertThat(answer).as(suffix + query).hasStatus(HttpStatus.BAD_REQUEST);
				assertThat(answer.getResponse()).satisfies((response) -> assertThat(response.getContentAsString())
					.contains(suffix.isEmpty() ? "“" + parameter + "”" : "\"parameter\":\"" + parameter + "\""));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "explore.csv?destination=pe&item=2-10", "explore.json?destination=pe&item=2-10",
			"explore/chart.svg?destination=pe" })
	void filesAreWhatTheyWere(String file) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/en/" + file + "&release=1").exchange();
		assertThat(answer).hasStatusOk();
		Golden.file("site/explore/" + file.replaceFirst("\\?.*", "").replace('/', '-'))
			.hasBytes(answer.getResponse().getContentAsByteArray());
	}

	private static int rows(Document page, String choice) {
		return Integer.parseInt(page.getElementById(choice).select(".rows").text());
	}

}
