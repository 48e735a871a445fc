package ca.armsexports.tracker.site.search;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SearchPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

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
	void findsByNameCodeWordAndYear(String address, String group, String found) {
		assertThat(this.site.page(address).select("section:has(> h2" + group + ")").text()).contains(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			avion | 2-10
			aviones | 2-10
			plane | 2-10
			drones | 2-10
			hélicoptère | 2-10
			tank | 2-6
			char | 2-6
			tanque | 2-6
			véhicule | 2-6
			blindados | 2-6
			armored vehicles | 2-6
			LAV | 2-6
			rifle | 2-1
			fusils | 2-1
			pistolas | 2-1
			gun | 2-1
			howitzer | 2-2
			bullets | 2-3
			cartouches | 2-3
			balas | 2-3
			missile | 2-4
			cohetes | 2-4
			fregates | 2-9
			submarinos | 2-9
			casque | 2-13
			simulador | 2-14
			camera | 2-15
			logiciel | 2-21
			tecnología | 2-22
			2-6 | 2-6
			2.6 | 2-6
			2–06 | 2-6
			2 10 | 2-10
			ECL 2-6 | 2-6
			2-1.a | 2-1
			ECL 2-1.a | 2-1
			2-1 a | 2-1
			2-1(a) | 2-1
			2-4b | 2-4
			2-4.b.1 | 2-4
			item 6 | 2-6
			article 6 | 2-6
			artículo 6 | 2-6
			ML6 | 2-6
			ML 10 | 2-10
			2-6 drones | 2-6
			drones Colombia | 2-10
			""")
	void leadsPlainWordsAndCodesToTheItemFirstInEveryLanguage(String asked, String first) {
		for (Language language : Language.values()) {
			assertThat(this.site.page(address(language, asked)).select("section:has(> #items) .code").eachText())
				.as(language.code())
				.startsWith(first);
		}
	}

	@Test
	void saysWhichItemACodeIsPartOf() {
		assertThat(this.site.page("/en/search?q=ECL%202-1.a").select("p.lead").text())
			.startsWith("2-1.a is part of 2-1");
	}

	@ParameterizedTest
	@CsvSource({ "LAV, 5", "LAV Peru, 2", "VBL Colombie, 3", "APC, 1" })
	void findsCountsOfTheGoods(String asked, int counts) {
		assertThat(this.site.page(address(Language.EN, asked)).select("section:has(> #equipment) .ledger > div"))
			.hasSize(counts);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | group 2 | Group 2 | #group-2
			FR | groupe 9 | Groupe 9 | #group-9
			ES | grupo 1 | Grupo 1 | #others
			EN | ATT | Group 9 | #group-9
			EN | arms trade treaty | Group 9 | #group-9
			""")
	void findsGroups(Language language, String asked, String name, String place) {
		Elements links = this.site.page(address(language, asked)).select("section:has(> #groups) a");
		assertThat(links.eachText()).singleElement().asString().startsWith(name);
		assertThat(links.attr("href")).endsWith("/categories" + place);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | 2,403,611.89 | 2,403,611.89 | 2%2C403%2C611.89
			FR | 2 403 611,89 $ | 2 403 611,89 | 2+403+611%2C89+%24
			EN | 310576 | 310,576 | 310576
			EN | 45 million | 45,000,000 | 45+million
			ES | 45 millones | 45,000,000 | 45+millones
			EN | $2.6 million | 2,600,000 | %242.6+million
			""")
	void readsNumbersAndOffersToCheckThem(Language language, String asked, String value, String amount)
			throws Exception {
		Document page = this.site.page(address(language, asked));
		assertThat(page.select("#number").text().replace('\u00a0', ' ')).endsWith(value);
		assertThat(page.select("section:has(> #number) .row a").eachAttr("href"))
			.contains("/" + language.code() + "/check?destination=pe&amount=" + amount);
		assertThat(page.select("#items")).isEmpty();
	}

	@Test
	void showsTheFiguresThatPrintANumber() {
		assertThat(this.site.page("/en/search?q=734960.49").select("section:has(> #number) .ledger").text())
			.startsWith("Peru, 2019 $734,960.49");
		assertThat(this.site.page("/en/search?q=734960.50").select("section:has(> #number)").text())
			.contains("No figure on this record prints exactly this number");
		Document among = this.site.page("/en/search?q=Peru%20734,960.49");
		assertThat(among.select("section:has(> #number) .row a").eachText()).containsExactly("Peru");
		assertThat(among.select("section:has(> #countries) dt").eachText()).containsExactly("Peru");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019", "Peru 2019", "US 2019", "2-6", "2014-2016", "LAV 3", "item 6" })
	void takesNoYearOrCodeForANumber(String asked) {
		assertThat(this.site.page(address(Language.EN, asked)).select("#number")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2014-2016 | /en/explore?from=2014&to=2016
			2016 to 2014 | /en/explore?from=2014&to=2016
			Peru 2014-2016 | /en/explore?destination=pe&from=2014&to=2016
			Colombia 2-6 | /en/explore?destination=co&item=2-6
			armoured | /en/explore?q=armoured
			Peru | /en/explore?q=peru
			""")
	void offersTheTableOfWhatWasNamed(String asked, String address) {
		Document page = this.site.page(address(Language.EN, asked));
		assertThat(page.select("section:has(> #figures) dt a").eachAttr("href")).contains(address);
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatusOk();
		assertThat(page.select("section:has(> #figures) dd").eachText())
			.allSatisfy((rows) -> assertThat(rows).matches("Rows: [1-9][0-9,]*"));
	}

	@Test
	void keepsTheReleaseInWhatItOffers() {
		assertThat(this.site.page("/en/search?q=45%20million%202014-2016&release=1")
			.select("article section a")
			.eachAttr("href")).isNotEmpty().allSatisfy((link) -> assertThat(link).contains("release=1"));
	}

	@ParameterizedTest
	@CsvSource({ "Burma, Myanmar", "Holland, Netherlands", "Turkey, Türkiye", "UAE, United Arab Emirates",
			"Grande-Bretagne, United Kingdom", "EE. UU., United States" })
	void knowsOtherNamesOfCountries(String asked, String name) {
		assertThat(this.site.page(address(Language.EN, asked))
			.select("section:has(> #countries) dt")
			.eachText()
			.getFirst()).startsWith(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "²", "1e5", "0", "-5", "99999999999999999999", "2-1.a.b.c.d", "'; drop", "& | ! :*",
			"item", "group", "ML", "$", "2-", "1-99999", "\uD83D\uDE80", "2-6 2-6 2-6", "٣", "a.a.a.a.a 5" })
	void answersWhateverIsWritten(String asked) {
		for (Language language : Language.values()) {
			this.site.page(address(language, asked));
		}
	}

	@Test
	void answersACountryInAYear() {
		Document page = this.site.page("/en/search?q=Peru%202019");
		assertThat(page.select("section:has(> #cells) .ledger > div").eachText())
			.containsExactly("Peru, 2019 $734,960.49");
		assertThat(page.select("section:has(> #cells) a.proof").attr("href")).isEqualTo("/en/figures/18");
		assertThat(this.site.page("/en/search?q=Peru%202022").select("section:has(> #cells) .ledger").text())
			.isEqualTo("Peru, 2022 no total on record");
	}

	@Test
	void putsTheNameThatIsWrittenInFullFirst() {
		assertThat(this.site.page("/en/search?q=niger").select("section:has(> #countries) dt").eachText())
			.startsWith("Niger", "Nigeria");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/search", "/fr/search?q=", "/es/search?q=%20%20" })
	void saysWhereToStartWhenNothingIsAsked(String address) {
		assertThat(this.site.page(address).select("section:has(> #start) a")).hasSize(6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/search?q=xyzzy", "/fr/search?q=%25", "/es/search?q=_", "/en/search?q=2-99" })
	void saysWhatToDoWhenNothingIsFound(String address) {
		Document page = this.site.page(address);
		assertThat(page.select("section:has(> #none) li")).hasSize(3);
		assertThat(page.select("section:has(> #none) a")).hasSize(2);
	}

	@Test
	void namesACodeThatTheListDoesNotHave() {
		assertThat(this.site.page("/en/search?q=2-99").select("section:has(> #none)").text())
			.contains("2-99 is not on the Export Control List");
	}

	@Test
	void writesBackWhatWasAskedWithoutRunningIt() {
		Document page = this.site.page("/en/search?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22");
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("#search-q").val()).isEqualTo("<script>alert(1)</script>\"");
	}

	@Test
	void takesAHundredCharactersAndNoMore() {
		assertThat(this.mvc.get().uri("/en/search?q=" + "a".repeat(100))).hasStatusOk();
		assertThat(this.mvc.get().uri("/en/search?q=" + "a".repeat(101))).hasStatus(400);
		assertThat(this.mvc.get().uri("/en/search?q=a&q=b")).hasStatus(400);
	}

	private static String address(Language language, String asked) {
		return "/" + language.code() + "/search?q="
				+ URLEncoder.encode(asked, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
