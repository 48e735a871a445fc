package ca.armsexports.tracker.site.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ApiDocumentTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void documentIsWhatItWas() throws Exception {
		Golden.file("site/openapi.json").hasBytes(document());
	}

	@Test
	void documentDoesNotDependOnWhoAsks() throws Exception {
		byte[] other = this.mvc.get()
			.uri("/api/openapi.json")
			.header("Accept-Language", "fr")
			.header("Accept", "text/html")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(other, StandardCharsets.UTF_8)).isEqualTo(new String(document(), StandardCharsets.UTF_8));
		assertThat(this.mvc.get().uri("/api/openapi.json?locale=fr")).hasStatus(400);
	}

	@Test
	void everyOperationIsExplained() throws Exception {
		JsonNode document = new Described(document()).document();
		List<String> names = new ArrayList<>();
		document.get("paths").forEach((path) -> {
			assertThat(path.propertyNames()).containsExactly("get");
			JsonNode operation = path.get("get");
			names.add(operation.required("operationId").asString());
			assertThat(operation.required("summary").asString()).isNotBlank();
			assertThat(operation.required("tags")).hasSize(1);
			assertThat(operation.required("responses").propertyNames()).contains("200", "304", "400", "404", "503");
			operation.required("parameters").forEach((parameter) -> {
				assertThat(parameter.required("description").asString()).as(parameter.toString()).isNotBlank();
				assertThat(parameter.required("schema")).isNotEmpty();
				assertThat(parameter.path("required").asBoolean()).as(parameter.toString())
					.isEqualTo(parameter.get("in").asString().equals("path") || (names.getLast().equals("checkNumber")
							&& List.of("destination", "amount").contains(parameter.get("name").asString())));
			});
		});
		assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(16);
		document.at("/components/schemas").forEach((schema) -> {
			assertThat(schema.required("description").asString()).isNotBlank();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/figures            | /api/v1/figures?limit=200
			/api/v1/figures            | /api/v1/figures?destination=pe&measure=export&lang=fr
			/api/v1/figures            | /api/v1/figures?destination=xx
			/api/v1/figures/{figure}   | /api/v1/figures/20
			/api/v1/figures/{figure}   | /api/v1/figures/54?lang=es
			/api/v1/figures/{figure}   | /api/v1/figures/57
			/api/v1/countries          | /api/v1/countries?limit=200
			/api/v1/countries/{country} | /api/v1/countries/co
			/api/v1/items              | /api/v1/items?limit=200&lang=es
			/api/v1/items              | /api/v1/items?group=2&group=9
			/api/v1/items/{item}       | /api/v1/items/2-6?lang=fr
			/api/v1/sources            | /api/v1/sources?limit=200
			/api/v1/sources            | /api/v1/sources?kind=news&kind=ngo
			/api/v1/sources/{source}   | /api/v1/sources/cbc-2016
			/api/v1/permits            | /api/v1/permits?limit=200
			/api/v1/permits            | /api/v1/permits?withheld=any&destination=pe
			/api/v1/permits/{permit}   | /api/v1/permits/pe-2023-02-06
			/api/v1/equipment          | /api/v1/equipment?limit=200&lang=fr
			/api/v1/equipment          | /api/v1/equipment?measure=contracted&from=2010&to=2016
			/api/v1/events             | /api/v1/events?limit=200
			/api/v1/events             | /api/v1/events?kind=protests&from=2020&lang=es
			/api/v1/claims             | /api/v1/claims?limit=200
			/api/v1/claims             | /api/v1/claims?destination=co&lang=fr
			/api/v1/claims/{claim}     | /api/v1/claims/co-45m
			/api/v1/check              | /api/v1/check?destination=pe&from=2017&to=2021&amount=2.4 million
			/api/v1/check              | /api/v1/check?destination=pe&from=2014&to=2022&amount=81,4 millions&lang=fr
			/api/v1/releases           | /api/v1/releases
			/api/v1/releases/{number}  | /api/v1/releases/1?limit=200
			/api/v1/changes            | /api/v1/changes?limit=200
			/api/v1/changes            | /api/v1/changes?from=0&to=1&destination=pe&measure=export&lang=es
			/api/v1/changes            | /api/v1/changes?from=1&to=1
			""")
	void answersAreWhatTheDocumentSays(String path, String address) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/json");
		new Described(document()).assertDescribes(path, 200, answer.getResponse().getContentAsByteArray());
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/figures,/api/v1/figures?limit=0,400", "/api/v1/figures/{figure},/api/v1/figures/999999,404",
			"/api/v1/check,/api/v1/check?destination=pe&amount=few,400", "/api/v1/check,/api/v1/check,400" })
	void refusalsAreWhatTheDocumentSays(String path, String address, int status) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
		new Described(document()).assertDescribes(path, status, answer.getResponse().getContentAsByteArray());
	}

	private byte[] document() throws Exception {
		MvcTestResult answer = this.mvc.get().uri("/api/openapi.json").exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/json");
		return answer.getResponse().getContentAsByteArray();
	}

}
