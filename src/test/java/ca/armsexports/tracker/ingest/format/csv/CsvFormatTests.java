package ca.armsexports.tracker.ingest.format.csv;

import java.util.List;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.ingest.format.Trial;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static ca.armsexports.tracker.ingest.format.Trial.refusesLate;
import static ca.armsexports.tracker.ingest.format.Trial.told;
import static org.assertj.core.api.Assertions.assertThat;

class CsvFormatTests {

	@Test
	void blankLinesAndBlankEndsAreLeftOut() {
		List<Sheet> sheets = read("a,b,,\n, ,\n\n,c\n", Trial.usual());
		assertThat(told(sheets)).isEqualTo("a;b/;c");
		assertThat(sheets.getFirst().rows()).extracting(SheetRow::line).containsExactly(1, 4);
		assertThat(new CsvFormat().kind()).isEqualTo(FileKind.CSV);
	}

	@Test
	void longTextsAreReadAsShortOnesAre() {
		String longText = "x".repeat(41);
		assertThat(told(read(longText + ", Peru \n" + longText + ", Peru \n", Trial.usual())))
			.isEqualTo(longText + ";Peru/" + longText + ";Peru");
	}

	@Test
	void theLineThatNamesTheSeparatorCountsAsALine() {
		assertThat(read("sep=;\na;b\n", Trial.usual()).getFirst().rows()).extracting(SheetRow::line).containsExactly(2);
	}

	@Test
	void limitsAreReachedWhereTheyAre() {
		refuses(() -> read("a\nb\nc\nd\n", Trial.small()), Reason.TOO_MANY_ROWS, new Place(null, 4, 0), "4");
		refuses(() -> read("a\n1,2,3,4\n", Trial.small()), Reason.TOO_MANY_COLUMNS, new Place(null, 2, 4), "4");
		assertThat(told(read("1,,,,,,\n1,2,3\n1,,2\n", Trial.small()))).isEqualTo("1/1;2;3/1;;2");
		refuses(() -> read("1,2,3\n1,2,3\n1\n", Trial.small()), Reason.TOO_MANY_CELLS, new Place(null, 3, 1), "6");
		refusesLate(() -> read("a,b\n", Trial.late()));
	}

	@ParameterizedTest
	@CsvSource({ "'\"x\"y,1\n', 1", "'a,b\n\"x\"y,1\n', 2", "'a,b\n\n\"x\ny\",1\n\"x\"y,1\n', 5",
			"'sep=,\n\"x\"y,1\n', 2", "'sep=,\na,b\n\"x\"y,1\n', 3" })
	void namesTheLineOfAQuotationThatDoesNotFit(String text, int line) {
		refuses(() -> read(text, Trial.usual()), Reason.QUOTES, new Place(null, line, 0), null);
	}

	private static List<Sheet> read(String text, Budget budget) {
		return new CsvFormat().read(Trial.utf8(text), budget);
	}

}
