package ca.armsexports.tracker.site.changes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.FigureChange;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.site.release.ChangeLine;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed between two releases, as CSV and JSON. Column names are the same in all
 * languages and columns are only ever appended.
 */
final class ChangesFiles {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	/** What both values of a figure are told in, each with its ending. */
	private static final List<String> SIDE = List.of("measure", "value", "currency", "qualifier", "state", "source",
			"locator", "quote", "retrieved_on", "inference", "note", "preferred", "price_basis");

	private ChangesFiles() {
	}

	static ResponseEntity<byte[]> csv(ChangesPage page) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (CsvWriter csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
			csv.writeRecord(header());
			for (ChangesPage.Table table : page.tables()) {
				table.lines().forEach((line) -> csv.writeRecord(row(line, page.frame().language())));
			}
			for (ChangesPage.Step step : page.steps()) {
				step.groups()
					.forEach((group) -> group.lines()
						.forEach((line) -> csv.writeRecord(row(line, step.release(), page.frame().language()))));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return FigureFiles.file(CSV, output.toByteArray(), name(page), "csv", page.frame().reading());
	}

	private static List<String> header() {
		List<String> header = new ArrayList<>(
				List.of("change", "kind", "subject", "figure", "destination", "year", "until_year", "item"));
		SIDE.forEach((column) -> header.addAll(List.of(column + "_before", column + "_after")));
		header.addAll(List.of("release", "reason", "title", "release_note"));
		return header;
	}

	private static List<@Nullable String> row(ChangesPage.Line line, Language language) {
		FigureChange change = line.change();
		FigureChange.Side stated = change.stated();
		List<@Nullable String> row = new ArrayList<>();
		row.add(change.type().code());
		row.add(change.kind().code());
		row.add(guarded(line.cell()));
		row.add(change.figure().toString());
		row.add(stated.destination().value());
		row.add(text(stated.year()));
		row.add(untilYear(stated));
		row.add(stated.item());
		List<@Nullable String> before = values(change.before(), language);
		List<@Nullable String> after = values(change.after(), language);
		for (int index = 0; index < SIDE.size(); index++) {
			row.add(cell(SIDE.get(index), before.get(index)));
			row.add(cell(SIDE.get(index), after.get(index)));
		}
		addRelease(row, line.release(), language);
		return row;
	}

	/**
	 * A change of something else than a figure: what was recorded, and by which release.
	 */
	private static List<@Nullable String> row(ChangeLine line, Release release, Language language) {
		List<@Nullable String> row = new ArrayList<>();
		row.add("recorded");
		row.add(line.kind());
		row.add(guarded(line.text()));
		Stream.generate(() -> (String) null).limit(5 + 2L * SIDE.size()).forEach(row::add);
		addRelease(row, release, language);
		return row;
	}

	private static void addRelease(List<@Nullable String> row, Release release, Language language) {
		row.add(release.number().toString());
		row.add(release.reason().code());
		row.add(guarded(release.title().in(language)));
		row.add(guarded(release.note().in(language)));
	}

	private static @Nullable String cell(String column, @Nullable String text) {
		return switch (column) {
			case "locator", "quote", "inference", "note" -> guarded(text);
			default -> text;
		};
	}

	/** Text that a spreadsheet would take for a formula is led by an apostrophe. */
	private static @Nullable String guarded(@Nullable String text) {
		return (text != null && text.matches("(?s)[=+\\-@\\t\\r].*")) ? "'" + text : text;
	}

	static ResponseEntity<byte[]> json(ChangesPage page) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (JsonGenerator json = MAPPER.writer()
			.withDefaultPrettyPrinter()
			.createGenerator(output, JsonEncoding.UTF8)) {
			write(json, page);
		}
		return FigureFiles.json(output.toByteArray(), name(page), page.frame().reading());
	}

