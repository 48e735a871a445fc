package ca.armsexports.tracker.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Tables as the sheets of an XLSX file (ISO/IEC 29500-1). Numbers are numbers, words are
 * words: no cell is a formula. Sheets are written one after the other, so that the rows
 * of a later one may tell of those before. The same tables give the same bytes: nothing
 * in the file is taken from the clock.
 *
 * @param title the title of the document
 * @param creator who made it
 * @param created when what it shows was published
 * @param sheets the sheets
 */
public record Workbook(String title, String creator, Instant created, List<Sheet> sheets) {

	/** How many rows a sheet can hold besides its head row. */
	public static final int MOST_ROWS = 1_048_575;

	/** The sheets are copied. */
	public Workbook {
		sheets = List.copyOf(sheets);
	}

	/**
	 * Writes the file.
	 * @param output where to; left open
	 * @throws IOException if it cannot be written
	 * @throws IllegalStateException if a table is longer than a sheet
	 */
	public void write(OutputStream output) throws IOException {
		try (Archive archive = new Archive(output, this.created)) {
			part(archive, "[Content_Types].xml", WorkbookParts.contentTypes(this.sheets.size()));
			part(archive, "_rels/.rels", WorkbookParts.RELATIONS);
			part(archive, "docProps/core.xml", WorkbookParts.properties(this));
			part(archive, "xl/workbook.xml", WorkbookParts.workbook(this.sheets));
			part(archive, "xl/_rels/workbook.xml.rels", WorkbookParts.workbookRelations(this.sheets.size()));
			part(archive, "xl/styles.xml", WorkbookParts.STYLES);
			for (int index = 0; index < this.sheets.size(); index++) {
				Sheet sheet = this.sheets.get(index);
				SheetXml xml = new SheetXml(archive.begin("xl/worksheets/sheet" + (index + 1) + ".xml"),
						sheet.wrapped(), index == 0);
				Table.write(() -> xml.write(sheet.table()));
			}
			archive.finish();
		}
	}

	private static void part(Archive archive, String name, String content) throws IOException {
		archive.begin(name).write(content.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A sheet.
	 *
	 * @param name its name, at most 31 characters
	 * @param table what it shows
	 * @param wrapped whether words are broken into lines
	 */
	public record Sheet(String name, Table<?> table, boolean wrapped) {

		/** The name must be one that a sheet can have. */
		public Sheet {
			if (name.isEmpty() || name.length() > 31
					|| name.chars().anyMatch((character) -> "[]:*?/\\".indexOf(character) >= 0)) {
				throw new IllegalArgumentException("no name of a sheet: " + name);
			}
		}

	}

}
