package ca.armsexports.tracker.site.data;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import ca.armsexports.tracker.support.Golden;
import ca.armsexports.tracker.support.PageTest;
import ca.armsexports.tracker.support.Site;
import ca.armsexports.tracker.support.Unzipped;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class DataPackagesTests {

	private static final String FIRST = "/data/arms-exports-1.zip";

	private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "date", "datetime");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Site site;

	@Test
	void descriptionAndWordsAreWhatTheyWere() throws Exception {
		Unzipped zip = Unzipped.of(this.site.file(FIRST));
		for (String name : List.of("datapackage.json", "README.md", "CITATION.cff", "SHA256SUMS", "figures.csv",
				"permits.csv", "claims.csv", "report_editions.csv")) {
			Golden.file("site/data/" + name).hasBytes(zip.entries().get(name));
		}
	}

	@Test
	void numberedFileIsTheSameForEver() throws Exception {
		MvcTestResult answer = this.mvc.get().uri(FIRST).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/zip");
		assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
		assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("arms-exports-1.zip");
		assertThat(answer.getResponse().getHeader("Link")).contains("creativecommons.org");
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("2026-11-22T00:00:00");
			}
		}
	}

	@Test
	void latestLeadsToTheCurrentRelease() {
		assertThat(this.mvc.get().uri("/data/latest.zip")).hasStatus(302).hasHeader("Location", FIRST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/data/arms-exports-2.zip", "/data/arms-exports-0.zip", "/data/arms-exports-x.zip",
			"/data/arms-exports-99999999999.zip", "/data/other.zip" })
	void findsNoOtherRelease(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404).hasContentType("application/problem+json");
	}

	@Test
	void refusesParametersThatItDoesNotTake() {
		assertThat(this.mvc.get().uri(FIRST + "?destination=pe")).hasStatus(400);
	}

	@Test
	void sumsAreTrue() throws Exception {
		Unzipped zip = Unzipped.of(this.site.file(FIRST));
		List<String> lines = zip.text("SHA256SUMS").lines().toList();
		assertThat(lines).hasSize(zip.entries().size() - 1).isSortedAccordingTo((a, b) -> name(a).compareTo(name(b)));
		for (String line : lines) {
			assertThat(line).isEqualTo(sha256(zip.entries().get(name(line))) + "  " + name(line));
		}
	}

	/**
	 * What Data Package and Table Schema ask for, and that the tables are as they are
	 * described.
	 */
	@Test
	void tablesAreAsDescribed() throws Exception {
		Unzipped zip = Unzipped.of(this.site.file(FIRST));
		JsonNode description = JsonMapper.builder().build().readTree(zip.entries().get("datapackage.json"));
		assertThat(description.get("name").asString()).matches("[-a-z0-9._/]+");
		assertThat(description.get("version").asString()).isEqualTo("1");
		assertThat(description.get("head_sha256").asString()).matches("[0-9a-f]{64}");
		assertThat(description.get("licenses").get(0).get("name").asString()).isEqualTo("CC-BY-4.0");
		assertThat(description.get("sources")).isNotEmpty()
			.allSatisfy((source) -> assertThat(source.get("title").asString()).isNotBlank());
		Map<String, Set<String>> keys = new HashMap<>();
		for (JsonNode resource : description.get("resources")) {
			keys.put(resource.get("name").asString(), check(resource, zip));
		}
		assertThat(keys).hasSize(16);
		assertThat(keys.get("figures")).hasSizeGreaterThan(50);
		for (JsonNode resource : description.get("resources")) {
			checkReferences(resource, zip, keys);
		}
	}

	@Test
	void figuresAgreeWithTheFilesOfACountry() throws Exception {
		assertThat(records(this.site.file("/en/countries/pe.csv"), "destination", "pe"))
			.containsExactlyInAnyOrderElementsOf(
					records(Unzipped.of(this.site.file(FIRST)).entries().get("figures.csv"), "destination", "pe"));
	}

	/** What both files say of the figures of a destination. */
	private static List<List<String>> records(byte[] csv, String column, String value) {
		List<CsvRecord> records = read(csv);
		List<String> names = records.getFirst().getFields();
		return records.stream()
			.filter((row) -> row.getField(names.indexOf(column)).equals(value))
			.map((row) -> Stream
				.of("figure", "measure", "item", "value", "currency", "qualifier", "state", "source", "locator",
						"quote", "preferred", "since_release")
				.map((name) -> row.getField(names.indexOf(name)))
				.toList())
			.toList();
	}

	private static Set<String> check(JsonNode resource, Unzipped zip) throws Exception {
		String path = resource.get("path").asString();
		byte[] bytes = zip.entries().get(path);
		assertThat(resource.get("name").asString() + ".csv").isEqualTo(path);
		assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
		assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + sha256(bytes));
		assertThat(resource.get("description").asString()).endsWith(".");
		List<CsvRecord> records = read(bytes);
		List<JsonNode> fields = new ArrayList<>();
		resource.get("schema").get("fields").forEach(fields::add);
		assertThat(records.getFirst().getFields())
			.containsExactlyElementsOf(fields.stream().map((field) -> field.get("name").asString()).toList());
		assertThat(fields).allSatisfy((field) -> {
			assertThat(TYPES).contains(field.get("type").asString());
			assertThat(field.get("description").asString()).as(field.get("name").asString()).endsWith(".");
		});
		for (CsvRecord row : records.subList(1, records.size())) {
			for (int index = 0; index < fields.size(); index++) {
				assertThat(row.getField(index)).as("%s, %s", path, fields.get(index).get("name"))
					.matches(pattern(fields.get(index).get("type").asString()));
			}
		}
		return keys(records, strings(resource.get("schema").get("primaryKey")), fields);
	}

	private static Set<String> keys(List<CsvRecord> records, List<String> primaryKey, List<JsonNode> fields) {
		List<String> names = fields.stream().map((field) -> field.get("name").asString()).toList();
		assertThat(names).containsAll(primaryKey);
		Set<String> keys = new HashSet<>();
		records.stream()
			.skip(1)
			.forEach((row) -> assertThat(
					keys.add(String.join(";", primaryKey.stream().map(names::indexOf).map(row::getField).toList())))
				.as("%s tells rows apart", primaryKey)
				.isTrue());
		return keys;
	}

	private static void checkReferences(JsonNode resource, Unzipped zip, Map<String, Set<String>> keys) {
		List<CsvRecord> records = read(zip.entries().get(resource.get("path").asString()));
		JsonNode references = resource.get("schema").path("foreignKeys");
		assertThat(references.isMissingNode() || !references.isEmpty()).as("the schema allows no empty list").isTrue();
		for (JsonNode reference : references) {
			String field = strings(reference.get("fields")).getFirst();
			int column = records.getFirst().getFields().indexOf(field);
			Set<String> known = keys.get(reference.get("reference").get("resource").asString());
			assertThat(records.stream().skip(1).map((row) -> row.getField(column)).filter((key) -> !key.isEmpty()))
				.as("%s of %s", field, resource.get("name"))
				.allSatisfy((key) -> assertThat(known).contains(key));
		}
	}

	private static String pattern(String type) {
		return switch (type) {
			case "integer" -> "-?[0-9]*";
			case "number" -> "(-?[0-9]+(\\.[0-9]+)?)?";
			case "boolean" -> "true|false|";
			case "date" -> "(\\d{4}-\\d{2}-\\d{2})?";
			case "datetime" -> "(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z)?";
			default -> "(?s)(?![=+@\\t\\r]).*";
		};
	}

	private static List<String> strings(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).toList();
	}

	private static List<CsvRecord> read(byte[] csv) {
		return CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream().toList();
	}

	private static String name(String line) {
		return line.substring(66);
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

}
