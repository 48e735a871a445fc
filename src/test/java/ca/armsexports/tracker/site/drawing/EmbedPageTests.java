package ca.armsexports.tracker.site.drawing;

import java.net.URI;
import java.util.List;

import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import org.jsoup.Jsoup;
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
class EmbedPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "/en/countries/pe", "/fr/countries/co?scale=log", "/es/categories/2-6",
			"/en/compare?destination=co&destination=pe&from=2014&to=2023",
			"/en/compare?item=2-6&item=2-10&scale=share" })
	void framedPageHasTheDrawingItsSourceAndAWayToItsPage(String address) {
		String framed = "/" + address.substring(1, 3) + "/embed" + address.substring(3);
		Document page = this.site.page(framed);
		assertThat(page.select("h1").text()).isEqualTo(this.site.page(address).selectFirst(".picture-title").text());
		assertThat(page.select(".chart-pair > svg")).hasSize(2);
		assertThat(page.select("main > p a").eachAttr("href")).containsExactly(address);
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(address);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("main .note").text()).contains("2026", "1");
		assertThat(page.select("nav, form, script, header, footer, style, [style]")).isEmpty();
	}

	@Test
	void eachLinkLeadsOutOfTheFrame() {
		Document page = this.site.page("/en/embed/compare?destination=co&destination=pe");
		assertThat(page.select("a")).hasSizeGreaterThan(10)
			.allSatisfy((link) -> assertThat(link.attr("target")).isEqualTo("_blank"));
		assertThat(this.site.page("/en/compare?destination=co&destination=pe").select("a[target]")).isEmpty();
	}

	@Test
	void frozenFrameKeepsItsReleaseOnEveryLink() {
		Document page = this.site.page("/en/embed/countries/pe?release=1");
		assertThat(page.select("a").eachAttr("href")).allMatch((address) -> address.endsWith("release=1"));
		assertThat(page.select("main .note").text())
			.isEqualTo("Arms Export Tracker · Canada, release 1: figures as of November 22, 2026");
	}

	@ParameterizedTest
	@CsvSource({ "/en/countries/pe, /en/embed/countries/pe",
			"/fr/categories/2-6?scale=log, /fr/embed/categories/2-6?scale=log",
			"/es/compare?destination=co&destination=pe&scale=share, /es/embed/compare?destination=co&destination=pe&scale=share" })
	void snippetIsMarkupThatShowsTheFrame(String address, String framed) {
		Document page = this.site.page(address);
		List<Element> frames = page.select(".embedding code")
			.stream()
			.map((code) -> Jsoup.parseBodyFragment(code.wholeText()).selectFirst("iframe"))
			.toList();
		assertThat(frames).hasSize(2).allSatisfy((frame) -> {
			assertThat(frame.attr("title")).isEqualTo(page.selectFirst(".picture-title").wholeText());
			assertThat(frame.attr("loading")).isEqualTo("lazy");
			assertThat(frame.attr("width")).isEqualTo("100%");
			assertThat(Integer.parseInt(frame.attr("height"))).isBetween(300, 3000);
		});
		assertThat(frames.get(0).attr("src")).isEqualTo("http://localhost:8080" + framed);
		assertThat(frames.get(1).attr("src"))
			.isEqualTo("http://localhost:8080" + framed + (framed.contains("?") ? "&" : "?") + "release=1");
		for (Element frame : frames) {
			assertThat(this.mvc.get().uri(URI.create(frame.attr("src")))).hasStatusOk();
		}
		assertThat(page.select(".embedding code").first().wholeText()).doesNotContainPattern("&(?!amp;|#39;)");
	}

	@ParameterizedTest
	@CsvSource({ "/en/embed/compare, destination", "/en/embed/compare?destination=co, destination",
			"/en/embed/compare?item=2-6, item", "/en/embed/compare?destination=co&destination=pe&scale=x, scale",
			"/en/embed/countries/pe?scale=share, scale", "/en/embed/countries/pe?colour=red, colour" })
	void refusesBadParametersByName(String address, String parameter) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatus(400);
		assertThat(answer.getResponse().getContentAsString()).contains("“" + parameter + "”");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/embed/countries/xx", "/en/embed/categories/2-99", "/en/embed/categories/2-1",
			"/en/embed/years/2020", "/en/embed" })
	void findsNothingElse(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

}
