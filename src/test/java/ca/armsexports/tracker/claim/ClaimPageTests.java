package ca.armsexports.tracker.claim;

import java.util.List;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ClaimPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "en,co-45m,Depends on the period", "en,pe-2.4m,Rounds to it", "fr,pe-81.4m,Ne peut être vérifié",
			"es,pe-67m-lav,No se puede verificar", "en,pe-1.8m-2023,Holds", "en,pe-1m-permit,Holds",
			"fr,co-mx-19.86m,Ne peut être vérifié" })
	void showsTodaysVerdict(String language, String claim, String verdict) {
		Document page = this.site.page("/" + language + "/claims/" + claim);
		assertThat(page.selectFirst(".verdict").text()).isEqualTo(verdict);
		assertThat(page.selectFirst(".quote").attr("lang")).isEqualTo("en");
	}

	@Test
	void holdsAClaimAboutAPermitAgainstThePermit() {
		Document page = this.site.page("/en/claims/pe-1m-permit");
		assertThat(page.selectFirst(".answer").text())
			.isEqualTo("The record says $960,000, and “nearly $1,000,000” is true of that.");
		assertThat(page.selectFirst(".grounds a").attr("href")).isEqualTo("/en/permits/pe-2023-02-06");
	}

	@Test
	void namesWhatIsMissingOfSeveralDestinations() {
		Document page = this.site.page("/en/claims/co-mx-19.86m");
		assertThat(page.selectFirst(".answer").text()).contains("5 of 10", "Mexico 2018 to 2022");
		assertThat(page.select(".addition tbody tr")).hasSize(10);
	}

	@Test
	void marksTheReviewForMachines() {
		Document page = this.site.page("/en/claims/pe-2.4m");
		JsonNode review = review(page);
		assertThat(review.path("@type").asString()).isEqualTo("ClaimReview");
		assertThat(review.path("url").asString()).endsWith("/en/claims/pe-2.4m");
		assertThat(review.path("claimReviewed").asString()).isEqualTo("$2,400,000, Peru, 2017 to 2021");
		assertThat(review.path("reviewRating").path("alternateName").asString())
			.isEqualTo("The record supports this number, rounded");
		assertThat(review.at("/itemReviewed/appearance/url").asString()).startsWith("https://");
		assertThat(page.select("[itemscope]")).isEmpty();
	}

	@Test
	void ratesNumbersAndNeverPeople() {
		for (Element link : this.site.page("/en/claims").select("tbody th a")) {
			for (String language : List.of("/en", "/fr", "/es")) {
				Document page = this.site.page(link.attr("href").replaceFirst("/en", language));
				JsonNode review = review(page);
				assertThat(review.path("reviewRating").propertyNames()).containsOnly("@type", "alternateName",
						"ratingExplanation");
				assertThat(review.at("/itemReviewed/appearance").propertyNames()).doesNotContain("author");
				assertThat(review.at("/reviewRating/alternateName").asString())
					.matches("(?iu).*(record|registre|registro).*")
					.doesNotMatch("(?iu).*\\b(true|false|vrai|faux|verdadero|falso)\\b.*");
				assertThat(review.at("/reviewRating/ratingExplanation").asString())
					.isEqualTo(page.selectFirst(".answer").wholeText().strip());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/claims/co-45m", "/fr/claims/pe-1.8m-2023?release=1", "/es/claims/pe-81.4m" })
	void namesTheCardOfItsVerdict(String address) {
		String card = this.site.page(address).selectFirst("meta[property=og:image]").attr("content");
		assertThat(card).contains("/check/card.png?");
		assertThat(this.mvc.get().uri(card.replaceFirst("https?://[^/]+", ""))).hasStatusOk()
			.hasContentType("image/png");
		assertThat(this.site.page("/en/claims/pe-1m-permit").select("meta[property=og:image]")).isEmpty();
	}

	@Test
	void namesTheFrozenAddressInAFrozenReview() {
		assertThat(review(this.site.page("/fr/claims/pe-2.4m?release=1")).path("url").asString())
			.endsWith("/fr/claims/pe-2.4m?release=1");
	}

	private static JsonNode review(Document page) {
		return JsonMapper.shared().readTree(page.selectFirst("script[type=application/ld+json]").data());
	}

	@Test
	void listsEveryClaimWithItsVerdict() {
		Document page = this.site.page("/es/claims");
		assertThat(page.select("tbody tr")).hasSize(7);
		assertThat(page.select("tbody strong").eachText()).contains("Depende del período", "Redondea a la cifra");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/claims/pe-9m", "/en/claims/PE", "/en/claims/pe-9m.json" })
	void findsNoSuchClaim(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "claims/pe-1m-permit", "claims/pe-2.4m" })
	void filesAreWhatTheyWere(String path) throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/en/" + path + ".json?release=1").exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/json");
		Golden.file("claim/" + path + ".json").hasBytes(answer.getResponse().getContentAsByteArray());
	}

}
