package ca.armsexports.tracker.site.category;

import java.util.List;

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
class CategoryPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void listsBothGroupsInNaturalOrder() {
		Document page = this.site.page("/en/categories");
		List<String> codes = page.select("tbody th .code").eachText();
		assertThat(codes).hasSize(31).startsWith("2-1", "2-2").endsWith("9-8", "9-9");
		assertThat(codes.indexOf("2-6")).isLessThan(codes.indexOf("2-10"));
		assertThat(Site.row(page, "tbody .code", "2-6").text()).contains("Colombia 2020 and 2021; Peru 2022");
		assertThat(Site.row(page, "tbody .code", "2-1").text()).contains("not yet entered");
		assertThat(Site.row(page, "tbody .code", "2-18").text()).contains("not yet entered", "Permits that name it: 1");
	}

	@Test
	void saysThatGroupsAreNeverAddedAndWhichAreNotReported() {
		assertThat(this.site.page("/en/categories").text()).contains("The two groups are never added.",
				"Group 1 · Dual Use", "Group 7 · Chemical");
		assertThat(this.site.page("/fr/categories").text()).contains("ne s’additionnent jamais", "Double usage");
		assertThat(this.site.page("/es/categories").text()).contains("nunca se suman", "Doble uso");
	}

	@Test
	void answersForGroundVehicles() {
		Document page = this.site.page("/en/categories/2-6");
		assertThat(page.selectFirst(".answer").text()).isEqualTo("In 2020, Canada exported $458,318.87 of these goods"
				+ " to Colombia. Named by a source, without a value: Peru 2022 and Colombia 2021.");
		assertThat(page.select(".answer a")).hasSize(3)
			.allSatisfy((link) -> assertThat(link.attr("href")).startsWith("/en/figures/"));
		assertThat(page.select("#record + table tbody tr").eachText()).hasSize(3);
		assertThat(page.selectFirst(".unknown").text()).contains("How much it was is not known",
				"inferred from the source’s words");
	}

	@Test
	void countsOfGoodsStandBesideAndAreNotExports() {
		Document page = this.site.page("/en/categories/2-6");
		assertThat(page.select("#equipment ~ table tbody tr")).hasSize(6);
		assertThat(page.select("#equipment ~ table").text())
			.contains("Contract value USD 65,300,000, not an export value");
	}

	@Test
	void titleSaysItsStatusInEachLanguage() {
		assertThat(titles("/en/categories/2-10")).containsSubsequence("Title in English",
				"quoted from the Guide to Canada’s Export Control List", "Title in French",
				"official words of the regulation", "Title in Spanish", "unofficial, a wording of ours");
		assertThat(titles("/es/categories/2-10")).contains("no oficial, redacción de este registro");
		assertThat(this.site.page("/fr/categories/9-1").selectFirst(".facts").text()).contains("1er septembre 2019",
				"aucun numéro consigné");
	}

	@Test
	void itemWithoutFiguresSaysWhatThatMeans() {
		Document page = this.site.page("/fr/categories/9-1");
		assertThat(page.selectFirst(".answer").text()).contains("Cela ne dit rien de ce qui a été exporté.");
		assertThat(page.selectFirst(".unknown").text()).contains("ne s’additionnent jamais");
		assertThat(page.select("svg, table")).isEmpty();
	}

	@Test
	void lowerBoundKeepsItsQualifier() {
		assertThat(this.site.page("/en/categories/2-10").selectFirst("td.amount a.proof").text())
			.isEqualTo("more than 560,000");
		assertThat(this.site.page("/fr/categories/2-10").selectFirst("td.amount a.proof").text())
			.isEqualTo("plus de 560 000");
		assertThat(this.site.page("/es/categories/2-10").selectFirst("td.amount a.proof").text())
			.isEqualTo("más de 560,000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/categories/2-99", "/en/categories/2-99.csv", "/en/categories/x",
			"/en/categories/2-99/chart.svg", "/en/categories/2-1/chart.svg" })
	void findsNoSuchItemOrDrawing(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@Test
	void refusesAnUnknownScale() {
		assertThat(this.mvc.get().uri("/en/categories/2-6?scale=cubic")).hasStatus(400);
	}

	@Test
	void drawsOnBothScales() throws Exception {
		assertThat(this.site.page("/en/categories/2-6?scale=log").selectFirst(".picture-title").text())
			.isEqualTo("2-6 Ground vehicles: exports by year and country, 2020 to 2022 (logarithmic scale)");
		MvcTestResult drawing = this.mvc.get().uri("/es/categories/2-6/chart.svg").exchange();
		assertThat(drawing).hasStatusOk();
		assertThat(drawing.getResponse().getContentAsString()).contains("Colombia 2020", "458,318.87",
				"/es/categories/2-6");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2-6.csv", "2-6.json" })
	void filesAreWhatTheyWere(String file) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/en/categories/{file}?release=1", file).exchange();
		assertThat(answer).hasStatusOk();
		Golden.file("site/category/" + file).hasBytes(answer.getResponse().getContentAsByteArray());
	}

	private List<String> titles(String address) {
		return this.site.page(address).select(".facts dt, .facts .note").eachText();
	}

}
