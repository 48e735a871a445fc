package ca.armsexports.tracker.site.release;

import java.io.ByteArrayOutputStream;
import java.util.List;

import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.release.RecordedChange;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.site.file.FigureFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Releases as JSON, with everything from which an outsider recomputes their hashes. The
 * same in all languages.
 */
@Component
class ReleaseFiles {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final Ledger ledger;

	ReleaseFiles(Ledger ledger) {
		this.ledger = ledger;
	}

	ResponseEntity<byte[]> json(ReleasesPage page) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (JsonGenerator json = generator(output)) {
			json.writeStartObject();
			json.writeArrayPropertyStart("releases");
			page.releases().forEach((release) -> {
				json.writeStartObject();
				writeHead(json, release);
				json.writeEndObject();
			});
			json.writeEndArray();
			json.writeEndObject();
		}
		return FigureFiles.json(output.toByteArray(), "releases", page.frame().reading());
	}

	ResponseEntity<byte[]> json(Release release, Reading reading) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try (JsonGenerator json = generator(output)) {
			json.writeStartObject();
			writeHead(json, release);
			writeChanges(json, this.ledger.listChanges(release.number()));
			json.writeEndObject();
		}
		return FigureFiles.json(output.toByteArray(), "changes-of-" + release.number(), reading);
	}

	private static JsonGenerator generator(ByteArrayOutputStream output) {
		return MAPPER.writer().withDefaultPrettyPrinter().createGenerator(output, JsonEncoding.UTF8);
	}

	private static void writeHead(JsonGenerator json, Release release) {
		PersonName approver = release.approver();
		Sha256 previous = release.previousSha256();
		Sha256 journal = release.journalSha256();
		json.writeNumberProperty("number", release.number().value());
		json.writeStringProperty("published_at", release.publishedAt().toString());
		json.writeStringProperty("editor", release.editor().value());
		write(json, "approver", (approver != null) ? approver.value() : null);
		json.writeStringProperty("approval", release.approval().code());
		json.writeStringProperty("reason", release.reason().code());
		write(json, "title", release.title());
		write(json, "note", release.note());
		json.writeNumberProperty("change_count", release.changeCount());
		json.writeStringProperty("changes_sha256", release.changesSha256().hex());
		write(json, "previous_sha256", (previous != null) ? previous.hex() : null);
		write(json, "journal_sha256", (journal != null) ? journal.hex() : null);
		json.writeStringProperty("sha256", release.sha256().hex());
		json.writeStringProperty("canonical", release.canonicalForm());
	}

	private static void writeChanges(JsonGenerator json, List<RecordedChange> changes) {
		json.writeArrayPropertyStart("changes");
		changes.forEach((change) -> {
			json.writeStartObject();
			json.writeStringProperty("type", change.type());
			json.writeStringProperty("content", change.content());
			json.writeEndObject();
		});
		json.writeEndArray();
	}

	private static void write(JsonGenerator json, String name, LocalizedText text) {
		json.writeObjectPropertyStart(name);
		json.writeStringProperty("en", text.en());
		write(json, "fr", text.fr());
		write(json, "es", text.es());
		json.writeEndObject();
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
