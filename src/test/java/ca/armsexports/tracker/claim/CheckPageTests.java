package ca.armsexports.tracker.claim;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;

import javax.imageio.ImageIO;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CheckPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void writesTheSumOutWithItsSources() {
		Document page = this.site.page("/en/check?destination=pe&from=2017&to=2021&amount=2.4+million&currency=CAD",
				200);
		assertThat(page.selectFirst(".answer").text())
			.isEqualTo("The record says $2,403,611.89, which rounds to $2,400,000 at the nearest $100,000.");
		assertThat(page.select(".addition tbody th").eachText()).containsExactly("2017", "2018", "2019", "2020",
				"2021");
		assertThat(page.select(".addition tbody td.amount a.proof")).hasSize(5)
			.allSatisfy((link) -> assertThat(link.attr("href")).startsWith("/en/figures/"));
		assertThat(page.selectFirst(".addition tfoot .number").text()).isEqualTo("2,403,611.89");
	}

	@Test
	void saysWhatWouldHaveToBeTrue() {
		Document page = this.site.page("/en/check?destination=pe&from=2014&to=2021&amount=81.4+million", 200);
		assertThat(page.selectFirst(".answer").text()).startsWith("It cannot be checked: 5 of 8 yearly totals");
		assertThat(page.selectFirst(".grounds").text()).contains("$78,996,388.11 would have to fall in 2014 to 2016.");
		assertThat(page.selectFirst("#nearest").parent().text()).contains("2017 to 2021", "$2,403,611.89");
	}

	@Test
	void saysWhatIsNearestAndWhatElseFits() {
		Document page = this.site.page("/en/check?destination=co&from=2014&to=2018&amount=45+million", 200);
		assertThat(page.selectFirst(".verdict").text()).isEqualTo("Cut off to it");
		assertThat(page.selectFirst("#nearest").parent().text()).contains("$46,000,000");
		assertThat(page.selectFirst("#fits").parent().select("tbody tr").first().text())
			.isEqualTo("2014 44,754,393 Rounds to it");
		String address = page.selectFirst("#fits").parent().selectFirst("tbody a").attr("href");
		assertThat(this.site.page(address, 200).selectFirst(".verdict").text()).isEqualTo("Rounds to it");
	}

	@Test
	void offersWhatIsKnownOfItemsAndNoTotal() {
		Document page = this.site.page("/en/check?destination=pe&from=2022&to=2022&amount=560000", 200);
		assertThat(page.selectFirst(".answer").text())
			.isEqualTo("It cannot be checked: no total is on record for 2022.");
		assertThat(page.selectFirst(".grounds").text()).contains("more than $560,000 in 2-10", "not a total");
		assertThat(page.select(".addition tfoot")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/fr/check?destination=pe&from=2017&to=2021&amount=2,4+millions           | S’arrondit à ce chiffre
			/fr/check?destination=pe&from=2017&to=2021&amount=2+403+611,89+$         | Exact
			/es/check?destination=pe&from=2017&to=2021&amount=más+de+2.4+millones    | Se cumple
			/es/check?destination=co&amount=45+millones                              | Depende del período
			/en/check?destination=pe&from=2023&to=2023&amount=1.9+million            | Not contradicted
			/en/check?destination=pe&from=2023&to=2023&amount=1.5+million            | Contradicted
			/en/check?destination=pe&destination=co&from=2017&to=2018&amount=1143135 | Rounds to it
			/en/check?destination=pe&from=2017&to=2021&amount=2+million&qualifier=more_than | Holds
			/en/check?destination=pe&from=2017&to=2021&amount=1.77+million&currency=USD&rate=1.357 | Rounds to it""")
	void answersInThreeLanguages(String address, String verdict) {
		assertThat(this.site.page(address.strip(), 200).selectFirst(".verdict").text()).isEqualTo(verdict.strip());
	}

	@Test
	void showsTheRateThatAnAmountInAnotherCurrencyImplies() {
		Document page = this.site.page("/en/check?destination=pe&from=2017&to=2021&amount=US$+1.77+million", 200);
		assertThat(page.selectFirst(".answer").text()).contains("USD", "nothing is converted");
		assertThat(page.selectFirst(".grounds").text()).contains("1.358 Canadian dollars for 1 USD");
		assertThat(page.selectFirst("#currency option[selected]").val()).isEqualTo("USD");
		assertThat(this.site
			.page("/en/check?destination=pe&from=2014&to=2021&amount=CAD+81.4+million+(60+million+USD)", 200)
			.selectFirst(".grounds")
			.text()).contains("1.357");
	}

	@Test
	void showsTheEmptyFormWithoutParameters() {
		Document page = this.site.page("/en/check", 200);
		assertThat(page.select(".verdict, [role=alert]")).isEmpty();
		assertThat(page.select("form.check label").eachAttr("for")).contains("destination", "from", "to", "amount",
				"currency", "qualifier", "rate");
		assertThat(page.select("#destination optgroup").first().select("option").eachText()).contains("Colombia",
				"Peru");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			destination=pe&amount=2.4.0                          | amount      | grouped as no number
			destination=pe&amount=less+than+2                    | amount      | leaves open
			destination=pe&amount=2+EUR&currency=CAD             | amount      | not the currency that was chosen
			destination=pe                                       | amount      | nothing is written
			amount=5                                             | destination | at least one
			destination=xx&amount=5                              | destination | no destination on record
			destination=pe&destination=pe&amount=5               | destination | stands twice
			destination=pe&destination=all&amount=5              | destination | hold the others
			destination=pe&from=2017&amount=5                    | to          | both years
			destination=pe&to=2017&amount=5                      | from        | both years
			destination=pe&from=2021&to=2017&amount=5            | to          | before the first year
			destination=pe&from=17&to=2017&amount=5              | from        | no year
			destination=pe&amount=5&currency=XYZ                 | currency    | not one of the currencies
			destination=pe&amount=5&qualifier=few                | qualifier   | not one of the words
			destination=pe&amount=over+5&qualifier=nearly        | qualifier   | another word
			destination=pe&amount=5&currency=USD&rate=much       | rate        | no rate
			destination=pe&amount=5&rate=1.3                     | rate        | needs none""")
	void refusesWithTheReasonAndTheFormAsWritten(String query, String parameter, String reason) {
		Document page = this.site.page("/en/check?" + query.strip(), 400);
		assertThat(page.selectFirst("[role=alert]").text()).contains(reason.strip());
		assertThat(page.select("[aria-invalid=true]").eachAttr("name")).contains(parameter.strip());
		MvcTestResult file = this.mvc.get().uri("/en/check.json?" + query.replace('+', ' ')).exchange();
		assertThat(file).hasStatus(400).hasContentType("application/problem+json");
		assertThat(file).bodyJson().extractingPath("parameter").isEqualTo(parameter.strip());
		assertThat(file).bodyJson().extractingPath("detail").asString().contains(reason.strip());
	}

	@Test
	void switchesTheLanguageWithoutChangingTheAmount() {
		Document same = this.site.page("/en/check?destination=pe&from=2017&to=2021&amount=2.4+million", 200);
		assertThat(same.selectFirst(".masthead-languages a[lang=fr]").attr("href"))
			.isEqualTo("/fr/check?destination=pe&from=2017&to=2021&amount=2.4+million");
		Document other = this.site.page("/en/check?destination=pe&from=2020&to=2020&amount=nearly+1,500+million", 200);
		assertThat(other.selectFirst(".masthead-languages a[lang=fr]").attr("href"))
			.isEqualTo("/fr/check?destination=pe&from=2020&to=2020&amount=1500000000&currency=CAD&qualifier=nearly");
	}

	@ParameterizedTest
	@ValueSource(strings = { "destination=pe&from=1990&to=2100&amount=5", "destination=all&from=2007&to=2023&amount=5",
			"destination=pe&amount=0", "destination=pe&from=2022&to=2022&amount=0&currency=USD",
			"destination=pe&amount=99999999999999.99", "destination=&from=&to=&amount=", "currency=EUR" })
	void answersAtTheEdges(String query) {
		this.site.page("/en/check?" + query, 200);
	}

	@Test
	void givesACardToShareAndSaysWhereItIs() {
		String query = "destination=pe&from=2017&to=2021&amount=2.4+million";
		Document page = this.site.page("/fr/check?" + query, 200);
		assertThat(page.selectFirst("meta[property=og:title]").attr("content"))
			.isEqualTo(page.selectFirst("h1").text());
		assertThat(page.selectFirst("meta[property=og:description]").attr("content"))
			.isEqualTo(page.selectFirst(".answer").wholeText().strip());
		assertThat(page.selectFirst("meta[property=og:image]").attr("content")).startsWith("http")
			.endsWith("/fr/check/card.png?" + query);
		assertThat(page.selectFirst("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
		assertThat(page.select(".take a").eachAttr("href")).contains("/fr/check/card.png?" + query,
				"/fr/check/card.svg?" + query);
		assertThat(this.site.page("/fr/check", 200).select("meta[property=og:image]")).isEmpty();
		assertThat(this.site.page("/fr/check?amount=x", 400).select("meta[property=og:image]")).isEmpty();
	}

	@Test
	void cardSaysVerdictSumPeriodReleaseAndTheAddressThatNeverChanges() throws Exception {
		MvcTestResult answer = this.mvc.get()
			.uri("/en/check/card.svg?destination=pe&from=2017&to=2021&amount=2.4 million")
			.exchange();
		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
		assertThat(Jsoup.parse(answer.getResponse().getContentAsString(), Parser.xmlParser()).select("text").eachText())
			.contains("2.4 million – Peru, 2017 to 2021", "Rounds to it", "$2,403,611.89",
					"On record, 2017 to 2021, Canadian dollars")
			.anyMatch((line) -> line.startsWith("The record says $2,403,611.89, which rounds to"))
			.anyMatch((line) -> line.contains("release 1, published on November 22, 2026"))
			.anyMatch(
					(line) -> line.endsWith("/en/check?destination=pe&from=2017&to=2021&amount=2.4+million&release=1"));
	}

	@Test
	void cardNamesThePeriodsThatFitWhereNoneIsNamed() throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/es/check/card.svg?destination=co&amount=45 millones").exchange();
		assertThat(Jsoup.parse(answer.getResponse().getContentAsString(), Parser.xmlParser()).select("text").eachText())
			.contains("2014", "2014 a 2019")
			.filteredOn((line) -> line.endsWith("45,916,927.21"))
			.hasSize(2);
	}

	@Test
	void cardIsAPictureOfTheSizeThatNetworksShow() throws Exception {
		MvcTestResult answer = this.mvc.get()
			.uri("/fr/check/card.png?destination=pe&from=2014&to=2021&amount=81,4 millions")
			.exchange();
		assertThat(answer).hasStatusOk().hasContentType("image/png");
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		assertThat(image.getWidth()).isEqualTo(1200);
		assertThat(image.getHeight()).isEqualTo(630);
	}

	@ParameterizedTest
	@CsvSource({ "amount=x&destination=pe,amount", "destination=pe&amount=5&colour=red,colour",
			"destination=pe&amount=5&amount=6,amount", "'',destination" })
	void refusesACardOfWhatItCannotRead(String query, String parameter) {
		for (String suffix : List.of("svg", "png")) {
			MvcTestResult answer = this.mvc.get().uri("/en/check/card." + suffix + "?" + query).exchange();
			assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
			assertThat(answer).bodyJson().extractingPath("parameter").isEqualTo(parameter);
		}
	}

	@ParameterizedTest
	@CsvSource({ "peru-2.4m,destination=pe&from=2017&to=2021&amount=2.4+million",
			"colombia-45m,destination=co&amount=45+million",
			"peru-81.4m,destination=pe&from=2014&to=2021&amount=81.4+million",
			"peru-2022,destination=pe&from=2022&to=2022&amount=1+million" })
	void filesAreWhatTheyWere(String name, String query) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/en/check.json?release=1&" + query.replace('+', ' ')).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/json");
		Golden.file("claim/" + name + ".json").hasBytes(answer.getResponse().getContentAsByteArray());
	}

}
