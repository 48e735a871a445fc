package ca.armsexports.tracker.site.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import ca.armsexports.tracker.support.PageTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ApiListTests {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/en/explore.csv, limit=13",
			"/en/explore.csv?group=2&qualifier=more_than, group=2&qualifier=more_than&limit=2",
			"/en/countries/pe.csv, destination=pe&limit=7", "/fr/countries/co.csv, destination=co&limit=1&lang=fr",
			"/es/categories/2-6.csv, item=2-6&limit=50&lang=es", "/en/years/2020.csv, from=2020&to=2020&limit=3",
			"/en/sources/cbc-2016.csv, source=cbc-2016&limit=2" })
	void walkOverAllPartsIsTheFile(String file, String query) throws Exception {
		List<Map<String, String>> rows = new ArrayList<>();
		for (JsonNode figure : walk("/api/v1/figures?" + query, "figures")) {
			Map<String, String> row = new LinkedHashMap<>();
			figure.forEachEntry((name, value) -> row.put(name, value.isNull() ? "" : value.asString()));
			rows.add(row);
		}
		List<Map<String, String>> lines;
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(get(file).getContentAsString())) {
			lines = csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
		}
		assertThat(rows).containsExactlyInAnyOrderElementsOf(lines).isNotEmpty();
		assertThat(rows.getFirst().keySet()).containsExactlyElementsOf(lines.getFirst().keySet());
	}

	@ParameterizedTest
	@CsvSource({ "countries,code", "items,code", "sources,id", "permits,permit", "equipment,figure", "events,event",
			"claims,claim", "releases,number" })
	void partsOfAllListsAreTheWholeList(String list, String key) throws Exception {
		List<String> whole = keys(walk("/api/v1/" + list + "?limit=200", list), key);
		assertThat(keys(walk("/api/v1/" + list + "?limit=1", list), key)).isEqualTo(whole);
		assertThat(keys(walk("/api/v1/" + list + "?limit=3", list), key)).isEqualTo(whole)
			.isNotEmpty()
			.doesNotHaveDuplicates();
	}

	@Test
	void changesOfAReleaseComeInParts() throws Exception {
		JsonNode release = json("/api/v1/releases/1?limit=1");
		List<JsonNode> changes = walk("/api/v1/releases/1?limit=200", "changes");
		assertThat(changes).hasSize(release.at("/published/change_count").asInt()).hasSizeGreaterThan(200);
	}

	@Test
	void figuresThatAReleaseAddedComeInParts() throws Exception {
		List<JsonNode> changes = walk("/api/v1/changes?from=0&to=1&limit=11", "changes");
		assertThat(changes).isEqualTo(walk("/api/v1/changes?limit=200", "changes"))
			.doesNotHaveDuplicates()
			.allSatisfy((change) -> assertThat(change.get("before").isNull()).isTrue());
		assertThat(changes.stream().map((change) -> change.get("figure").asLong()))
			.containsAll(walk("/api/v1/figures?limit=200", "figures").stream()
				.map((figure) -> figure.get("figure").asLong())
				.toList());
	}

	@Test
	void nextPartIsNamedInBodyAndHeaderWithItsRelease() throws Exception {
		MockHttpServletResponse answer = get("/api/v1/figures?destination=pe&limit=2&destination=co&q=");
		String next = MAPPER.readTree(answer.getContentAsByteArray()).get("next").asString();
		assertThat(next).startsWith("/api/v1/figures?cursor=")
			.contains("&destination=pe&destination=co&limit=2&", "&release=1");
		assertThat(answer.getHeaders(HttpHeaders.LINK)).containsExactly(
				"<" + next + ">; rel=\"next\", <https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
		assertThat(get("/api/v1/figures?limit=2&destination=pe&q=&destination=co").getContentAsString())
			.isEqualTo(answer.getContentAsString());
	}

	@Test
	void oneRequestGivesASeriesWithQualifiersAndSources() throws Exception {
		JsonNode answer = json("/api/v1/figures?destination=pe&measure=export&item=all&from=2017&to=2021");
		assertThat(answer.get("figures")).hasSizeGreaterThanOrEqualTo(5).allSatisfy((figure) -> {
			assertThat(figure.get("qualifier").isString()).isTrue();
			assertThat(figure.get("source").asString()).isNotBlank();
			assertThat(figure.get("value").isString()).isTrue();
		});
		assertThat(answer.get("next").isNull()).isTrue();
	}

	@Test
	void languageIsChosenByAParameter() throws Exception {
		assertThat(json("/api/v1/countries/pe").at("/country/name").asString()).isEqualTo("Peru");
		assertThat(json("/api/v1/countries/pe?lang=fr").at("/country/name").asString()).isEqualTo("Pérou");
		assertThat(json("/api/v1/countries/pe?lang=es").get("language").asString()).isEqualTo("es");
	}

	@Test
	void historyTellsEachValueAndWhoAnswersForIt() throws Exception {
		JsonNode figure = json("/api/v1/figures/20");
		assertThat(figure.at("/figures/0/value").asString()).isEqualTo("2700.00");
		assertThat(figure.at("/history/0/approval").asString()).isEqualTo("founding");
		assertThat(figure.at("/history/0/until_release").isNull()).isTrue();
		assertThat(figure.at("/document/id").asString()).isEqualTo(figure.at("/figures/0/source").asString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/figures?colour=red                | unknown-parameter   | colour
			/api/v1/figures?page=2                    | unknown-parameter   | page
			/api/v1/figures?sort=value                | unknown-parameter   | sort
			/api/v1/figures?limit=1&limit=2           | repeated-parameter  | limit
			/api/v1/figures?cursor=eA&cursor=eA       | repeated-parameter  | cursor
			/api/v1/figures?release=1&release=1       | repeated-parameter  | release
			/api/v1/figures?lang=en&lang=fr           | repeated-parameter  | lang
			/api/v1/figures?from=2014&from=2015       | repeated-parameter  | from
			/api/v1/figures?limit=                    | malformed-parameter | limit
			/api/v1/figures?limit=0                   | malformed-parameter | limit
			/api/v1/figures?limit=201                 | malformed-parameter | limit
			/api/v1/figures?limit=-1                  | malformed-parameter | limit
			/api/v1/figures?limit=1e2                 | malformed-parameter | limit
			/api/v1/figures?limit=99999999999         | malformed-parameter | limit
			/api/v1/figures?limit=%D9%A3                   | malformed-parameter | limit
			/api/v1/figures?cursor=                   | malformed-parameter | cursor
			/api/v1/figures?cursor=16.export          | malformed-parameter | cursor
			/api/v1/figures?cursor=MTY                | malformed-parameter | cursor
			/api/v1/figures?cursor=MTYuZmlndXJl       | malformed-parameter | cursor
			/api/v1/figures?cursor=A                  | malformed-parameter | cursor
			/api/v1/countries?cursor=enp6             | malformed-parameter | cursor
			/api/v1/releases/1?cursor=LTE             | malformed-parameter | cursor
			/api/v1/figures?lang=de                   | malformed-parameter | lang
			/api/v1/figures?lang=                     | malformed-parameter | lang
			/api/v1/figures?release=0                 | malformed-parameter | release
			/api/v1/figures?release=x                 | malformed-parameter | release
			/api/v1/figures?destination=Peru          | malformed-parameter | destination
			/api/v1/figures?item=2-                   | malformed-parameter | item
			/api/v1/figures?group=0                   | malformed-parameter | group
			/api/v1/figures?from=14                   | malformed-parameter | from
			/api/v1/figures?from=2020&to=2019         | malformed-parameter | to
			/api/v1/figures?measure=exports           | malformed-parameter | measure
			/api/v1/figures?state=not_entered         | malformed-parameter | state
			/api/v1/figures?qualifier=roughly         | malformed-parameter | qualifier
			/api/v1/figures?source=../etc             | malformed-parameter | source
			/api/v1/figures?min=1,5                   | malformed-parameter | min
			/api/v1/figures?min=2&max=1               | malformed-parameter | max
			/api/v1/items?group=22                    | malformed-parameter | group
			/api/v1/sources?kind=blog                 | malformed-parameter | kind
			/api/v1/permits?withheld=all              | malformed-parameter | withheld
			/api/v1/permits?item=drones               | malformed-parameter | item
			/api/v1/equipment?measure=export          | malformed-parameter | measure
			/api/v1/equipment?from=2020&to=2019       | malformed-parameter | to
			/api/v1/events?kind=war                   | malformed-parameter | kind
			/api/v1/changes?from=2                    | malformed-parameter | from
			/api/v1/changes?to=2                      | malformed-parameter | to
			/api/v1/changes?to=0                      | malformed-parameter | to
			/api/v1/changes?from=-1                   | malformed-parameter | from
			/api/v1/changes?from=x                    | malformed-parameter | from
			/api/v1/changes?figure=0                  | malformed-parameter | figure
			/api/v1/changes?year=2020                 | unknown-parameter   | year
			/api/v1/claims?destination=1              | malformed-parameter | destination
			/api/v1/claims/co-45m?limit=1             | unknown-parameter   | limit
			/api/v1/check?destination=pe&amount=few   | malformed-parameter | amount
			/api/v1/check?destination=pe&amount=1&x=1 | unknown-parameter   | x
			/api/openapi.json?x=1                     | unknown-parameter   | x
			""")
	void namesTheParameterThatIsWrong(String address, String type, String parameter) throws Exception {
		MockHttpServletResponse answer = get(address);
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentType()).isEqualTo("application/problem+json");
		JsonNode problem = MAPPER.readTree(answer.getContentAsByteArray());
		assertThat(problem.get("type").asString()).isEqualTo("urn:arms-exports:problem:" + type);
		assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
		assertThat(problem.get("status").asInt()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api", "/api/", "/api/v1", "/api/v1/", "/api/v2/figures", "/api/v1/figures/",
			"/api/v1/figures/0", "/api/v1/figures/x", "/api/v1/figures/999999999999999999",
			"/api/v1/figures/9999999999999999999", "/api/v1/countries/xx", "/api/v1/countries/all",
			"/api/v1/countries/PE", "/api/v1/items/2-9999", "/api/v1/items/drones", "/api/v1/sources/nobody",
			"/api/v1/permits/none", "/api/v1/claims/none", "/api/v1/releases/2", "/api/v1/releases/999999999",
			"/api/v1/figures?release=2", "/api/v1/nothing.csv", "/api/v1/figures.json" })
	void unknownAddressesAreProblemsToo(String address) throws Exception {
		MockHttpServletResponse answer = get(address);
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(answer.getContentType()).isEqualTo("application/problem+json");
		assertThat(MAPPER.readTree(answer.getContentAsByteArray()).get("type").asString())
			.isEqualTo("urn:arms-exports:problem:not-found");
	}

	@Test
	void hostileValuesNeverFailInside() throws Exception {
		List<String> values = List.of("'", "\"; drop table figure--", "<script>alert(1)</script>", "${7*7}", "../../x",
				"\u0000", "\ud83d\ude80", "a".repeat(5000), "%", "' or 1=1", "{}", "[]", "null", "NaN", "1e400",
				"\uff19", "\r\nSet-Cookie: a=b", "a & b | !c:*", "\\", "\u202epe", "0x10", "pe,co,fr", "-1",
				"2147483648");
		List<String> addresses = List.of("figures", "countries", "items", "sources", "permits", "equipment", "events",
				"claims", "check", "releases", "releases/1", "changes", "figures/20", "countries/pe");
		List<String> names = List.of("destination", "item", "group", "from", "to", "state", "qualifier", "source",
				"measure", "min", "max", "q", "limit", "cursor", "lang", "release", "kind", "withheld", "amount",
				"currency", "rate", "figure", "<b>");
		Random random = new Random(20261122);
		Set<Integer> statuses = new HashSet<>();
		for (int i = 0; i < 600; i++) {
			String name = names.get(random.nextInt(names.size()));
			String value = values.get(random.nextInt(values.size()));
			MockHttpServletResponse answer = this.mvc.get()
				.uri("/api/v1/" + addresses.get(random.nextInt(addresses.size())))
				.queryParam(name, value)
				.exchange()
				.getResponse();
			assertThat(answer.getStatus()).as(name + "=" + value).isIn(200, 400, 404);
			assertThat(answer.getContentType()).startsWith("application/");
			assertThat(answer.getHeaderNames()).doesNotContain("Set-Cookie");
			statuses.add(answer.getStatus());
		}
		assertThat(statuses).contains(200, 400);
	}

	private static List<String> keys(List<JsonNode> things, String key) {
		return things.stream().map((thing) -> thing.required(key).asString()).toList();
	}

	private List<JsonNode> walk(String first, String list) throws Exception {
		List<JsonNode> things = new ArrayList<>();
		String address = first;
		while (address != null) {
			JsonNode part = json(address);
			part.required(list).forEach(things::add);
			address = part.required("next").isNull() ? null : part.get("next").asString();
		}
		return things;
	}

	private JsonNode json(String address) throws Exception {
		MockHttpServletResponse answer = get(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return MAPPER.readTree(answer.getContentAsByteArray());
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange().getResponse();
	}

}
