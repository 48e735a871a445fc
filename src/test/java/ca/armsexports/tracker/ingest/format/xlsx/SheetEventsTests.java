package ca.armsexports.tracker.ingest.format.xlsx;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Cell;
import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.ReadingLimits;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.ingest.format.Trial;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static ca.armsexports.tracker.ingest.format.Trial.refusesLate;
import static ca.armsexports.tracker.ingest.format.Trial.toldWithCopies;
import static org.assertj.core.api.Assertions.assertThat;

class SheetEventsTests {

	@Test
	void cellsAreWhereTheySayOrWhereTheyFollow() {
		List<SheetRow> rows = read("<row><c><v>1</v></c><c r='C1'><v>2</v></c><c><v>3</v></c></row>"
				+ "<row r='3'><c r='B3'><v>4</v></c></row><row r='x'><c><v>5</v></c></row><row><c/></row>");
		assertThat(rows).extracting(SheetRow::line).containsExactly(1, 3, 4);
		assertThat(toldWithCopies(rows)).isEqualTo("1;;2;3/;4/5");
		assertThat(new XlsxFormat().kind()).isEqualTo(FileKind.XLSX);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<row r='2'/><row r='2'/> | 2 | 0 | row 2", "<row r='2'/><row r='1'/> | 2 | 0 | row 1",
					"<row><c r='A2'/></row> | 1 | 0 | A2", "<row><c r='a1'/></row> | 1 | 0 | a1",
					"<row><c r='B1'/><c r='B1'/></row> | 1 | 2 | B1", "<row><c r='B1'/><c r='A1'/></row> | 1 | 1 | A1",
					"<row><c r='XFE1'/></row> | 1 | 16385 | XFE1", "<row><c r='XFD1'/><c/></row> | 1 | 16385 | null" })
	void placesThatCannotBeAreRefused(String xml, int line, int column, String found) {
		refuses(() -> read(xml), Reason.DAMAGED, new Place("Made up", line, column), found);
	}

	@Test
	void theLastColumnIsXfd() {
		assertThat(read("<row><c r='XFD1'/></row>")).isEmpty();
		ReadingLimits usual = ReadingLimits.USUAL;
		Budget wide = new Budget(
				new ReadingLimits(100, 100, 20_000, usual.cells(), 50, 1000, 1, Duration.ofSeconds(30)));
		SheetEvents events = events(wide, false);
		read(events, "<row><c r='AB1'><v>1</v></c><c r='XFD1'><v>2</v></c></row>");
		assertThat(events.rows().getFirst().cell(28).text()).isEqualTo("1");
		assertThat(events.rows().getFirst().cell(16_384).text()).isEqualTo("2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "t='s' | <v>0</v> | shared", "t='s' | <v>x</v> | ''",
			"t='str' | <f>A2</f><v> a </v> | a", "t='e' | <v>#REF!</v> | #REF!", "t='b' | <v>1</v> | TRUE",
			"t='b' | <v>0</v> | FALSE", "t='d' | <v>2024-06-05</v> | 2024-06-05",
			"t='d' | <v>2024-06-05T07:00:00</v> | 2024-06-05", "t='d' | <v>June 2024</v> | June 2024",
			"t='n' | <v>7</v> | 7", "'' | <v>7.50</v> | 7.5", "'' | <v>1E5</v> | 100000", "'' | <v>1.5e-1</v> | 0.15",
			"'' | <v>-7</v> | -7", "'' | <v/> | ''", "'' | <v>0.30000000000000004</v> | 0.3",
			"'' | <v>1E39</v> | 1000000000000000000000000000000000000000", "'' | <v>0</v> | 0",
			"s='2' | <v>2700</v> | 2700.00", "s='2' | <v>2700.125</v> | 2700.125", "s='3' | <v>7</v> | 7.00",
			"s='1' | <v>45448.75</v> | 2024-06-05", "s='1' | <v>1</v> | 1900-01-01",
			"s='1' | <v>2958465</v> | 9999-12-31", "s='1' | <v>2958466</v> | 2958466", "s='1' | <v>-1</v> | -1",
			"t='inlineStr' | <is><t>a</t></is><v>9</v> | a",
			"t='inlineStr' | <is><r><t>49</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r></is> | 49[1]" })
	void valuesAreReadByTheirTypes(String attributes, String content, String text) {
		List<SheetRow> rows = read("<row><c " + attributes + ">" + content + "</c></row>");
		assertThat(toldWithCopies(rows)).isEqualTo(text);
	}

	@Test
	void daysAndNumbersAreHeldBesideTheirTexts() {
		List<Cell> cells = read("<row><c t='d'><v>2024-06-05</v></c><c s='1'><v>45448</v></c><c><v>7</v></c></row>")
			.getFirst()
			.cells();
		assertThat(cells.get(0).date()).hasToString("2024-06-05");
		assertThat(cells.get(1).date()).hasToString("2024-06-05");
		assertThat(cells.get(1).number()).isNull();
		assertThat(cells.get(2).number()).hasToString("7");
	}

	@Test
	void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
		SheetEvents events = events(Trial.usual(), true);
		read(events, "<row><c s='1'><v>43986</v></c></row>");
		assertThat(events.rows().getFirst().cell(1).text()).isEqualTo("2024-06-05");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,5", "--1", "1e", "x", "1E40", "1E-42", "1E999999999", "." })
	void numbersThatNoSheetHoldsAreRefused(String number) {
		refuses(() -> read("<row r='4'><c/><c><v>" + number + "</v></c></row>"), Reason.DAMAGED,
				new Place("Made up", 4, 2), number);
	}

	@Test
	void daysThatNoCalendarHasAreRefused() {
		refuses(() -> read("<row><c t='d'><v>2024-02-30</v></c></row>"), Reason.DAMAGED, new Place("Made up", 1, 1),
				"2024-02-30");
		refuses(() -> read("<row><c t='s'><v>1</v></c></row>"), Reason.DAMAGED, Place.FILE, "sharedStrings.xml 1");
	}

	@Test
	void limitsAreReachedWhereTheyAre() {
		refuses(() -> readSmall("<row/><row/><row/><row/>"), Reason.TOO_MANY_ROWS, new Place("Made up", 4, 0), "4");
		refuses(() -> readSmall("<row/><row><c r='D2'><v>1</v></c></row>"), Reason.TOO_MANY_COLUMNS,
				new Place("Made up", 2, 4), "4");
		refuses(() -> readSmall("<row><c/><c><v>1" + "0".repeat(50) + "</v></c></row>"), Reason.CELL_TOO_LONG,
				new Place("Made up", 1, 2), null);
		refuses(() -> readSmall(
				"<row><c><v>" + "1".repeat(30) + "</v><is><t>" + "2".repeat(21) + "</t></is></c></row>"),
				Reason.CELL_TOO_LONG, new Place("Made up", 1, 1), null);
		assertThat(readSmall(
				"<row><c t='str'><v>" + "x".repeat(50) + "</v></c><c t='str'><v>" + "y".repeat(50) + "</v></c></row>"))
			.hasSize(1);
	}

	@Test
	void namesTheLineWhereASheetIsDamaged() {
		refuses(() -> read("<row r='7'><c></row>"), Reason.DAMAGED, new Place("Made up", 7, 0), null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A1:B2 | a;a*/a*;y", "A1:C1 | a;a*/;y", "A1:A9 | a/a*;y", "A1 | a/;y",
			"B2:B2 | a/;y", "B1:C1 | a/;y", "C1:D1 | a/;y", "A3:B4 | a/;y", "B2:C2 | a/;y" })
	void mergedCellsAreFilledAsFarAsTheSheetIs(String reference, String lines) {
		assertThat(toldWithCopies(read("<row><c t='str'><v>a</v></c></row><row><c/><c t='str'><v>y</v></c></row>",
				"<mergeCell ref='" + reference + "'/>", Trial.usual())))
			.isEqualTo(lines);
	}

	@Test
	void mergesWithoutAPlaceAreNone() {
		assertThat(read("<row><c><v>1</v></c></row>", "<mergeCell/>", Trial.usual())).hasSize(1);
		assertThat(read("", "<mergeCell ref='A1:B2'/>", Trial.usual())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "A1:", ":A1", "A1:B2:C3", "A0:B2", "1A:2B", "A1:ABCD2" })
	void mergesOfPlacesThatCannotBeAreRefused(String reference) {
		refuses(() -> read("", "<mergeCell ref='" + reference + "'/>", Trial.usual()), Reason.DAMAGED,
				new Place("Made up", 0, 0), reference);
	}

	@Test
	void mergesAreAsManyAsASheetHas() {
		assertThat(read("", "<mergeCell ref='A1:B2'/>".repeat(20_000), Trial.usual())).isEmpty();
		refuses(() -> read("", "<mergeCell ref='A1:B2'/>".repeat(20_001), Trial.usual()), Reason.DAMAGED,
				new Place("Made up", 0, 0), "A1:B2");
	}

	@Test
	void copiesOfMergesCostAsCellsDo() {
		String rows = "<row><c><v>1</v></c><c/><c><v>1</v></c></row><row><c r='C2'><v>1</v></c></row><row><c r='C3'><v>1</v></c></row>";
		assertThat(toldWithCopies(read(rows, "<mergeCell ref='A1:A3'/>", Trial.small()))).isEqualTo("1;;1/1*;;1/1*;;1");
		refuses(() -> read(rows, "<mergeCell ref='A1:B3'/>", Trial.small()), Reason.TOO_MANY_CELLS,
				new Place("Made up", 1, 2), "6");
		SheetRow row = new SheetRow(1, List.of(Cell.of("a")));
		Merge merge = new Merge(1, 1, 1, 1);
		refusesLate(() -> Merge.expand(List.of(merge), List.of(row), "Made up", Trial.late()));
	}

	private static List<SheetRow> read(String rows) {
		return read(rows, "", Trial.usual());
	}

	private static List<SheetRow> readSmall(String rows) {
		return read(rows, "", Trial.small());
	}

	private static List<SheetRow> read(String rows, String merges, Budget budget) {
		SheetEvents events = events(budget, false);
		read(events, rows + "<mergeCells>" + merges + "</mergeCells>");
		return events.rows();
	}

	private static SheetEvents events(Budget budget, boolean from1904) {
		SharedTexts texts = new SharedTexts(Trial.usual());
		read(texts, "<si><t>shared</t></si>");
		NumberStyles styles = new NumberStyles();
		read(styles, "<numFmts><numFmt numFmtId='170' formatCode='0.0000'/></numFmts><cellXfs><xf numFmtId='0'/>"
				+ "<xf numFmtId='14'/><xf numFmtId='4'/><xf numFmtId='170'/></cellXfs>");
		return new SheetEvents("Made up", budget, texts, styles, from1904);
	}

	private static void read(XmlEvents events, String xml) {
		events.read(new ByteArrayInputStream(Trial.utf8("<x>" + xml + "</x>")), "Made up");
	}

}
