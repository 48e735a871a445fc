package ca.armsexports.tracker.site.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.Downloads;
import ca.armsexports.tracker.research.RecordTable;
import ca.armsexports.tracker.research.RecordTables;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.site.file.TableFile;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.table.Archive;
import ca.armsexports.tracker.table.PackedFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the whole record of a release into one file, table by table while it is sent. */
@Component
class DataPackages {

	private final RecordTables tables;

	private final Downloads downloads;

	private final Sources sources;

	private final Ledger ledger;

	private final MessageSource messages;

	private final String origin;

	DataPackages(RecordTables tables, Downloads downloads, Sources sources, Ledger ledger, MessageSource messages,
			@Value("${tracker.site.origin:http://localhost:8080}") String origin) {
		this.tables = tables;
		this.downloads = downloads;
		this.sources = sources;
		this.ledger = ledger;
		this.messages = messages;
		this.origin = origin;
	}

	/**
	 * Where the record of a release is.
	 * @param release the release
	 */
	static String path(ReleaseNumber release) {
		return "/data/" + name(release);
	}

	/**
	 * The record of a release.
	 * @param number the release
	 * @param reading what the request reads
	 * @throws NotFound if there is no such release
	 */
	ResponseEntity<TableFile> zip(ReleaseNumber number, Reading reading) {
		if (number.compareTo(reading.current()) > 0) {
			throw new NotFound("release", number);
		}
		Release release = this.ledger.getRelease(number);
		return ResponseEntity.ok()
			.contentType(new MediaType("application", "zip"))
			.header(HttpHeaders.LINK, "<" + FigureFiles.LICENCE + ">; rel=\"license\"")
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(number) + "\"")
			.body((output) -> write(release, output));
	}

	private void write(Release release, OutputStream output) throws IOException {
		List<RecordTable> described = this.tables.listTables();
		List<Source> documents = this.sources.mapSources(release.number())
			.values()
			.stream()
			.sorted(Comparator.comparing((source) -> source.id().value()))
			.toList();
		try (Archive archive = new Archive(output, release.publishedAt())) {
			PackedFiles files = new PackedFiles(archive);
			this.downloads.carryOut(() -> writeTables(described, release, files));
			PackageDescription description = new PackageDescription(release, this.origin);
			files.add("datapackage.json", description.json(described, documents, files));
			files.add("README.md", readme(release, described));
			files.add("CITATION.cff", description.citation());
			files.addSums();
			archive.finish();
		}
		catch (UncheckedIOException ex) {
			throw Objects.requireNonNull(ex.getCause());
		}
	}

	private void writeTables(List<RecordTable> described, Release release, PackedFiles files) {
		try {
			for (RecordTable table : described) {
				files.add(table.name() + ".csv", this.tables.read(table, release.number())::writeCsv);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] readme(Release release, List<RecordTable> described) {
		String words = Arrays.stream(Language.values())
			.map((language) -> new Readme(new Phrases(this.messages, language), this.origin).about(release))
			.collect(Collectors.joining("\n"));
		return (words + "\n" + Readme.files(described)).getBytes(StandardCharsets.UTF_8);
	}

	private static String name(ReleaseNumber release) {
		return "arms-exports-" + release + ".zip";
	}

}
