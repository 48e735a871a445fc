package ca.armsexports.tracker.walk;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ca.armsexports.tracker.support.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class EveryLinkTests {

	private static final String EVERY = "a[href], link[href], img[src]";

	private static final String FOLLOWED = "a[href]:not([rel~=nofollow]), link[href], img[src]";

	@Autowired
	private MockMvcTester mvc;

	/**
	 * Follows every link and download of a language, from its first page on. Filters that
	 * narrow a view further and further are followed one step, as search engines are
	 * asked to.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/fr/", "/es/" })
	void everyLinkLeadsSomewhere(String start) throws Exception {
		Deque<String> ahead = new ArrayDeque<>(List.of(start));
		Set<String> known = new HashSet<>(ahead);
		List<String> broken = new ArrayList<>();
		while (!ahead.isEmpty()) {
			String address = ahead.remove();
			MockHttpServletResponse answer = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
			if (answer.getStatus() != 200) {
				broken.add(answer.getStatus() + " " + address);
			}
			else if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
				Document page = Jsoup.parse(answer.getContentAsString());
				assertAnchorsExist(page, address);
				for (Element link : page.select(isNarrowed(address) ? FOLLOWED : EVERY)) {
					String target = link.attr(link.hasAttr("href") ? "href" : "src").replaceFirst("#.*", "");
					if (target.startsWith(start) && known.add(target)) {
						ahead.add(target);
					}
				}
			}
		}
		assertThat(broken).isEmpty();
		assertThat(known).as("addresses that were followed").hasSizeGreaterThan(300);
	}

	private static boolean isNarrowed(String address) {
		return address.matches("/../explore\\?(?!release=[0-9]{1,9}$).{1,2000}");
	}

	private static void assertAnchorsExist(Document page, String address) {
		for (Element link : page.select("a[href^=#]")) {
			assertThat(page.getElementById(link.attr("href").substring(1))).as(address + link.attr("href")).isNotNull();
		}
	}

}
