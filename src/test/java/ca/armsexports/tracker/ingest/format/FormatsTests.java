package ca.armsexports.tracker.ingest.format;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormatsTests {

	private static final FileFormats FORMATS = formats();

	@ParameterizedTest(name = "{0}")
	@MethodSource("encodings")
	void readsTextInEveryEncoding(String name, byte[] bytes) {
		assertThat(texts(bytes)).isEqualTo("Pérou;2–6;1 234,56 $/Türkiye;2-10;7");
	}

	static Stream<Arguments> encodings() {
		String text = "Pérou;2–6;1 234,56 $\r\nTürkiye;2-10;7\r\n";
		return Stream.of(Arguments.of("UTF-8", text.getBytes(StandardCharsets.UTF_8)),
				Arguments.of("UTF-8 with mark", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)),
				Arguments.of("Windows-1252", text.getBytes(Charset.forName("windows-1252"))),
				Arguments.of("UTF-16LE with mark", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)),
				Arguments.of("UTF-16BE with mark", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)),
				Arguments.of("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE)),
				Arguments.of("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE)));
	}

	@Test
	void findsTheSeparator() {
		assertThat(texts("Peru,2-6,\"1,234.56\"\nColombia,2-10,7\n")).isEqualTo("Peru;2-6;1,234.56/Colombia;2-10;7");
		assertThat(texts("Peru\t2-6\t1,234\nColombia\t2-10\t7,000\n")).isEqualTo("Peru;2-6;1,234/Colombia;2-10;7,000");
		assertThat(texts("Pérou;1 234,56\nColombie;7,00\n")).isEqualTo("Pérou;1 234,56/Colombie;7,00");
		assertThat(texts("sep=;\nPeru;1,2,3\n")).isEqualTo("Peru;1,2,3");
	}

	@Test
	void countsLinesWithinQuotationMarks() {
		List<Sheet> sheets = read("a,b\n\"x\ny\",1\n\nz,2\n".getBytes(StandardCharsets.UTF_8));
		assertThat(sheets.getFirst().rows()).extracting(SheetRow::line).containsExactly(1, 2, 5);
		assertThat(sheets.getFirst().rows().get(1).cell(1).text()).isEqualTo("x y");
	}

	@Test
	void namesTheLineOfAQuotationThatNeverEnds() {
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> read("a,b\n1,2\n\"x,3\n4,5\n".getBytes(StandardCharsets.UTF_8)))
			.satisfies((refusal) -> {
				assertThat(refusal.reason()).isEqualTo(Reason.QUOTES);
				assertThat(refusal.place()).isEqualTo(new Place(null, 3, 0));
			});
	}

	@Test
	void readsTypedCellsOfAWorkbook() {
		String raised = "<c r=\"E1\" t=\"inlineStr\"><is><r><t>49</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></is></c>";
		byte[] bytes = Packed.workbook(Packed.sheet("<row r=\"2\">".replace("2", "1") + Packed.text("A1", " Peru ")
				+ "<c r=\"B1\" s=\"1\"><v>45448</v></c><c r=\"C1\" s=\"2\"><v>2700</v></c>"
				+ "<c r=\"D1\"><f>1+1</f><v>0.30000000000000004</v></c>" + raised + "</row>"))
			.bytes();
		SheetRow row = read(bytes).getFirst().rows().getFirst();
		assertThat(row.cell(1).text()).isEqualTo("Peru");
		assertThat(row.cell(2).date()).isEqualTo(LocalDate.of(2024, 6, 5));
		assertThat(row.cell(3).number()).isEqualTo(new BigDecimal("2700.00"));
		assertThat(row.cell(4).number()).isEqualTo(new BigDecimal("0.3"));
		assertThat(row.cell(5).text()).isEqualTo("49[1]");
	}

	@Test
	void fillsMergedCellsOnceAndMarksTheCopies() {
		byte[] bytes = Packed.workbook(Packed
			.sheet("<row r=\"1\">" + Packed.text("A1", "Peru") + Packed.text("C1", "x") + "</row><row r=\"2\">"
					+ Packed.text("C2", "y") + "</row>")
			.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")).bytes();
		List<SheetRow> rows = read(bytes).getFirst().rows();
		assertThat(rows.get(0).cell(1)).isEqualTo(Cell.of("Peru"));
		assertThat(rows.get(0).cell(2)).isEqualTo(Cell.of("Peru").copy());
		assertThat(rows.get(1).cell(1)).isEqualTo(Cell.of("Peru").copy());
		assertThat(rows.get(1).text()).isEqualTo("y");
	}

	@Test
	void readsTablesOfAPage() {
		List<Sheet> sheets = read("""
				<!DOCTYPE html><html><body><h2>Exports 2024</h2>
				<table><thead><tr><th rowspan=2>Destination<th colspan=2>Value</tr><tr><th>2-6<th>2-10</tr></thead>
				<tr><td>Pérou<td>1&nbsp;234,56&nbsp;$<sup>1</sup><td><p>7</p></table>
				<table><caption>Another</caption><tr><td>a<td>b<table><tr><td>c<td>d</table></table></body></html>
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(sheets).extracting(Sheet::name).containsExactly("table 1", "table 2", "table 3");
		assertThat(describe(sheets.getFirst()))
			.isEqualTo("Exports 2024/Destination;Value;Value/Destination;2-6;2-10/Pérou;1\u00a0234,56\u00a0$[1];7");
		assertThat(describe(sheets.get(1))).isEqualTo("Another/a;b");
	}

	@Test
	void namesTheColumnInLetters() {
		assertThat(new Place(null, 1, 1).columnLetters()).isEqualTo("A");
		assertThat(new Place(null, 1, 27).columnLetters()).isEqualTo("AA");
		assertThat(new Place(null, 1, 16_384).columnLetters()).isEqualTo("XFD");
	}

	private static FileFormats formats() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(
				"ca.armsexports.tracker.ingest.format")) {
			return context.getBean(FileFormats.class);
		}
	}

	private static List<Sheet> read(byte[] bytes) {
		return FORMATS.read(bytes, ReadingLimits.USUAL);
	}

	private static String texts(String text) {
		return texts(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String texts(byte[] bytes) {
		return describe(read(bytes).getFirst());
	}

	private static String describe(Sheet sheet) {
		return sheet.rows()
			.stream()
			.map((row) -> row.cells().stream().map(Cell::text).collect(Collectors.joining(";")))
			.collect(Collectors.joining("/"));
	}

}
