package ca.armsexports.tracker.site.source;

import java.util.List;

import ca.armsexports.tracker.site.file.SourceColumns;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;

/** The documents of the record as a table, with how much was taken from each. */
final class SourcesTable {

	private SourcesTable() {
	}

	static Table<?> of(SourcesPage page) {
		List<Column<SourcesPage.Line>> document = SourceColumns.in(page.frame().language())
			.stream()
			.map((column) -> column.<SourcesPage.Line>of(SourcesPage.Line::source))
			.toList();
		List<Column<SourcesPage.Line>> taken = List.of(Column.whole("figures", SourcesPage.Line::figures),
				Column.whole("events", SourcesPage.Line::events), Column.whole("legal_texts", SourcesPage.Line::texts));
		return Table.of("sources", Column.join(document, taken),
				page.groups().stream().flatMap((group) -> group.lines().stream()).toList());
	}

}
