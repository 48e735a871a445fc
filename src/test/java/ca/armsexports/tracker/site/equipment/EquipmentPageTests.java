package ca.armsexports.tracker.site.equipment;

import java.util.List;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import com.jayway.jsonpath.JsonPath;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class EquipmentPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void countsOfColombiaStandSideBySideWithWhatTheyCount() {
		Document page = this.site.page("/en/equipment");
		assertThat(page.select("#co ~ .counts .count").eachText()).containsExactlyInAnyOrder("24", "46", "24",
				"at least 4");
		assertThat(page.select("#co ~ .counts > li").eachText()).anySatisfy(
				(text) -> assertThat(text).contains("46", "contracted", "Contracts of 2013 and 2014 together."));
		assertThat(page.select("#co ~ .lead").text()).startsWith("4 statements that do not say the same");
	}

	@Test
	void valuePerUnitIsACheckWithItsBasis() {
		String contract = this.site.page("/en/equipment").select("#figure-59").text();
		assertThat(contract).contains("Contract value", "not an export value", "our division, as a check")
			.contains("2,720,833");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			destination=co&measure=contracted                 | 24 46          | 2 of the 6 counts
			destination=pe                                    | 32 32          | 2 of the 6 counts
			measure=sold&measure=exported                     | 24 at least 4 32 | 3 of the 6 counts
			measure=exported&destination=pe&destination=co    | 32             | 1 of the 6 counts
			destination=&measure=                             | 24 46 24 at least 4 32 32 | 6 counts
			""")
	void addressChoosesDestinationsAndMeasures(String query, String counts, String answer) {
		Document page = this.site.page("/en/equipment?" + query);
		assertThat(page.select(".count").text()).isEqualTo(counts);
		assertThat(page.selectFirst(".answer").text()).startsWith(answer);
	}

	@Test
	void filesHoldWhatThePageShows() throws Exception {
		for (String query : List.of("destination=co&measure=contracted", "measure=sold&measure=exported",
				"destination=pe")) {
			Document page = this.site.page("/en/equipment?" + query);
			MvcTestResult json = this.mvc.get().uri("/en/equipment.json?" + query).exchange();
			assertThat(page.select(".take a").eachAttr("href")).contains("/en/equipment.json?" + query,
					"/en/equipment.csv?" + query);
			List<Integer> shown = page.select(".count a")
				.eachAttr("href")
				.stream()
				.map((address) -> Integer.valueOf(address.replaceAll("\\D", "")))
				.toList();
			List<Integer> figures = JsonPath.read(json.getResponse().getContentAsString(), "$.figures[*].figure");
			assertThat(figures).hasSameElementsAs(shown);
			List<String> measures = JsonPath.read(json.getResponse().getContentAsString(), "$.figures[*].measure");
			assertThat(measures).contains(query.contains("contracted") ? "value_contracted" : "value_exported");
		}
	}

	@Test
	void formShowsWhatIsChosenAndKeepsTheRelease() {
		Document page = this.site.page("/fr/equipment?measure=sold&release=1");
		assertThat(page.select("form.kinds input[checked]").eachAttr("value")).containsExactly("sold");
		assertThat(page.select("form.kinds label").eachText()).contains("Colombie (4)", "Pérou (2)", "vendu (2)");
		assertThat(page.select("form.kinds input[name=release]").val()).isEqualTo("1");
		assertThat(page.select("link[hreflang=es]").attr("href")).contains("/es/equipment?measure=sold");
	}

	@Test
	void nothingThatFitsOffersAWayOn() {
		Document page = this.site.page("/en/equipment?destination=fr");
		assertThat(page.selectFirst(".missing").text()).isEqualTo("No count on record fits.");
		assertThat(page.select("form.kinds a[href=/en/equipment]")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "measure=rumoured,measure", "measure=units_sold,measure", "destination=Peru,destination",
			"kind=sold,kind" })
	void refusesWhatItCannotRead(String query, String parameter) {
		assertThat(this.mvc.get().uri("/en/equipment?" + query)).hasStatus(400);
		assertThat(this.mvc.get().uri("/en/equipment.csv?" + query)).hasStatus(400)
			.bodyJson()
			.extractingPath("parameter")
			.isEqualTo(parameter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/co", "/fr/countries/pe?release=1" })
	void countryLeadsToItsOwnCounts(String country) {
		String address = this.site.page(country).select("section:has(#equipment) > p a").attr("href");
		assertThat(address).contains("/equipment?destination=");
		assertThat(this.site.page(address).select("section:has(.counts) h2")).hasSize(1);
	}

	@Test
	void everyCountLeadsToItsProof() {
		assertThat(this.site.page("/fr/equipment?release=1").select(".count a.proof").eachAttr("href")).hasSize(6)
			.allMatch((address) -> address.matches("/fr/figures/[0-9]+\\?release=1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "equipment.csv", "equipment.json" })
	void filesAreWhatTheyWere(String file) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/en/{file}?release=1", file).exchange();
		assertThat(answer).hasStatusOk();
		Golden.file("site/equipment/" + file).hasBytes(answer.getResponse().getContentAsByteArray());
	}

}
