package ca.armsexports.tracker.site.file;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import ca.armsexports.tracker.support.Unzipped;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of lists that are not of figures. */
@PageTest
class ListFilesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "/en/countries,countries", "/es/categories,categories", "/fr/sources,sources", "/en/releases,releases",
			"/fr/claims,claims", "/en/countries/pe/timeline,pe-timeline", "/es/permits,permits" })
	void listsAreWhatTheyWere(String address, String name) throws Exception {
		Golden.file("site/file/" + name + ".csv").hasBytes(this.site.file(address + ".csv?release=1"));
	}

	@ParameterizedTest
	@CsvSource({ "/en/countries,countries", "/es/categories,items", "/fr/sources,sources",
			"/en/countries/pe/timeline,entries", "/es/permits,figures" })
	void jsonHoldsWhatTheCsvHolds(String address, String member) {
		List<CsvRecord> records = read(this.site.file(address + ".csv"));
		JsonNode file = JsonMapper.builder().build().readTree(this.site.file(address + ".json"));
		assertThat(file.get("release").asInt()).isEqualTo(1);
		assertThat(file.get(member)).hasSize(records.size() - 1);
		for (int row = 1; row < records.size(); row++) {
			JsonNode object = file.get(member).get(row - 1);
			assertThat(object.propertyNames()).containsExactlyElementsOf(records.getFirst().getFields());
			for (int column = 0; column < records.getFirst().getFieldCount(); column++) {
				JsonNode value = object.get(records.getFirst().getField(column));
				assertThat(value.isNull() ? "" : value.asString()).isEqualTo(records.get(row).getField(column));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries", "/es/categories", "/fr/sources" })
	void workbookHoldsWhatTheCsvHolds(String address) throws Exception {
		List<CsvRecord> records = read(this.site.file(address + ".csv"));
		Unzipped workbook = Unzipped.of(this.site.file(address + ".xlsx"));
		assertThat(Jsoup.parse(workbook.text("xl/worksheets/sheet1.xml"), Parser.xmlParser()).select("row"))
			.hasSameSizeAs(records);
		assertThat(workbook.text("xl/worksheets/sheet2.xml"))
			.contains("http://localhost:8080" + address + "?release=1<");
	}

	@Test
	void timelineTakesItsFilter() {
		assertThat(read(this.site.file("/en/countries/pe/timeline.csv?kind=protests&scale=log"))).hasSize(2);
		assertThat(this.mvc.get().uri("/en/countries/pe/timeline.csv?kind=parties")).hasStatus(400);
		assertThat(this.mvc.get().uri("/en/countries/xx/timeline.json")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/fr/countries/co", "/es/categories/2-6", "/en/years/2020",
			"/fr/explore?destination=pe" })
	void pagesTellSearchEnginesOfTheirFiles(String address) {
		Element block = this.site.page(address).selectFirst("script[type=application/ld+json]");
		JsonNode dataset = JsonMapper.builder().build().readTree(block.data());
		assertThat(dataset.get("@type").asString()).isEqualTo("Dataset");
		assertThat(dataset.get("url").asString()).isEqualTo("http://localhost:8080" + address);
		assertThat(dataset.get("description").asString()).hasSizeGreaterThanOrEqualTo(50);
		assertThat(dataset.get("distribution")).isNotEmpty()
			.allSatisfy((file) -> assertThat(
					this.mvc.get().uri(file.get("contentUrl").asString().substring("http://localhost:8080".length())))
				.hasStatusOk()
				.hasContentTypeCompatibleWith(file.get("encodingFormat").asString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/fr/countries", "/es/countries/co", "/en/countries/pe/timeline?kind=protests",
			"/fr/categories", "/en/categories/2-6", "/es/years", "/en/years/2020?scale=log", "/fr/sources",
			"/en/sources/cbc-2016", "/es/releases", "/en/claims", "/fr/method", "/en/permits?withheld=any",
			"/en/permits/pe-2023-02-06", "/en/equipment", "/es/explore?destination=co&sort=-value",
			"/en/compare?destination=co&destination=pe" })
	void pagesOfferFilesThatAreThere(String address) {
		List<String> links = this.site.page(address).select(".take a:not([href^=#])").eachAttr("href");
		assertThat(links).contains("/data/arms-exports-1.zip")
			.allSatisfy((link) -> assertThat(this.mvc.get().uri(URI.create(link))).as(link).hasStatusOk());
	}

	@ParameterizedTest
	@CsvSource({ "/en/countries/co?scale=log, /en/countries/co.csv, /en/countries/co/chart.svg?scale=log",
			"/fr/explore?destination=co&scale=log&release=1, /fr/explore.csv?destination=co&release=1, "
					+ "/fr/explore/chart.svg?destination=co&scale=log&release=1",
			"/en/compare?destination=co&destination=pe&scale=log, /en/compare.csv?destination=co&destination=pe, "
					+ "/en/compare/chart.svg?destination=co&destination=pe&scale=log",
			"/en/compare?destination=co&destination=pe&scale=share, "
					+ "/en/compare.csv?destination=co&destination=pe&scale=share, "
					+ "/en/compare/chart.svg?destination=co&destination=pe&scale=share" })
	void filesHaveNoScaleUnlessItDecidesOnTheirRows(String address, String table, String drawing) {
		Document page = this.site.page(address);
		assertThat(page.select(".take a").eachAttr("href")).contains(table, drawing);
	}

	@ParameterizedTest
	@CsvSource({ "/en/explore?scale=log&destination=co, Logarithmic, /en/explore?destination=co",
			"/en/years, Linear, /en/years?scale=log", "/es/compare?destination=co&destination=pe&release=1, Lineal, "
					+ "/es/compare?destination=co&destination=pe&scale=share&release=1" })
	void scalesKeepTheOtherFilters(String address, String current, String other) {
		Document page = this.site.page(address);
		assertThat(page.select(".picture .choices a[aria-current]").eachText()).containsExactly(current);
		assertThat(page.select(".picture .choices a").eachAttr("href")).contains(other);
	}

	private static List<CsvRecord> read(byte[] csv) {
		return CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream().toList();
	}

}
