package ca.armsexports.tracker.site.figure;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import ca.armsexports.tracker.country.Destinations;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.FigureColumns;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.table.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A proof card as JSON: the columns of every file of figures, then the document, who
 * answers for it, its history and what stands beside it.
 */
@Component
class FigureFile {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final MediaType BIBTEX = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private final Destinations destinations;

	FigureFile(Destinations destinations) {
		this.destinations = destinations;
	}

	ResponseEntity<byte[]> json(FigurePage page) {
		Reading reading = page.frame().reading();
		List<Column<FigureFact>> columns = FigureColumns.in(reading.language(),
				this.destinations.mapDestinations(page.fact().lastRelease(reading.release())));
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (JsonGenerator json = MAPPER.writer()
			.withDefaultPrettyPrinter()
			.createGenerator(output, JsonEncoding.UTF8)) {
			write(json, page, columns);
		}
		return FigureFiles.json(output.toByteArray(), "figure-" + page.fact().figure(), reading);
	}

	/** How to cite the figure, for programs that keep references. */
	ResponseEntity<byte[]> bibtex(FigurePage page) {
		byte[] body = page.view().cite().bibtex().getBytes(StandardCharsets.UTF_8);
		return FigureFiles.file(BIBTEX, body, "figure-" + page.fact().figure(), "bib", page.frame().reading());
	}

	private static void write(JsonGenerator json, FigurePage page, List<Column<FigureFact>> columns) {
		json.writeStartObject();
		json.writeNumberProperty("release", page.frame().release().value());
		json.writeStringProperty("head_sha256", page.frame().headHash());
		json.writeStringProperty("language", page.frame().language().code());
		json.writeStringProperty("licence", FigureFiles.LICENCE);
		json.writeStringProperty("statement", page.statement().text());
		json.writeArrayPropertyStart("figures");
		page.facts().forEach((fact) -> writeFact(json, columns, fact));
		json.writeEndArray();
		writeSource(json, page.source(), page.fact().citation().retrievedOn());
		json.writeArrayPropertyStart("history");
		page.history().forEach((value) -> writeValue(json, columns, value, page.frame().release()));
		json.writeEndArray();
		json.writeArrayPropertyStart("beside");
		page.beside().forEach((other) -> writeBeside(json, columns, other));
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void writeFact(JsonGenerator json, List<Column<FigureFact>> columns, FigureFact fact) {
		json.writeStartObject();
		columns.forEach((column) -> column.write(json, fact));
		json.writeStringProperty("kind", fact.kind().code());
		write(json, "price_basis", fact.priceBasis());
		json.writeEndObject();
	}

	private static void writeSource(JsonGenerator json, Source source, @Nullable LocalDate retrievedOn) {
		json.writeObjectPropertyStart("document");
		json.writeStringProperty("id", source.id().value());
		json.writeStringProperty("kind", source.kind().code());
		write(json, "title", source.title());
		json.writeStringProperty("publisher", source.publisher());
		write(json, "author", source.author());
		PartialDate publishedOn = source.publishedOn();
		write(json, "published_on", (publishedOn != null) ? publishedOn.text() : null);
		json.writeStringProperty("language", source.language().code());
		write(json, "address", text(source.address()));
		write(json, "archive_address", text(source.archiveAddress()));
		write(json, "copy_sha256", source.copySha256());
		write(json, "retrieved_on", (retrievedOn != null) ? retrievedOn.toString() : null);
		json.writeEndObject();
	}

	private static void writeValue(JsonGenerator json, List<Column<FigureFact>> columns, FigurePage.Value value,
			ReleaseNumber read) {
		Release release = value.release();
		PersonName approver = release.approver();
		json.writeStartObject();
		columns.forEach((column) -> column.write(json, value.fact()));
		if (value.fact().untilRelease() != null && value.fact().untilRelease().compareTo(read) <= 0) {
			json.writeNumberProperty("until_release", value.fact().untilRelease().value());
		}
		else {
			json.writeNullProperty("until_release");
		}
		json.writeStringProperty("reason", release.reason().code());
		json.writeStringProperty("editor", release.editor().value());
		json.writeStringProperty("approval", release.approval().code());
		write(json, "approver", (approver != null) ? approver.value() : null);
		json.writeEndObject();
	}

	private static void writeBeside(JsonGenerator json, List<Column<FigureFact>> columns, FigurePage.Beside other) {
		json.writeStartObject();
		columns.forEach((column) -> column.write(json, other.fact()));
		json.writeStringProperty("agreement", other.agreementCode());
		json.writeEndObject();
	}

	private static @Nullable String text(@Nullable URI address) {
		return (address != null) ? address.toString() : null;
	}

	private static void write(JsonGenerator json, String name, @Nullable String value) {
		json.writeName(name);
		if (value == null) {
			json.writeNull();
		}
		else {
			json.writeString(value);
		}
	}

}
