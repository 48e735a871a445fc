package ca.armsexports.tracker.site.search;

import java.net.URI;

import ca.armsexports.tracker.support.PageTest;
import org.jsoup.Jsoup;
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
class SearchPageTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/search?q=peru | #countries | Peru
			/en/search?q=P%C3%A9rou | #countries | Peru
			/fr/search?q=PERU | #countries | Pérou
			/en/search?q=columbia | #countries | Colombia
			/es/search?q=etats%20unis | #countries | Estados Unidos
			/fr/search?q=cote%20d%27ivoire | #countries | Côte d’Ivoire
			/en/search?q=uk | #countries | United Kingdom
			/en/search?q=usa | #countries | United States
			/en/search?q=exports%20to%20Peru | #countries | Peru
			/en/search?q=2-6 | #items | 2-6 Ground vehicles
			/en/search?q=2.6 | #items | 2-6 Ground vehicles
			/en/search?q=2%E2%80%936 | #items | 2-6 Ground vehicles
			/es/search?q=municion | #items | 2-3 Municiones
			/en/search?q=2019 | #years | 2019
			/en/search?q=cosh | #documents | Alex Cosh.
			/en/search?q=plougshares | #documents | Project Ploughshares
			/en/search?q=castillo | #events | Protests after the removal of President Pedro Castillo
			""")
	void findsByNameCodeWordAndYear(String address, String group, String found) throws Exception {
		assertThat(page(address).select("section:has(> h2" + group + ")").text()).contains(found);
	}

	@Test
	void answersACountryInAYear() throws Exception {
		Document page = page("/en/search?q=Peru%202019");
		assertThat(page.select("section:has(> #cells) .ledger > div").eachText())
			.containsExactly("Peru, 2019 $734,960.49");
		assertThat(page.select("section:has(> #cells) a.proof").attr("href")).isEqualTo("/en/figures/18");
		assertThat(page("/en/search?q=Peru%202022").select("section:has(> #cells) .ledger").text())
			.isEqualTo("Peru, 2022 no total on record");
	}

	@Test
	void putsTheNameThatIsWrittenInFullFirst() throws Exception {
		assertThat(page("/en/search?q=niger").select("section:has(> #countries) dt").eachText()).startsWith("Niger",
				"Nigeria");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/search", "/fr/search?q=", "/es/search?q=%20%20" })
	void saysWhereToStartWhenNothingIsAsked(String address) throws Exception {
		assertThat(page(address).select("section:has(> #start) a")).hasSize(6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/search?q=xyzzy", "/fr/search?q=%25", "/es/search?q=_", "/en/search?q=2-99" })
	void saysWhatToDoWhenNothingIsFound(String address) throws Exception {
		Document page = page(address);
		assertThat(page.select("section:has(> #none) li")).hasSize(3);
		assertThat(page.select("section:has(> #none) a")).hasSize(2);
	}

	@Test
	void namesACodeThatTheListDoesNotHave() throws Exception {
		assertThat(page("/en/search?q=2-99").select("section:has(> #none)").text())
			.contains("2-99 is not on the Export Control List");
	}

	@Test
	void writesBackWhatWasAskedWithoutRunningIt() throws Exception {
		Document page = page("/en/search?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22");
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("#search-q").val()).isEqualTo("<script>alert(1)</script>\"");
	}

	@Test
	void takesAHundredCharactersAndNoMore() {
		assertThat(this.mvc.get().uri("/en/search?q=" + "a".repeat(100))).hasStatusOk();
		assertThat(this.mvc.get().uri("/en/search?q=" + "a".repeat(101))).hasStatus(400);
		assertThat(this.mvc.get().uri("/en/search?q=a&q=b")).hasStatus(400);
	}

	private Document page(String address) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

}
