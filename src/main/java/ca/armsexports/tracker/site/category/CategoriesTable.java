package ca.armsexports.tracker.site.category;

import java.util.List;

import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;

/** The items of the groups that the report covers as a table. */
final class CategoriesTable {

	private CategoriesTable() {
	}

	static Table<?> of(CategoriesPage page) {
		return Table.of("items", columns(page.frame().language()),
				page.groups().stream().flatMap((group) -> group.lines().stream()).toList());
	}

	private static List<Column<CategoriesPage.Line>> columns(Language language) {
		return List.of(Column.code("item", (line) -> line.item().code()),
				Column.whole("item_group", (line) -> line.item().group()),
				Column.words("label", (line) -> line.item().label().in(language)),
				Column.words("title", (line) -> line.item().title(language).words()),
				Column.code("title_status", (line) -> Codes.of(line.item().title(language).status())),
				Column.code("wassenaar_ml", (line) -> line.item().wassenaarMl()),
				Column.words("exports", (line) -> line.exports().isEmpty() ? null : line.exports()),
				Column.whole("permits", CategoriesPage.Line::permits),
				Column.whole("equipment_counts", CategoriesPage.Line::equipment));
	}

}
