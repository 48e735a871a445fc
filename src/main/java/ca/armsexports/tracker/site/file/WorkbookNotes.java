package ca.armsexports.tracker.site.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;

/**
 * What travels with a table in a workbook: what is shown and where, of which release,
 * under which licence, how it is read with care, and how it is cited, the producer first.
 */
final class WorkbookNotes {

	private static final List<Column<Note>> COLUMNS = List.of(Column.code("about", Note::about),
			Column.words("text", Note::text));

	private WorkbookNotes() {
	}

	static Table<?> of(PageFrame frame) {
		Phrases phrases = frame.phrases();
		List<Note> notes = new ArrayList<>();
		notes.add(new Note(phrases.text("sheet.shown"), frame.origin() + page(frame.liveLink())));
		notes.add(new Note(phrases.text("sheet.frozen"), frame.origin() + page(frame.frozenLink())));
		notes.add(new Note(phrases.text("sheet.release"),
				phrases.text("sheet.release.text", frame.release(), phrases.date(frame.publishedOn()))));
		notes.add(new Note(phrases.text("sheet.head"), frame.headHash()));
		notes.add(new Note(phrases.text("sheet.licence"), FigureFiles.LICENCE));
		notes.add(new Note(phrases.text("sheet.citation"), phrases.text("sheet.citation.text", frame.release(),
				phrases.date(frame.publishedOn()), frame.origin() + page(frame.frozenLink()))));
		IntStream.rangeClosed(1, FigureFiles.CAUTIONS)
			.forEach((number) -> notes
				.add(new Note(phrases.text("sheet.caution"), phrases.text("sheet.caution." + number))));
		notes.add(new Note(phrases.text("sheet.columns"), frame.origin() + frame.link("/method")));
		return Table.of("notes", COLUMNS, notes);
	}

	/** The page beside the file. */
	private static String page(String address) {
		return address.replace(".xlsx", "");
	}

	private record Note(String about, String text) {
	}

}
