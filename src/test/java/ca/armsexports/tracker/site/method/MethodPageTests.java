package ca.armsexports.tracker.site.method;

import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class MethodPageTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void explainsEveryStateColumnAndTextOfLaw(String language) {
		Document page = this.site.page("/" + language + "/method");
		assertThat(page.select("section:has(> #empty) dt")).hasSize(7);
		assertThat(page.select("section:has(> #qualifiers) dt")).hasSize(8);
		assertThat(page.select("section:has(> #files) dt").eachText())
			.startsWith("destination", "destination_name", "year")
			.contains("since_release", "preferred");
		assertThat(page.select("section:has(> #law) blockquote").eachAttr("lang")).containsOnly("en");
		assertThat(page.select("section:has(> #law) h3")).hasSize(3);
		page.select("nav a[href^=#]")
			.forEach((link) -> assertThat(page.select(link.attr("href"))).as(link.text()).hasSize(1));
	}

	@Test
	void quotesTheLawLetterForLetter() {
		assertThat(this.site.page("/fr/method").select("section:has(> #law) blockquote p").eachText()).contains(
				"there is a substantial risk that they could be used to commit or facilitate a serious violation of international human rights law",
				"No later than May 31 of each year");
	}

	@ParameterizedTest
	@CsvSource({ "/en/method,Head", "/en/method?release=1,Head" })
	void namesTheFileOfTheReleaseToVerify(String address, String word) {
		Document page = this.site.page(address);
		assertThat(page.select("pre").text()).contains("/en/releases/1.json", "sha256sum");
		assertThat(page.select("footer").text()).contains(word);
	}

	@Test
	void tellsWhatToSendAboutAnError() {
		assertThat(this.site.page("/en/method").select("section:has(> #errors)").text())
			.contains("the figure’s number");
	}

}
