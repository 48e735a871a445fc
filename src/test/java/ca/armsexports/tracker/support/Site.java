package ca.armsexports.tracker.support;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The site as an anonymous reader gets it. */
public class Site {

	private final MockMvcTester mvc;

	Site(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/**
	 * A page that is there.
	 * @param address its address, blanks and letters as a person would type them
	 */
	public Document page(String address) {
		return page(address, 200);
	}

	/**
	 * A page that answers with a status.
	 * @param address its address, blanks and letters as a person would type them
	 * @param status the status
	 */
	public Document page(String address, int status) {
		return Jsoup.parse(new String(get(address, status), StandardCharsets.UTF_8));
	}

	/**
	 * A file that is there, byte for byte.
	 * @param address its address, blanks and letters as a person would type them
	 */
	public byte[] file(String address) {
		return get(address, 200);
	}

	/**
	 * The row of a table.
	 * @param page the page
	 * @param heads selects what names the rows
	 * @param name the name of the row
	 */
	public static Element row(Document page, String heads, String name) {
		return page.select(heads)
			.stream()
			.filter((head) -> head.text().equals(name))
			.map((head) -> head.closest("tr"))
			.findFirst()
			.orElseThrow();
	}

	private byte[] get(String address, int status) {
		URI uri = URI.create(URI.create(address.replace(" ", "%20").replace("+", "%20")).toASCIIString());
		MvcTestResult answer = this.mvc.get().uri(uri).exchange();
		assertThat(answer).as(address).hasStatus(status);
		return answer.getResponse().getContentAsByteArray();
	}

}
