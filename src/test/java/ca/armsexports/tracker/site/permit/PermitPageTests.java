package ca.armsexports.tracker.site.permit;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PermitPageTests {

	private static final String PERMIT = "/permits/pe-2023-02-06";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void listsPermitsWithWhatTheyWithhold() {
		Document page = this.site.page("/en/permits");
		assertThat(page.select("#permits ~ table tbody tr")).hasSize(1);
		assertThat(page.select("#permits ~ table tbody tr").text()).contains("Permit valid from February 6, 2023",
				"960,000", "last day February 5, 2026, derived by us", "date of approval", "name of the holder");
		assertThat(page.select("#counts ~ table tbody tr").text()).contains("2020", "Colombia", "5 issued",
				"4 utilized");
		assertThat(page.select("a[href=/en/permits?withheld=any]").eachText()).contains("Permits with redactions");
	}

	@ParameterizedTest
	@CsvSource({ "any,1", "holder_name,1", "approval_date,1", "end_user,0", "amount,0" })
	void showsThePermitsThatWithholdAField(String field, int permits) throws Exception {
		Document page = this.site.page("/fr/permits?withheld=" + field);
		assertThat(page.select("#permits ~ table tbody tr")).hasSize(permits);
		assertThat(page.select(".take a[href^=/fr/permits.csv]").attr("href"))
			.isEqualTo("/fr/permits.csv?withheld=" + field);
		MvcTestResult csv = this.mvc.get().uri("/fr/permits.csv?withheld=" + field).exchange();
		assertThat(csv.getResponse().getContentAsString().lines()).hasSize(permits + 1);
	}

	@Test
	void nothingThatFitsOffersAWayOn() {
		Document page = this.site.page("/en/permits?withheld=end_user");
		assertThat(page.select("#permits ~ p").text()).contains("No permit on record fits.", "All permits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/permits?withheld=holder", "/en/permits.csv?withheld=", "/en/permits?field=amount" })
	void refusesWhatIsNoField(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(400);
	}

	@Test
	void mapsEveryFieldByMarkAndWord() {
		Document page = this.site.page("/en" + PERMIT);
		assertThat(page.select(".fields tbody tr")).hasSize(10);
		assertThat(field(page, "name of the holder")).isEqualTo("redacted not given");
		assertThat(field(page, "date of approval")).isEqualTo("refused on request not given");
		assertThat(field(page, "end user")).isEqualTo("unknown nothing on record");
		assertThat(field(page, "amount")).isEqualTo("disclosed $960,000");
		assertThat(page.select(".fields .disclosure").eachAttr("class")).contains("disclosure disclosure-redacted",
				"disclosure disclosure-refused_on_request", "disclosure disclosure-unknown",
				"disclosure disclosure-disclosed");
		assertThat(page.select(".fields td a.proof")).isNotEmpty()
			.allSatisfy((link) -> assertThat(link.attr("href")).startsWith("/en/figures/"));
	}

	@Test
	void saysThatTheExpiryIsDerivedAndTheRequestNumberUnpublished() {
		Document page = this.site.page("/en" + PERMIT);
		assertThat(page.selectFirst(".answer").text()).isEqualTo("This permit allows exports of military goods of up to"
				+ " $960,000 to Peru. It has expired; its last day was February 5, 2026 (derived). 4 of its 10 fields"
				+ " are withheld.");
		assertThat(page.selectFirst(".basis").text()).contains("It is not an export and is never added to one.");
		assertThat(page.selectFirst(".facts").text()).contains("Derived by us from the first day and the stated term",
				"access to information release to Amnesty International Canada",
				"The number of the request was not published.");
		assertThat(page.select("#items ~ .note").text()).contains("inferred from the words");
		assertThat(page.select(".quote").text()).contains("valued at $960,000 for a three-year period");
	}

	@Test
	void exportsStandBesideAndAreNotAdded() {
		Document page = this.site.page("/es" + PERMIT);
		assertThat(page.select("#exports ~ table tbody th").eachText()).containsExactly("2026", "2025", "2024", "2023");
		assertThat(page.select("#exports ~ table tbody tr").eachText().getLast()).contains("más de 1,800,000");
		assertThat(page.select("#exports ~ .lead").text()).contains("nunca se suman");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | en | Please disclose in particular: permit number, date of approval
			fr | fr | Veuillez communiquer en particulier : numéro de la licence, date d’approbation
			es | en | Please disclose in particular: permit number, date of approval
			""")
	void requestIsReadyToCopyInALanguageThatCanadaTakes(String reader, String language, String words) {
		Element request = this.site.page("/" + reader + PERMIT).selectFirst("textarea");
		assertThat(request.attr("lang")).isEqualTo(language);
		assertThat(request.hasAttr("readonly")).isTrue();
		assertThat(request.wholeText().replace('\u00a0', ' ')).contains(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/fr", "/es" })
	void requestStatesNothingThatIsNotOnRecord(String language) {
		String words = this.site.page(language + PERMIT).selectFirst("section:has(#request)").text();
		assertThat(words).doesNotContainIgnoringCase("section 25", "article 25", "citizens", "citoyens", "ciudadanos",
				"residents", "residentes", "present in Canada");
	}

	@Test
	void speaksFrenchAndSpanish() {
		assertThat(this.site.page("/fr" + PERMIT).text()).contains("Licence valide à partir du 6 février 2023",
				"caviardé", "refusé sur demande", "960 000 $");
		assertThat(this.site.page("/es" + PERMIT).text()).contains("Permiso válido desde el 6 de febrero de 2023",
				"tachado", "negado a pedido", "Una carta para copiar y modificar libremente.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/permits/xx", "/en/permits/xx.csv", "/en/permits/-", "/en/permits/PE" })
	void findsNoSuchPermit(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "/permits.csv,permits.csv", "/permits.json,permits.json",
			"/permits/pe-2023-02-06.csv,pe-2023-02-06.csv", "/permits/pe-2023-02-06.json,pe-2023-02-06.json" })
	void filesAreWhatTheyWere(String path, String file) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/en" + path + "?release=1").exchange();
		assertThat(answer).hasStatusOk();
		Golden.file("site/permit/" + file).hasBytes(answer.getResponse().getContentAsByteArray());
	}

	private static String field(Document page, String name) {
		return Site.row(page, ".fields tbody th", name).select("td").text();
	}

}
