package ca.armsexports.tracker.site.equipment;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class EquipmentPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void countsOfColombiaStandSideBySideWithWhatTheyCount() throws Exception {
		Document page = page("/en/equipment");
		assertThat(page.select("#co ~ .counts .count").eachText()).containsExactlyInAnyOrder("24", "46", "24",
				"at least 4");
		assertThat(page.select("#co ~ .counts > li").eachText()).anySatisfy(
				(text) -> assertThat(text).contains("46", "contracted", "Contracts of 2013 and 2014 together."));
		assertThat(page.select("#co ~ .lead").text()).startsWith("4 statements that do not say the same");
	}

	@Test
	void valuePerUnitIsACheckWithItsBasis() throws Exception {
		String contract = page("/en/equipment").select("#figure-59").text();
		assertThat(contract).contains("Contract value", "not an export value", "our division, as a check")
			.contains("2,720,833");
	}

	@Test
	void everyCountLeadsToItsProof() throws Exception {
		assertThat(page("/fr/equipment?release=1").select(".count a.proof").eachAttr("href")).hasSize(6)
			.allMatch((address) -> address.matches("/fr/figures/[0-9]+\\?release=1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "equipment.csv", "equipment.json" })
	void filesAreWhatTheyWere(String file) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/en/{file}?release=1", file).exchange();
		assertThat(answer).hasStatusOk();
		Golden.file("site/equipment/" + file).hasBytes(answer.getResponse().getContentAsByteArray());
	}

	private Document page(String address) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

}
