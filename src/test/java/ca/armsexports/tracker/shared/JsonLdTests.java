package ca.armsexports.tracker.shared;

import java.util.List;

import ca.armsexports.tracker.shared.web.JsonLd;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLdTests {

	@Test
	void namesTheVocabularyAndLeavesAwayWhatIsUnknown() {
		assertThat(JsonLd.of(JsonLd.thing("Dataset", "name", "Exports", "url", null, "about",
				List.of(JsonLd.thing("Country", "name", "Perú"), 5)))
			.text())
			.isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\",\"name\":\"Exports\","
					+ "\"about\":[{\"@type\":\"Country\",\"name\":\"Perú\"},5]}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "</script><script>alert(1)</script>", "<!--<script>", "]]>", "\"}; alert(1); //",
			"&lt;/script&gt;", "\u2028alert(1)\u2029", "\\u003c/script>", "\u0000\u001f" })
	void letsNoQuoteEndItsBlock(String hostile) {
		String text = JsonLd.of(JsonLd.thing("Claim", "text", hostile)).text();
		assertThat(text).doesNotContain("<", ">", "&", "\u2028", "\u2029");
		Document page = Jsoup.parse("<p></p><script type=\"application/ld+json\">" + text + "</script><p></p>");
		assertThat(page.select("script")).hasSize(1);
		JsonNode read = JsonMapper.shared().readTree(page.selectFirst("script").data());
		assertThat(read.path("text").asString()).isEqualTo(hostile);
	}

}
