package ca.armsexports.tracker.site.release;

import java.util.List;

import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;

/** The releases as a table, the newest first. */
final class ReleasesTable {

	private ReleasesTable() {
	}

	static Table<?> of(ReleasesPage page) {
		return Table.of("releases", columns(page.frame().language()), page.releases());
	}

	private static List<Column<Release>> columns(Language language) {
		return List.of(Column.whole("release", Release::number), Column.code("published_at", Release::publishedAt),
				Column.words("editor", (release) -> release.editor().value()),
				Column.words("approver", (release) -> (release.approver() != null) ? release.approver().value() : null),
				Column.code("approval", (release) -> release.approval().code()),
				Column.code("reason", (release) -> release.reason().code()),
				Column.words("title", (release) -> release.title().in(language)),
				Column.words("note", (release) -> release.note().in(language)),
				Column.whole("change_count", Release::changeCount),
				Column.code("changes_sha256", (release) -> release.changesSha256().hex()),
				Column.code("previous_sha256",
						(release) -> (release.previousSha256() != null) ? release.previousSha256().hex() : null),
				Column.code("sha256", (release) -> release.sha256().hex()));
	}

}
