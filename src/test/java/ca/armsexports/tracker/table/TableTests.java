package ca.armsexports.tracker.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.support.Unzipped;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableTests {

	private static final Instant PUBLISHED = Instant.parse("2026-11-22T12:34:56Z");

	/** Twenty ways to begin a formula, each alone and after something that is skipped. */
	private static final List<String> FORMULAS = Stream
		.of("=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://localhost\",\"x\")", "+1+1", "+SUM(A1:A9)", "-1+1",
				"-2+3+cmd|' /C calc'!A0", "@SUM(1,1)", "@A1", "=", "+", "-", "@", "=\n1", "=A1&\"\r\n\"", "\uff1d1+1",
				"\uff0b1", "\uff0d1", "\uff20A1", "=IMPORTXML(\"http://localhost\",\"//a\")")
		.flatMap((formula) -> Stream.of(formula, "\t" + formula))
		.toList();

	private static final List<Column<String>> COLUMNS = List.of(Column.words("words", (row) -> row),
			Column.number("value", (row) -> "-1.50"), Column.whole("year", (row) -> 2020),
			Column.code("code", (row) -> null));

	@Test
	void noFormulaIsActiveInCsv() throws IOException {
		List<CsvRecord> records = read(csv(Table.of("rows", COLUMNS, FORMULAS)));
		assertThat(FORMULAS).hasSize(40);
		assertThat(records).hasSize(41);
		assertThat(records.stream().skip(1).filter((row) -> isActive(row.getField(0))).count()).isZero();
		assertThat(records.stream().skip(1).map((row) -> row.getField(0).substring(1)))
			.as("taking the apostrophe away gives the words back")
			.containsExactlyElementsOf(FORMULAS);
		assertThat(records.stream().skip(1).map((row) -> row.getField(1))).as("a number is never escaped")
			.containsOnly("-1.50");
	}

	@Test
	void noFormulaIsActiveInWorkbook() throws IOException {
		Document sheet = sheet(workbook(Table.of("rows", COLUMNS, FORMULAS)), 1);
		assertThat(sheet.select("f")).isEmpty();
		assertThat(sheet.select("row")).hasSize(41);
		assertThat(sheet.select("row:gt(0) c[r^=A]")).hasSize(40)
			.allSatisfy((cell) -> assertThat(cell.attr("t")).isEqualTo("inlineStr"));
		assertThat(sheet.select("row:gt(0) c[r^=B]")).hasSize(40)
			.allSatisfy((cell) -> assertThat(cell.hasAttr("t")).isFalse());
		assertThat(sheet.select("row:gt(0) c[r^=B] v").eachText()).containsOnly("-1.50");
		assertThat(sheet.select("row:gt(0) c[r^=A] t").stream().map((text) -> text.wholeText()))
			.containsExactlyElementsOf(FORMULAS);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			'=1, ''=1
			''-x, '''-x
			'tis, 'tis
			it's = 1, it's = 1
			""")
	void apostropheCanAlwaysBeTakenAway(String words, String written) throws IOException {
		assertThat(read(csv(Table.of("rows", COLUMNS, List.of(words)))).get(1).getField(0)).isEqualTo(written);
	}

	@Test
	void numbersKeepTheirDecimalsInWorkbook() throws IOException {
		List<Column<String>> columns = List.of(Column.number("value", (row) -> row));
		byte[] file = workbook(
				Table.of("rows", columns, List.of("2403611.89", "310576", "1.5", "-0.10", "99999999999999.99")));
		Document sheet = sheet(file, 1);
		Document styles = xml(Unzipped.of(file).text("xl/styles.xml"));
		assertThat(sheet.select("row:gt(0) v").eachText()).containsExactly("2403611.89", "310576", "1.5", "-0.10");
		assertThat(sheet.select("row:gt(0) c:has(v)")
			.stream()
			.map((cell) -> styles.select("cellXfs > xf").get(Integer.parseInt(cell.attr("s"))).attr("numFmtId"))
			.map((format) -> styles.select("numFmt[numFmtId=" + format + "]").attr("formatCode")))
			.containsExactly("#,##0.00", "#,##0", "#,##0.0", "#,##0.00");
		assertThat(sheet.select("row:gt(0) t").eachText()).as("more digits than a spreadsheet keeps")
			.containsExactly("99999999999999.99");
	}

	@Test
	void wordsStayWhatTheyAreInWorkbook() throws IOException {
		List<String> words = List.of("a < b & \"c\" > d", " spaces  kept ", "line\nline\ttab", "𝄞 clef", "_x0041_",
				"] ]> é");
		assertThat(sheet(workbook(Table.of("rows", COLUMNS, words)), 1).select("row:gt(0) c[r^=A] t")
			.stream()
			.map((text) -> text.wholeText().replace("_x005F_", "_"))).containsExactlyElementsOf(words);
		assertThat(sheet(workbook(Table.of("rows", COLUMNS, List.of("nul\0 half\ud834"))), 1).selectFirst("row:gt(0) t")
			.wholeText()).isEqualTo("nul\ufffd half\ufffd");
		assertThat(sheet(workbook(Table.of("rows", COLUMNS, List.of("x".repeat(40_000)))), 1).selectFirst("row:gt(0) t")
			.wholeText()).hasSize(32_767).endsWith("x…");
	}

	@Test
	void sameTableGivesSameBytes() throws IOException {
		Table<String> table = Table.of("rows", COLUMNS, FORMULAS);
		assertThat(workbook(table)).isEqualTo(workbook(table));
		assertThat(Unzipped.of(workbook(table)).text("docProps/core.xml")).contains(">2026-11-22T12:34:56Z<");
	}

	@Test
	void columnsBeyondTheAlphabetHaveTwoLetters() throws IOException {
		List<Column<String>> columns = IntStream.range(0, 30)
			.mapToObj((number) -> Column.<String>code("c" + number, (row) -> row))
			.toList();
		assertThat(sheet(workbook(Table.of("rows", columns, List.of("x"))), 1).select("c").eachAttr("r"))
			.contains("A1", "Z2", "AA1", "AD2")
			.hasSize(60);
	}

	@Test
	void laterSheetTellsOfTheRowsBefore() throws IOException {
		List<String> seen = new ArrayList<>();
		Table<String> first = new Table<>("rows", COLUMNS, (reader) -> List.of("b", "a").forEach((row) -> {
			seen.add(row);
			reader.accept(row);
		}));
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		new Workbook("t", "c", PUBLISHED, List.of(new Workbook.Sheet("First", first, false),
				new Workbook.Sheet("Second", Table.of("seen", COLUMNS, seen), true)))
			.write(output);
		assertThat(sheet(output.toByteArray(), 2).select("row:gt(0) c[r^=A]").eachText()).containsExactly("b", "a");
	}

	@ParameterizedTest
	@CsvSource({ "''", "a/b", "abcdefghijabcdefghijabcdefghijab" })
	void refusesNamesThatNoSheetCanHave(String name) {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new Workbook.Sheet(name, Table.of("rows", COLUMNS, List.of()), false));
	}

	@Test
	void jsonKeepsNumbersAsPrinted() throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		Table.of("rows", COLUMNS, List.of("=x"))
			.writeJson(new TableHead(new ReleaseNumber(7), "ab", Language.ES, "https://example.org/"), output);
		assertThat(output.toString(StandardCharsets.UTF_8)).isEqualToIgnoringWhitespace("""
				{ "release" : 7, "head_sha256" : "ab", "language" : "es", "licence" : "https://example.org/",
				  "rows" : [ { "words" : "=x", "value" : "-1.50", "year" : 2020, "code" : null } ] }""");
	}

	@Test
	void saysThatTheClientIsGone() {
		OutputStream gone = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("gone");
			}
		};
		Table<String> table = Table.of("rows", COLUMNS, FORMULAS);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> table.writeCsv(gone)).withMessage("gone");
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(
					() -> table.writeJson(new TableHead(new ReleaseNumber(1), "ab", Language.EN, "https://x"), gone))
			.withMessage("gone");
	}

	private static boolean isActive(String cell) {
		return !cell.startsWith("'");
	}

	private static byte[] csv(Table<?> table) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		table.writeCsv(output);
		return output.toByteArray();
	}

	private static List<CsvRecord> read(byte[] csv) {
		return CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream().toList();
	}

	private static byte[] workbook(Table<?> table) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		new Workbook("t", "c", PUBLISHED, List.of(new Workbook.Sheet("First", table, false))).write(output);
		return output.toByteArray();
	}

	private static Document sheet(byte[] file, int number) throws IOException {
		return xml(Unzipped.of(file).text("xl/worksheets/sheet" + number + ".xml"));
	}

	private static Document xml(String text) {
		return Jsoup.parse(text, Parser.xmlParser());
	}

}
