package ca.armsexports.tracker.desk.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.ingest.Ingest;
import ca.armsexports.tracker.ingest.Problem;
import ca.armsexports.tracker.ingest.Reading;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;

/** The problems of a file as a file, for whoever mends them in a spreadsheet. */
final class ProblemReport {

	private ProblemReport() {
	}

	static byte[] of(Ingest ingest, Phrases phrases) throws IOException {
		Reading reading = ingest.reading();
		List<Problem> problems = new ArrayList<>((reading != null) ? reading.problems() : List.of());
		List<Column<Problem>> columns = List.of(Column.words("sheet", (problem) -> problem.place().sheet()),
				Column.whole("line", (problem) -> (problem.place().line() > 0) ? problem.place().line() : null),
				Column.code("column", (problem) -> problem.place().columnLetters()),
				Column.words("found", Problem::found),
				Column.words("problem", (problem) -> FileWords.problem(problem, phrases)),
				Column.words("what_to_do", (problem) -> FileWords.remedy(problem, phrases)));
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		Table.of("problems", columns, problems).writeCsv(output);
		return output.toByteArray();
	}

}
