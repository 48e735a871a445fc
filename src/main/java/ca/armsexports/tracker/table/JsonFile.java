package ca.armsexports.tracker.table;

import java.io.OutputStream;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A table as JSON. */
final class JsonFile {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.build();

	private JsonFile() {
	}

	static <R> void write(Table<R> table, TableHead head, OutputStream output) {
		JsonGenerator json = MAPPER.writer().withDefaultPrettyPrinter().createGenerator(output, JsonEncoding.UTF8);
		json.writeStartObject();
		json.writeNumberProperty("release", head.release().value());
		json.writeStringProperty("head_sha256", head.headHash());
		json.writeStringProperty("language", head.language().code());
		json.writeStringProperty("licence", head.licence());
		json.writeArrayPropertyStart(table.name());
		table.rows().read((row) -> {
			json.writeStartObject();
			table.columns().forEach((column) -> column.write(json, row));
			json.writeEndObject();
		});
		json.writeEndArray();
		json.writeEndObject();
		json.flush();
	}

}
