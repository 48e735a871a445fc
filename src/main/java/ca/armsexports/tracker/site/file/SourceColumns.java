package ca.armsexports.tracker.site.file;

import java.util.List;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.table.Column;
import org.jspecify.annotations.Nullable;

/** The columns of every list of documents. */
public final class SourceColumns {

	private SourceColumns() {
	}

	/**
	 * The columns for a reader.
	 * @param language the reader's language, in which notes are
	 */
	public static List<Column<Source>> in(Language language) {
		return List.of(Column.code("source", Source::id), Column.code("kind", (source) -> source.kind().code()),
				Column.words("publisher", Source::publisher), Column.words("author", Source::author),
				Column.words("title", Source::title),
				Column.code("published_on", (source) -> date(source.publishedOn())),
				Column.code("language", (source) -> source.language().code()),
				Column.words("address", (source) -> text(source.address())),
				Column.words("archive_address", (source) -> text(source.archiveAddress())),
				Column.code("copy_sha256", Source::copySha256),
				Column.words("note", (source) -> words(source.note(), language)));
	}

	private static @Nullable String date(@Nullable PartialDate date) {
		return (date != null) ? date.text() : null;
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static @Nullable String words(@Nullable LocalizedText text, Language language) {
		return (text != null) ? text.in(language) : null;
	}

}
