package ca.armsexports.tracker.research;

import java.io.IOException;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CiteTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void namesTheProducerOfAFigureFirst() {
		Document page = this.site.page("/en/figures/20");
		assertThat(page.getElementById("cite-apa").text()).startsWith("Peace Brigades International-Canada (")
			.contains("Arms Export Tracker · Canada, Figure 20, Peru, 2021 (release 1, November 22, 2026).")
			.endsWith("http://localhost:8080/en/figures/20?release=1");
		assertThat(page.getElementById("cite-live").text()).isEqualTo("http://localhost:8080/en/figures/20");
		assertThat(page.getElementById("cite-frozen").text())
			.isEqualTo("http://localhost:8080/en/figures/20?release=1");
	}

	@Test
	void namesAllWhosePublishedFiguresAreInViewAndNobodyElse() {
		String apa = this.site.page("/en/countries/pe").getElementById("cite-apa").text();
		assertThat(apa).startsWith("EFE")
			.contains("Peace Brigades International-Canada", "The Globe and Mail",
					"Canada’s military exports to Peru [Data set]. In Arms Export Tracker · Canada",
					"release 1, November 22, 2026");
		assertThat(apa).doesNotContain("Rabble", "CBC", "and others", "et al");
		assertThat(this.site.page("/en/countries/pe").getElementById("cite-chicago").text())
			.contains("Mail, and The Maple. “");
		assertThat(this.site.page("/fr/countries/pe").getElementById("cite-chicago").text())
			.contains("Mail et The Maple. «");
		assertThat(this.site.page("/en/countries/fr").getElementById("cite-apa").text())
			.startsWith("Arms Export Tracker · Canada. Canada’s military exports to France");
	}

	@Test
	void keepsTheFiltersOfTheView() {
		String address = "/fr/check?destination=pe&from=2017&to=2021&amount=45&currency=CAD";
		Document page = this.site.page(address);
		assertThat(page.getElementById("cite-live").text()).isEqualTo("http://localhost:8080" + address);
		assertThat(page.getElementById("cite-frozen").text())
			.isEqualTo("http://localhost:8080" + address + "&release=1");
		assertThat(page.getElementById("cite-chicago").text()).contains("version 1",
				"Peace Brigades International-Canada");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/countries/pe", "/countries/fr", "/countries/pe/timeline", "/categories/2-6", "/years",
			"/years/2020", "/permits", "/permits/pe-2023-02-06", "/equipment", "/sources/cbc-2016", "/figures/10",
			"/claims", "/claims/co-45m", "/check?destination=pe&from=2017&to=2021&amount=45&currency=CAD" })
	void standsOnEveryPageWithFigures(String path) {
		for (String language : new String[] { "en", "fr", "es" }) {
			Document page = this.site.page("/" + language + path);
			assertThat(page.select("#cite .citation")).hasSize(5).allSatisfy((citation) -> {
				assertThat(citation.text()).doesNotContain("null", "..", "??");
				assertThat(citation.text()).doesNotContainPattern("\\{[0-9]}");
			});
			assertThat(page.select("#cite button[hidden]")).hasSize(5);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void pinsTheEntryOfAFigure(String language) throws IOException {
		MvcTestResult answer = this.mvc.get().uri("/" + language + "/figures/10.bib").exchange();
		assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/plain;charset=UTF-8");
		Golden.file("research/figure-10-" + language + ".bib").hasBytes(answer.getResponse().getContentAsByteArray());
	}

}
