package ca.armsexports.tracker.site.timeline;

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
class TimelinePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void drawsThePermitExpiredWithItsApprovalWithheld() {
		Document page = this.site.page("/en/countries/pe/timeline");
		assertThat(labels(page)).contains("Permit, February 6, 2023 to February 5, 2026: Permit, ceiling $960,000,"
				+ " expired (last day derived from the term; date of approval withheld)");
	}

	@Test
	void drawsTheProtestsAsTheyAreDated() {
		assertThat(labels(this.site.page("/en/countries/pe/timeline")))
			.contains("Protests, December 7, 2022 to March 2023:"
					+ " Protests after the removal of President Pedro Castillo; lethal force by security forces");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/pe/timeline", "/fr/countries/co/timeline", "/es/countries/pe/timeline" })
	void listsWhateverIsDrawn(String address) {
		Document page = this.site.page(address);
		List<String> listed = page.select("#list ~ ol > li a").eachAttr("href");
		for (String proof : page.select("article svg").first().select("[role=listitem] > a").eachAttr("href")) {
			String[] parts = proof.split("#", 2);
			if (parts.length > 1) {
				assertThat(page.getElementById(parts[1])).as(proof).isNotNull();
			}
			else {
				assertThat(listed).contains(proof);
			}
		}
		assertThat(page.select("#list ~ ol > li").size()).isGreaterThanOrEqualTo(labels(page).size());
	}

	@Test
	void listsUndatedEventsBesideAndDrawsNone() {
		Document page = this.site.page("/en/countries/pe/timeline");
		assertThat(page.select("#undated ~ ol > li").eachText()).singleElement()
			.asString()
			.contains("Spain and Brazil paused exports to Peru");
		assertThat(labels(page)).noneMatch((label) -> label.contains("Spain and Brazil"));
	}

	@Test
	void saysThatOrderInTimeProvesNothing() throws Exception {
		assertThat(this.site.page("/en/countries/pe/timeline").selectFirst(".warning").text())
			.startsWith("Order in time is no proof of use.");
		assertThat(body("/en/countries/pe/timeline/chart.svg")).contains("Order in time is no proof of use.");
	}

	@Test
	void kindsSwitchOnInTheAddress() throws Exception {
		Document page = this.site.page("/en/countries/pe/timeline?kind=protests&kind=permits");
		assertThat(labels(page)).hasSize(2)
			.allMatch((label) -> label.startsWith("Protests") || label.startsWith("Permit"));
		assertThat(page.select("input[name=kind][checked]").eachAttr("value")).containsExactlyInAnyOrder("permits",
				"protests");
		assertThat(page.select("link[hreflang=fr]").attr("href"))
			.endsWith("/fr/countries/pe/timeline?kind=protests&kind=permits");
		assertThat(body("/en/countries/pe/timeline/chart.svg?kind=protests")).contains("timeline?kind=protests");
	}

	@Test
	void formKeepsTheReleaseAndTheScale() {
		Document page = this.site.page("/en/countries/co/timeline?release=1&scale=log");
		assertThat(page.select("form.kinds input[type=hidden]").eachAttr("name")).containsExactly("scale", "release");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind=rumours", "kind=protests&kind=Permits", "kinds=protests", "scale=root" })
	void refusesWhatItCannotRead(String query) {
		assertThat(this.mvc.get().uri("/en/countries/pe/timeline?" + query)).hasStatus(400);
	}

	@Test
	void countryWithoutAnythingSaysWhatThatMeans() {
		Document page = this.site.page("/en/countries/fr/timeline");
		assertThat(page.select("article svg")).isEmpty();
		assertThat(page.selectFirst(".missing").text()).contains("says nothing about what was allowed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/xx/timeline", "/en/countries/all/timeline",
			"/en/countries/xx/timeline/chart.png" })
	void findsNoSuchCountry(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@Test
	void drawingsAreWhatTheyWere() throws Exception {
		for (String country : List.of("pe", "co")) {
			MvcTestResult answer = this.mvc.get()
				.uri("/en/countries/{country}/timeline/chart.svg?release=1", country)
				.exchange();
			assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
			Golden.file("site/timeline/" + country + ".svg").hasBytes(answer.getResponse().getContentAsByteArray());
		}
	}

	@Test
	void drawsAPicture() {
		MvcTestResult answer = this.mvc.get().uri("/es/countries/co/timeline/chart.png").exchange();
		assertThat(answer).hasStatusOk().hasContentType("image/png");
		assertThat(answer.getResponse().getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
	}

	/** What the wide drawing says of each mark. */
	private static List<String> labels(Document page) {
		return page.select("article svg").first().select("[role=listitem] > [aria-label]").eachAttr("aria-label");
	}

	private String body(String address) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

}
