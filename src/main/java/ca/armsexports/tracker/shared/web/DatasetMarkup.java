package ca.armsexports.tracker.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table with its files in the vocabulary of schema.org. Its address is the one that
 * follows the releases; its identifier never changes.
 */
final class DatasetMarkup {

	private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	private static final Map<String, String> TYPES = Map.of("csv", "text/csv", "json", "application/json", "xlsx",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "zip", "application/zip");

	private DatasetMarkup() {
	}

	static JsonLd of(PageFrame frame, String name, String description, List<String> files) {
		List<String> offered = files.isEmpty() ? List.of(frame.wholeRecord()) : files;
		return JsonLd.of(JsonLd.thing("Dataset", "name", name, "description", description, "url",
				frame.origin() + frame.liveLink(), "identifier", frame.origin() + frame.frozenLink(), "version",
				frame.release().toString(), "dateModified", frame.publishedOn().toString(), "inLanguage",
				frame.language().code(), "license", LICENCE, "isAccessibleForFree", true, "creator",
				Stream.of("Global Affairs Canada", frame.phrases().text("site.name"))
					.map((organization) -> JsonLd.thing("Organization", "name", organization))
					.toList(),
				"distribution", offered.stream().map((file) -> download(frame, file)).toList()));
	}

	private static Map<String, Object> download(PageFrame frame, String file) {
		String path = file.split("\\?", 2)[0];
		String suffix = path.substring(path.lastIndexOf('.') + 1);
		return JsonLd.thing("DataDownload", "name", suffix.toUpperCase(Locale.ROOT), "encodingFormat",
				TYPES.get(suffix), "contentUrl", frame.origin() + file);
	}

}