	private static void write(JsonGenerator json, ChangesPage page) {
		Language language = page.frame().language();
		json.writeStartObject();
		json.writeNumberProperty("from", page.span().from());
		json.writeNumberProperty("to", page.span().to().value());
		json.writeNumberProperty("release", page.frame().release().value());
		json.writeStringProperty("head_sha256", page.frame().headHash());
		json.writeStringProperty("language", language.code());
		json.writeStringProperty("licence", FigureFiles.LICENCE);
		json.writeArrayPropertyStart("releases");
		page.steps().forEach((step) -> write(json, step, language));
		json.writeEndArray();
		json.writeArrayPropertyStart("figures");
		page.tables().forEach((table) -> table.lines().forEach((line) -> write(json, line, language)));
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, ChangesPage.Step step, Language language) {
		Release release = step.release();
		json.writeStartObject();
		json.writeNumberProperty("number", release.number().value());
		json.writeStringProperty("published_at", release.publishedAt().toString());
		json.writeStringProperty("reason", release.reason().code());
		json.writeStringProperty("title", release.title().in(language));
		json.writeStringProperty("note", release.note().in(language));
		json.writeStringProperty("sha256", release.sha256().hex());
		json.writeArrayPropertyStart("recorded");
		step.groups().forEach((group) -> group.lines().forEach((line) -> {
			json.writeStartObject();
			json.writeStringProperty("kind", line.kind());
			json.writeStringProperty("subject", line.text());
			json.writeEndObject();
		}));
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, ChangesPage.Line line, Language language) {
		FigureChange change = line.change();
		FigureChange.Side stated = change.stated();
		json.writeStartObject();
		json.writeStringProperty("change", change.type().code());
		json.writeStringProperty("kind", change.kind().code());
		json.writeStringProperty("subject", line.cell());
		json.writeNumberProperty("figure", change.figure().value());
		json.writeStringProperty("destination", stated.destination().value());
		write(json, "year", stated.year());
		write(json, "until_year", stated.untilYear());
		write(json, "item", stated.item());
		write(json, "before", change.before(), language);
		write(json, "after", change.after(), language);
		json.writeNumberProperty("release", change.release().value());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, String name, FigureChange.@Nullable Side side, Language language) {
		if (side == null) {
			json.writeNullProperty(name);
			return;
		}
		json.writeObjectPropertyStart(name);
		List<@Nullable String> values = values(side, language);
		for (int index = 0; index < SIDE.size(); index++) {
			write(json, SIDE.get(index), values.get(index));
		}
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, String name, @Nullable CalendarYear year) {
		if (year == null) {
			json.writeNullProperty(name);
		}
		else {
			json.writeNumberProperty(name, year.value());
		}
	}

	private static void write(JsonGenerator json, String name, @Nullable String value) {
		if (value == null) {
			json.writeNullProperty(name);
		}
		else {
			json.writeStringProperty(name, value);
		}
	}

	/** What stands under the names of {@link #SIDE}. */
	private static List<@Nullable String> values(FigureChange.@Nullable Side side, Language language) {
		List<@Nullable String> values = new ArrayList<>();
		if (side == null) {
			SIDE.forEach((column) -> values.add(null));
			return values;
		}
		values.add(side.measure().code());
		values.add((side.value() != null) ? side.value().toPlainString() : null);
		values.add((side.currency() != null) ? side.currency().getCurrencyCode() : null);
		values.add((side.qualifier() != null) ? side.qualifier().code() : null);
		values.add(side.state().code());
		values.add(side.citation().source().value());
		values.add(side.citation().locator());
		values.add(side.citation().quote());
		values.add((side.citation().retrievedOn() != null) ? side.citation().retrievedOn().toString() : null);
		values.add(words(side.inference(), language));
		values.add(words(side.note(), language));
		values.add(side.preferredReason());
		values.add(side.priceBasis());
		return values;
	}

	private static @Nullable String words(@Nullable LocalizedText text, Language language) {
		return (text != null) ? text.in(language) : null;
	}

	private static @Nullable String text(@Nullable CalendarYear year) {
		return (year != null) ? year.toString() : null;
	}

	private static @Nullable String untilYear(FigureChange.Side side) {
		return (side.untilYear() != null && !side.untilYear().equals(side.year())) ? side.untilYear().toString() : null;
	}

	private static String name(ChangesPage page) {
		return "changes-%d-to-%s".formatted(page.span().from(), page.span().to());
	}

}
