package ca.armsexports.tracker.site.home;

import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class HomePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr-CA,fr;q=0.9,en;q=0.5 | /fr/
			es-PE | /es/
			de,es;q=0.3,fr;q=0.8 | /fr/
			de-DE | /en/
			""")
	void leadsToTheBrowsersLanguage(String languages, String address) {
		assertThat(this.mvc.get().uri("/").header("Accept-Language", languages)).hasStatus(302)
			.hasHeader("Location", address)
			.headers()
			.satisfies((headers) -> assertThat(headers.getVary()).contains("Accept-Language"));
	}

	@Test
	void leadsToEnglishWithoutABrowsersWord() {
		assertThat(this.mvc.get().uri("/")).hasStatus(302).hasHeader("Location", "/en/");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | In 2023, the latest year on record, Canada exported a rounded $2,143 million of military goods. Most exports to the United States are left out.
					fr | En 2023, dernière année au registre, le Canada a exporté un montant arrondi à 2 143 millions de dollars de matériel militaire. La plupart des exportations vers les États-Unis n’y sont pas.
					es | En 2023, el último año registrado, Canadá exportó un monto redondeado a 2,143 millones de dólares en material militar. La mayoría de las exportaciones a Estados Unidos queda fuera.
					""")
	void answersWithTheLatestTotalAndWhatItLeavesOut(String language, String answer) {
		Document page = this.site.page("/" + language + "/");
		assertThat(page.select(".answer").text().replace('\u00a0', ' ')).isEqualTo(answer);
		assertThat(page.select(".answer a").attr("href")).isEqualTo("/" + language + "/figures/53");
	}

	@Test
	void leadsOnToCountriesSearchReleasesAndMethod() {
		Document page = this.site.page("/en/");
		assertThat(page.select("#whom ~ table tbody tr").eachText()).containsExactly("Colombia 2022 21,111.10",
				"Peru 2023 more than 1,800,000");
		assertThat(page.select("form.search").attr("action")).isEqualTo("/en/search");
		assertThat(page.select(".ways a").eachAttr("href")).containsExactly("/en/countries", "/en/sources",
				"/en/method");
		assertThat(page.select(".timeline a").eachAttr("href")).containsExactly("/en/releases/1");
		assertThat(page.select(".unknown li").text()).contains("2024 to 2026: no edition", "247 countries");
	}

	@ParameterizedTest
	@CsvSource({ "/en/chart.svg,image/svg+xml", "/fr/chart.svg?scale=log,image/svg+xml", "/es/chart.png,image/png" })
	void drawsItsHistoryAsAFile(String address, String type) {
		assertThat(this.mvc.get().uri(address)).hasStatusOk().hasContentTypeCompatibleWith(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/?scale=cubic", "/en/?colour=red", "/en/chart.svg?scale=" })
	void refusesOtherParameters(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(400);
	}

}
