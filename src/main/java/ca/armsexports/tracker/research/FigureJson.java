package ca.armsexports.tracker.research;

import java.io.OutputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table of figures as JSON: the release it was read from with its head hash, the
 * licence, and under {@code figures} one object for each row with the names of the CSV
 * columns. Amounts are strings, so that no program rounds them.
 */
public final class FigureJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private FigureJson() {
	}

	/**
	 * Writes a table.
	 * @param table the table
	 * @param output where to; left open
	 */
	public static void write(FigureTable table, OutputStream output) {
		try (JsonGenerator json = MAPPER.writer()
			.withDefaultPrettyPrinter()
			.createGenerator(output, JsonEncoding.UTF8)) {
			json.writeStartObject();
			json.writeNumberProperty("release", table.release().value());
			json.writeStringProperty("head_sha256", table.headHash());
			json.writeStringProperty("language", table.language().code());
			json.writeStringProperty("licence", "https://creativecommons.org/licenses/by/4.0/");
			json.writeArrayPropertyStart("figures");
			for (FigureFact fact : table.facts()) {
				json.writeStartObject();
				writeColumns(json, table, fact);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	/**
	 * Writes the columns of one row as members of the object that is open.
	 * @param json where to
	 * @param table the table that the row stands in
	 * @param fact the row
	 */
	public static void writeColumns(JsonGenerator json, FigureTable table, FigureFact fact) {
		for (FigureTable.Column column : FigureTable.Column.values()) {
			write(json, column, table.text(column, fact));
		}
	}

	private static void write(JsonGenerator json, FigureTable.Column column, @Nullable String text) {
		json.writeName(column.header());
		if (text == null) {
			json.writeNull();
		}
		else if (column.isWholeNumber()) {
			json.writeNumber(Long.parseLong(text));
		}
		else {
			json.writeString(text);
		}
	}

}
