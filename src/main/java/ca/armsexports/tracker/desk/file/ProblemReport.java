package ca.armsexports.tracker.desk.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import ca.armsexports.tracker.ingest.Ingest;
import ca.armsexports.tracker.ingest.Problem;
import ca.armsexports.tracker.ingest.Reading;
import ca.armsexports.tracker.ingest.Refusal;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;

/** The problems of a file as a file, for whoever mends them in a spreadsheet. */
final class ProblemReport {

	private ProblemReport() {
	}

	static byte[] of(Ingest ingest, Phrases phrases) throws IOException {
		List<Column<Line>> columns = List.of(Column.words("sheet", (line) -> line.place().sheet()),
				Column.whole("line", (line) -> (line.place().line() > 0) ? line.place().line() : null),
				Column.code("column", (line) -> line.place().columnLetters()), Column.words("found", Line::found),
				Column.words("problem", Line::problem), Column.words("what_to_do", Line::remedy));
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		Table.of("problems", columns, lines(ingest, phrases)).writeCsv(output);
		return output.toByteArray();
	}

	/** A file that cannot be read has one problem, which says what to do by itself. */
	private static List<Line> lines(Ingest ingest, Phrases phrases) {
		Refusal refusal = ingest.refusal();
		if (refusal != null) {
			String words = FileWords.refusal(refusal, phrases);
			return List.of(new Line(refusal.place(), refusal.found(), words, words));
		}
		Reading reading = ingest.reading();
		return ((reading != null) ? reading.problems() : List.<Problem>of()).stream()
			.map((problem) -> new Line(problem.place(), problem.found(), FileWords.problem(problem, phrases),
					FileWords.remedy(problem, phrases)))
			.toList();
	}

	private record Line(Place place, String found, String problem, String remedy) {
	}

}
