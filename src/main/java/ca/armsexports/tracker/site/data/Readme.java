package ca.armsexports.tracker.site.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.RecordTable;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.site.file.FigureFiles;

/** What a package says of itself to people, in one language. */
final class Readme {

	private final Phrases phrases;

	private final String origin;

	Readme(Phrases phrases, String origin) {
		this.phrases = phrases;
		this.origin = origin;
	}

	/**
	 * What the package is and how it is read with care.
	 * @param release the release
	 */
	String about(Release release) {
		String date = this.phrases.date(release.publishedOn());
		String address = this.origin + DataPackages.path(release.number());
		String cautions = IntStream.rangeClosed(1, FigureFiles.CAUTIONS)
			.mapToObj((number) -> "- " + this.phrases.text("sheet.caution." + number) + "\n")
			.collect(Collectors.joining());
		return """
				# %s

				%s

				## %s

				`%s`

				## %s

				%s
				## %s

				- %s
				- %s

				## %s

				%s

				## %s

				%s
				""".formatted(this.phrases.text("data.title", release.number(), date),
				this.phrases.text("data.about", this.origin), this.phrases.text("sheet.head"), release.sha256().hex(),
				this.phrases.text("sheet.caution"), cautions, this.phrases.text("data.files"),
				this.phrases.text("data.files.cells"), this.phrases.text("data.files.verify"),
				this.phrases.text("sheet.citation"),
				this.phrases.text("data.citation", release.number(), date, address), this.phrases.text("sheet.licence"),
				FigureFiles.LICENCE);
	}

	/**
	 * What the rows of each table are.
	 * @param tables the tables
	 */
	static String files(List<RecordTable> tables) {
		return tables.stream()
			.map((table) -> "| `" + table.name() + ".csv` | " + table.description() + " |\n")
			.collect(Collectors.joining("", "| file | rows |\n| --- | --- |\n", ""));
	}

}
