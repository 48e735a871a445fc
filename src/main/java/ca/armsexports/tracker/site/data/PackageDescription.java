package ca.armsexports.tracker.site.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.RecordTable;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.table.PackedFiles;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a package says of itself to programs: a Data Package (version 2) with a Table
 * Schema for each table, and a citation file (CFF 1.2.0), the producer first.
 */
final class PackageDescription {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final String TITLE = "Canada’s military exports";

	private static final String PRODUCER = "Global Affairs Canada";

	private static final String COMPILER = "Arms Export Tracker · Canada";

	/** Columns that name a row of another table, by the column there. */
	private static final Map<String, List<String>> REFERENCES = Map.of("destination",
			List.of("destinations", "destination"), "source", List.of("sources", "source"), "permit",
			List.of("permits", "permit"), "item_group", List.of("item_groups", "item_group"), "since_release",
			List.of("releases", "release"), "release", List.of("releases", "release"));

	private final Release release;

	private final String origin;

	PackageDescription(Release release, String origin) {
		this.release = release;
		this.origin = origin;
	}

	byte[] json(List<RecordTable> tables, List<Source> sources, PackedFiles files) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (JsonGenerator json = MAPPER.writer()
			.withDefaultPrettyPrinter()
			.createGenerator(output, JsonEncoding.UTF8)) {
			json.writeStartObject();
			writeHead(json);
			writeSources(json, sources);
			json.writeArrayPropertyStart("resources");
			tables.forEach((table) -> writeResource(json, table, files.get(table.name() + ".csv")));
			json.writeEndArray();
			json.writeEndObject();
		}
		return output.toByteArray();
	}

	byte[] citation() {
		return String
			.join("\n", "cff-version: 1.2.0", "message: \"Cite the producer first, and the release.\"", "type: dataset",
					"title: " + quoted(TITLE), "version: \"" + this.release.number() + "\"",
					"date-released: " + this.release.publishedOn(), "license: CC-BY-4.0", "url: " + quoted(address()),
					"authors:", "  - name: " + quoted(PRODUCER), "  - name: " + quoted(COMPILER), "identifiers:",
					"  - type: other", "    value: \"sha256:" + this.release.sha256().hex() + "\"",
					"    description: \"Head hash of the release\"", "")
			.getBytes(StandardCharsets.UTF_8);
	}

	private void writeHead(JsonGenerator json) {
		json.writeStringProperty("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
		json.writeStringProperty("name", "arms-exports");
		json.writeStringProperty("id", address());
		json.writeStringProperty("title", TITLE);
		json.writeStringProperty("description",
				"Every figure with its source, the passage it was read from and a permanent number. "
						+ "What is not known is not filled in. README.md says how the figures are read with care.");
		json.writeStringProperty("homepage", this.origin);
		json.writeStringProperty("version", this.release.number().toString());
		json.writeStringProperty("created", this.release.publishedAt().toString());
		json.writeNumberProperty("release", this.release.number().value());
		json.writeStringProperty("head_sha256", this.release.sha256().hex());
		json.writeArrayPropertyStart("licenses");
		json.writeStartObject();
		json.writeStringProperty("name", "CC-BY-4.0");
		json.writeStringProperty("path", FigureFiles.LICENCE);
		json.writeStringProperty("title", "Creative Commons Attribution 4.0 International");
		json.writeEndObject();
		json.writeEndArray();
		json.writeArrayPropertyStart("contributors");
		writeContributor(json, PRODUCER, "producer");
		writeContributor(json, COMPILER, "compiler");
		json.writeEndArray();
	}

	private static void writeContributor(JsonGenerator json, String title, String role) {
		json.writeStartObject();
		json.writeStringProperty("title", title);
		json.writeArrayPropertyStart("roles");
		json.writeString(role);
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void writeSources(JsonGenerator json, List<Source> sources) {
		json.writeArrayPropertyStart("sources");
		sources.forEach((source) -> {
			json.writeStartObject();
			json.writeStringProperty("title",
					(source.title() != null) ? source.publisher() + ": " + source.title() : source.publisher());
			if (source.address() != null) {
				json.writeStringProperty("path", source.address().toString());
			}
			json.writeEndObject();
		});
		json.writeEndArray();
	}

	private static void writeResource(JsonGenerator json, RecordTable table, PackedFiles.Packed file) {
		json.writeStartObject();
		json.writeStringProperty("name", table.name());
		json.writeStringProperty("type", "table");
		json.writeStringProperty("path", table.name() + ".csv");
		json.writeStringProperty("description", table.description());
		json.writeStringProperty("format", "csv");
		json.writeStringProperty("mediatype", "text/csv");
		json.writeStringProperty("encoding", "utf-8");
		json.writeNumberProperty("bytes", file.bytes());
		json.writeStringProperty("hash", "sha256:" + file.sha256());
		json.writeObjectPropertyStart("schema");
		json.writeArrayPropertyStart("fields");
		table.fields().forEach((field) -> writeField(json, field));
		json.writeEndArray();
		json.writeArrayPropertyStart("missingValues");
		json.writeString("");
		json.writeEndArray();
		json.writeArrayPropertyStart("primaryKey");
		table.primaryKey().forEach(json::writeString);
		json.writeEndArray();
		writeReferences(json, table);
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void writeField(JsonGenerator json, RecordTable.Field field) {
		json.writeStartObject();
		json.writeStringProperty("name", field.name());
		json.writeStringProperty("type", Codes.of(field.type()));
		json.writeStringProperty("description", field.description());
		json.writeEndObject();
	}

	/** An empty list of them is not allowed. */
	private static void writeReferences(JsonGenerator json, RecordTable table) {
		List<String> names = table.fields()
			.stream()
			.map(RecordTable.Field::name)
			.filter((name) -> isElsewhere(REFERENCES.get(name), table))
			.toList();
		if (names.isEmpty()) {
			return;
		}
		json.writeArrayPropertyStart("foreignKeys");
		names.forEach((name) -> {
			List<String> reference = Objects.requireNonNull(REFERENCES.get(name));
			json.writeStartObject();
			writeNames(json, name);
			json.writeObjectPropertyStart("reference");
			json.writeStringProperty("resource", reference.getFirst());
			writeNames(json, reference.getLast());
			json.writeEndObject();
			json.writeEndObject();
		});
		json.writeEndArray();
	}

	private static boolean isElsewhere(@Nullable List<String> reference, RecordTable table) {
		return reference != null && !reference.getFirst().equals(table.name());
	}

	private static void writeNames(JsonGenerator json, String name) {
		json.writeArrayPropertyStart("fields");
		json.writeString(name);
		json.writeEndArray();
	}

	private String address() {
		return this.origin + DataPackages.path(this.release.number());
	}

	/** A string of JSON is one of YAML. */
	private static String quoted(String text) {
		return MAPPER.writeValueAsString(text);
	}

}
