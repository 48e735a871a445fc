package ca.armsexports.tracker.site.timeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A country's timeline as a table, in the order of time; what no source dates stands
 * last.
 */
final class TimelineTable {

	private TimelineTable() {
	}

	static Table<?> of(TimelinePage page) {
		return Table.of("entries", columns(page),
				Stream.concat(page.entries().stream(), page.undated().stream()).toList());
	}

	private static List<Column<TimelineEntry>> columns(TimelinePage page) {
		Language language = page.frame().language();
		return List.of(Column.code("id", TimelineEntry::id),
				Column.code("destination", (entry) -> page.destination().code()),
				Column.code("kind", (entry) -> entry.kind().code()),
				Column.code("starts_on", (entry) -> (entry.when() != null) ? date(entry.when().start()) : null),
				Column.code("ends_on", (entry) -> (entry.when() != null) ? date(entry.when().end()) : null),
				Column.words("dates", TimelineEntry::dates), Column.words("title", TimelineEntry::title),
				Column.words("detail", (entry) -> entry.detail().isEmpty() ? null : entry.detail()),
				Column.code("address", TimelineEntry::address),
				Column.code("source", (entry) -> (entry.citation() != null) ? entry.citation().source() : null),
				Column.words("publisher", (entry) -> publisher(entry.citation(), page.sources())),
				Column.words("locator", (entry) -> (entry.citation() != null) ? entry.citation().locator() : null),
				Column.words("quote", (entry) -> (entry.citation() != null) ? entry.citation().quote() : null),
				Column.words("note", (entry) -> words(entry.note(), language)));
	}

	private static @Nullable String date(@Nullable PartialDate date) {
		return (date != null) ? date.text() : null;
	}

	private static @Nullable String publisher(@Nullable Citation citation, Map<SourceId, Source> sources) {
		Source source = (citation != null) ? sources.get(citation.source()) : null;
		return (source != null) ? source.publisher() : null;
	}

	private static @Nullable String words(@Nullable LocalizedText text, Language language) {
		return (text != null) ? text.in(language) : null;
	}

}
