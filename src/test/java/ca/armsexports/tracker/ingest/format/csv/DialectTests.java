package ca.armsexports.tracker.ingest.format.csv;

import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Trial;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DialectTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "~a,b\n1,2\n~ | ,", "~a;b\n1;2\n~ | ;", "~a\tb\n1\t2\n~ | ~\t~", "~a\nb\n~ | ,", "~~ | ,",
					"~1 234,56;7\n2,5;8\n3;9\n~ | ;", "~\"a;b;c\",1\n\"d;e;f\",2\n~ | ,",
					"~\"a\"\"b;c\",1\n\"d;\"\"e\",2\n~ | ,", "~5\";6\n7\";8\n~ | ;", "~5\";6,7,8\n7;8,9,1\n~ | ,",
					"~x,\"a;b;c\"\n~ | ,", "~\"\n;;;\n\",1\n2,3\n~ | ," })
	void findsWhatPartsMostLinesAlike(String text, char separator) {
		assertThat(Dialect.of(text)).isEqualTo(new Dialect(separator, 0, 0));
	}

	@ParameterizedTest
	@ValueSource(ints = { 99, 100, 101, 500 })
	void linesOfManyValuesAreCountedAsOfAHundred(int count) {
		assertThat(Dialect.of("x" + ";".repeat(count) + "\n1,2\n").separator()).isEqualTo(';');
	}

	@Test
	void onlyTheFirstLinesAreLookedAt() {
		assertThat(Dialect.of("a;b\n".repeat(200) + "a,b,c,d\n".repeat(400)).separator()).isEqualTo(';');
		assertThat(Dialect.of("a;b\n".repeat(100) + "a,b,c,d\n".repeat(100)).separator()).isEqualTo(',');
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "~sep=;\n1;2~ | ; | 6 | 1", "~sep=,\r\n1;2~ | , | 7 | 1", "~sep=\t\n1~ | ~\t~ | 6 | 1",
					"~sep=;,,\n1;2~ | ; | 8 | 1", "~sep=;,,,\n1;2~ | , | 0 | 0", "~sep=|\n1;2~ | ; | 0 | 0",
					"~sep=~ | , | 0 | 0", "~sep=;~ | ; | 0 | 0" })
	void takesTheSeparatorThatTheFirstLineNames(String text, char separator, int start, int skipped) {
		assertThat(Dialect.of(text)).isEqualTo(new Dialect(separator, start, skipped));
	}

	@Test
	void namesTheLineWhereAQuotationBeganThatNeverEnds() {
		Trial.refuses(() -> Dialect.of("a\n\"x\ny\",1\n2,\"z\n\n"), Reason.QUOTES, new Place(null, 4, 0), "\"");
		Trial.refuses(() -> Dialect.of("\"a\"\"b"), Reason.QUOTES, new Place(null, 1, 0), "\"");
	}

}
