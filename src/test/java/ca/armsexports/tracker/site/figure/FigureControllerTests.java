package ca.armsexports.tracker.site.figure;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.founding.FoundingFile;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Publisher;
import ca.armsexports.tracker.yearlytotal.RecordYearlyTotal;
import ca.armsexports.tracker.shared.change.WithdrawFigure;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import ca.armsexports.tracker.yearlytotal.YearlyTotals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class FigureControllerTests {

	private static final FigureId PERU_2021 = new FigureId(20);

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private MockMvcTester site;

	@Autowired
	private FigurePages pages;

	@Autowired
	private YearlyTotals yearlyTotals;

	@Autowired
	private Publisher publisher;

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void provesEachFoundingStatementByItsPassageLetterForLetter(String language) {
		List<Map<String, String>> statements = new ArrayList<>(FoundingFile.of("yearly-totals").rows());
		statements.addAll(FoundingFile.of("world-totals").rows());
		assertThat(statements).hasSize(53);
		for (int figure = 1; figure <= statements.size(); figure++) {
			Map<String, String> statement = statements.get(figure - 1);
			Document card = page("/%s/figures/%d".formatted(language, figure));
			if (statement.getOrDefault("quote", "").isEmpty()) {
				assertThat(card.select(".passage")).isEmpty();
				assertThat(card.select(".missing").eachText()).isNotEmpty();
			}
			else {
				assertThat(card.select("blockquote.passage > p").getFirst().wholeText())
					.isEqualTo(statement.get("quote"));
			}
			assertThat(card.select(".kicker").text()).contains(statement.get("year"));
			assertThat(card.select("a[href=/" + language + "/years/" + statement.get("year") + "]")).isNotEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/en/figures/20 | $2,700.00 | According to Peace Brigades International-Canada, Canada exported $2,700.00 of military goods to Peru in 2021.
					/fr/figures/20 | 2 700,00 $ | Selon Peace Brigades International-Canada, le Canada a exporté 2 700,00 $ de matériel militaire en 2021 (destination : Pérou).
					/es/figures/20 | CAD 2,700.00 | Según Peace Brigades International-Canada, Canadá exportó a Perú CAD 2,700.00 en material militar en 2021.
					/en/figures/25 | more than $1,800,000 | According to The Globe and Mail, Canada exported more than $1,800,000 of military goods to Peru in 2023.
					/en/figures/11 | not listed | The list read in Peace Brigades International-Canada has no line for Colombia in 2019. That is not a zero.
					/en/figures/21 | more than $560,000 | According to The Globe and Mail, Canada exported more than $560,000 of goods in category 2-10 (Aircraft and drones) to Peru in 2022. That is a part of a total, never a total.
					/en/figures/53 | rounded $2,143,000,000 | According to Project Ploughshares, Canada exported a rounded $2,143,000,000 of military goods in 2023 to all destinations together. Most exports to the United States are left out.
					/en/figures/54 | $960,000 | According to The Maple, a permit valid from February 6, 2023 allows exports to Peru up to $960,000.
					/en/figures/55 | 5 | According to Peace Brigades International-Canada, the number of permits that Canada issued for Colombia in 2020 is 5.
					/en/figures/58 | at least 4 | According to rabble.ca: at least 4 × armoured personnel carrier (APC), sold, 2014. Destination: Colombia.
					/en/figures/59 | 24 | According to Project Ploughshares: 24 × LAV III, contracted, 2013–2014. Destination: Colombia.
					""")
	void statesAFigureOfEachKindInOneSentence(String address, String value, String sentence) {
		Document card = page(address);
		assertThat(plain(card.select("h1").text())).isEqualTo(value);
		assertThat(plain(card.select(".answer").text())).isEqualTo(sentence);
	}

	@Test
	void putsOneNumberAtTwoPrecisionsSideBySideWithoutConflict() {
		Document card = page("/en/figures/10");
		assertThat(card.select("#beside ~ table tbody tr").eachText()).satisfiesExactly(
				(own) -> assertThat(own).contains("310,576.25").endsWith("this figure"),
				(other) -> assertThat(other).contains("cut off at $310,576")
					.endsWith("One number at two precisions, no conflict."));
		assertThat(card.text()).contains("It counts for its cell: it is the more precise of the statements.");
		assertThat(page("/en/figures/9").select("#beside ~ p a[href=/en/figures/10]").text()).isEqualTo("Figure 10");
	}

	@Test
	void putsCountsOfDifferentThingsSideBySide() {
		assertThat(page("/en/figures/59").select("#beside ~ table .number").eachText()).containsExactly("24", "46",
				"24", "4");
	}

	@Test
	void listsWhoQuotedTheSumThatItIsAPartOf() {
		assertThat(page("/en/figures/20").select("#quoted ~ ul li > a").eachAttr("href"))
			.contains("/en/claims/pe-2.4m");
		assertThat(page("/en/figures/54").select("#quoted ~ ul li > a").eachAttr("href"))
			.containsExactly("/en/claims/pe-1m-permit");
		assertThat(page("/en/figures/12").select("#quoted ~ ul li > a").eachAttr("href"))
			.doesNotContain("/en/claims/pe-2.4m");
	}

	@Test
	void showsBothMeasuresOfACountWithAValue() {
		assertThat(page("/en/figures/59").select("#stated ~ dl dd .number").eachText()).containsExactly("24",
				"USD 65,300,000");
	}

	@Test
	void saysWhatIsNotRecordedAndThatNobodyApproved() {
		Document card = page("/en/figures/1");
		assertThat(card.select("dt:contains(Address) + dd").text()).isEqualTo("not recorded");
		assertThat(card.select("dt:contains(SHA-256) + dd").text()).isEqualTo("not recorded");
		assertThat(card.select("dt:contains(Approved by) + dd").text()).startsWith("Nobody in this system");
	}

	@Test
	@Transactional
	void keepsAWithdrawnFigureReadable() {
		ReleaseNumber second = this.publisher.publish(new WithdrawFigure(PERU_2021)).number();
		FigurePage withdrawn = this.pages.figure(PERU_2021,
				frame(new Reading(Language.EN, second, second, false, DAY)));
		assertThat(withdrawn.withdrawnIn()).isNotNull().extracting(Release::number).isEqualTo(second);
		assertThat(withdrawn.heading()).isEqualTo("$2,700.00");
		FigurePage frozen = this.pages.figure(PERU_2021,
				frame(new Reading(Language.EN, ReleaseNumber.FOUNDING, second, true, DAY)));
		assertThat(frozen.withdrawnIn()).isNull();
		assertThat(frozen.view().notice()).isNotNull();
	}

	@Test
	@Transactional
	void showsEveryValueThatAFigureHad() {
		YearlyTotal before = this.yearlyTotals.listTotals(ReleaseNumber.FOUNDING)
			.stream()
			.filter((total) -> total.figure().equals(PERU_2021))
			.findAny()
			.orElseThrow();
		ReleaseNumber second = this.publisher
			.publish(new RecordYearlyTotal(PERU_2021, before.destination(), before.year(), null, before.state(),
					QualifiedAmount.exact(Money.cad("2701.00")), before.priceBasis(), before.citation(), null, null,
					before.preferredReason()))
			.number();
		FigurePage page = this.pages.figure(PERU_2021, frame(new Reading(Language.EN, second, second, false, DAY)));
		assertThat(page.heading()).isEqualTo("$2,701.00");
		assertThat(page.release().approver()).isEqualTo(new PersonName("Bela Approver"));
		assertThat(page.history()).map((value) -> String.valueOf(value.fact().value()))
			.containsExactly("2701.00", "2700.00");
	}

	@Test
	void givesTheCardAsJson() {
		assertThat(this.site.get().uri("/en/figures/10.json")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.figures[0].value", (value) -> assertThat(value).isEqualTo("310576.25"))
			.hasPathSatisfying("$.figures[0].price_basis", (value) -> assertThat(value).isEqualTo("current_prices"))
			.hasPathSatisfying("$.document.copy_sha256", (value) -> assertThat(value).isNull())
			.hasPathSatisfying("$.history[0].approval", (value) -> assertThat(value).isEqualTo("founding"))
			.hasPathSatisfying("$.beside[0].agreement", (value) -> assertThat(value).isEqualTo("two_precisions"));
	}

	private Document page(String address) {
		MvcTestResult result = this.site.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String plain(String text) {
		return text.replace('\u00a0', ' ');
	}

	private PageFrame frame(Reading reading) {
		return new PageFrame(reading, new Phrases(this.messages, reading.language()), "https://example.org",
				"/figures/20", "", DAY, "0".repeat(64), null);
	}

}
