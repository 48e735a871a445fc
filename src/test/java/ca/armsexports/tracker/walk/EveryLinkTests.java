package ca.armsexports.tracker.walk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	 * Follows every link and download of a language, from its first page on, several at a
	 * time. Filters that narrow a view further and further are followed one step, as
	 * search engines are asked to.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/en/", "/fr/", "/es/" })
	void everyLinkLeadsSomewhere(String start) {
		Set<String> known = ConcurrentHashMap.newKeySet();
		Queue<String> broken = new ConcurrentLinkedQueue<>();
		Set<String> ahead = Set.of(start);
		while (!ahead.isEmpty()) {
			known.addAll(ahead);
			ahead = ahead.parallelStream()
				.flatMap((address) -> follow(address, broken))
				.filter((target) -> target.startsWith(start) && !known.contains(target))
				.collect(Collectors.toSet());
		}
		assertThat(broken).isEmpty();
		assertThat(known).as("addresses that were followed").hasSizeGreaterThan(300);
	}

	/** The addresses that an address leads to. */
	private Stream<String> follow(String address, Queue<String> broken) {
		MockHttpServletResponse answer = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		if (answer.getStatus() != 200) {
			broken.add(answer.getStatus() + " " + address);
			return Stream.of();
		}
		if (!String.valueOf(answer.getContentType()).startsWith("text/html")) {
			return Stream.of();
		}
		Document page = Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
		assertAnchorsExist(page, address);
		return page.select(isNarrowed(address) ? FOLLOWED : EVERY)
			.stream()
			.map((link) -> link.attr(link.hasAttr("href") ? "href" : "src").replaceFirst("#.*", ""));
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
