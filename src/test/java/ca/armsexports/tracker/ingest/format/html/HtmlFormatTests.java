package ca.armsexports.tracker.ingest.format.html;

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
import org.junit.jupiter.params.provider.ValueSource;

import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static ca.armsexports.tracker.ingest.format.Trial.refusesLate;
import static ca.armsexports.tracker.ingest.format.Trial.told;
import static ca.armsexports.tracker.ingest.format.Trial.toldWithCopies;
import static org.assertj.core.api.Assertions.assertThat;

class HtmlFormatTests {

	private static final String TABLE = "<table><tr><td>a<td>b</table>";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<h2>T</h2>%s | T/a;b", "<p>T</p>%s | T/a;b", "<strong>T</strong>%s | T/a;b",
					"<div>T</div>%s | a;b", "<h2>T</h2><div>x</div>%s | a;b", "<h2> </h2>%s | a;b",
					"<h2>T</h2><div>%s</div> | T/a;b", "<h2>T</h2><div><div>%s</div></div> | T/a;b",
					"<h2>T</h2><div><div><div>%s</div></div></div> | a;b", "<h7>T</h7>%s | a;b" })
	void theHeadingBeforeATableIsItsFirstLine(String page, String lines) {
		assertThat(told(read(page.formatted(TABLE), Trial.usual()))).isEqualTo(lines);
	}

	@Test
	void theCaptionIsNearerThanAHeading() {
		List<Sheet> sheets = read("<h2>T</h2><table><caption>C</caption><tr><td>a<td>b</table>", Trial.usual());
		assertThat(told(sheets)).isEqualTo("C/a;b");
		assertThat(sheets.getFirst().rows()).extracting(SheetRow::line).containsExactly(1, 2);
		assertThat(new HtmlFormat().kind()).isEqualTo(FileKind.HTML);
	}

	@Test
	void tablesOfOneColumnAreForLooksOnly() {
		List<Sheet> sheets = read("<table><tr><td>menu</table><table></table>" + TABLE, Trial.usual());
		assertThat(sheets).extracting(Sheet::name).containsExactly("table 1");
		assertThat(told(sheets)).isEqualTo("a;b");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e | a;b;c/d;b*;e",
					"<tr><td>a<td rowspan=2>b<tr><td>c<tr><td>d<td>e | a;b/c;b*/d;e",
					"<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c | a;a*;b/a*;a*;c",
					"<tr><td rowspan=3>a<td>b<tr><td>c<tr><td>d<tr><td>e<td>f | a;b/a*;c/a*;d/e;f",
					"<tr><td colspan=0>a<td rowspan=x>b<tr><td>c<td>d | a;b/c;d",
					"<tr><td colspan=' 3 '>a<tr><td>b<td>c | a;a*;a*/b;c", "<tr><td colspan=2><td>a<tr><td>b | ;;a/b",
					"<tr><th>a<th>b<tr><td><td><tr><td>c<td>d | a;b/c;d" })
	void cellsOverSeveralAreInEachOfThem(String rows, String lines) {
		assertThat(toldWithCopies(read("<table>" + rows + "</table>", Trial.usual()).getFirst().rows()))
			.isEqualTo(lines);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "49<sup>1</sup> | 49[1]", "49<sup>[1]</sup> | 49[1]", "49<sup> </sup> | 49",
					"a<br>b<p>c</p>d<div>e</div> | a b c d e", "<ul><li>a<li>b</ul> | a b",
					"<b>4</b><i>9</i><span>0</span> | 490", "a<script>b</script><style>c</style> | a",
					"a<noscript>b</noscript><template>c</template> | a", "a<table><tr><td>b<td>c</table> | a" })
	void textOfACellIsWhatStandsInItsLine(String cell, String text) {
		assertThat(read("<table><tr><td>" + cell + "</td><td>x</table>", Trial.usual()).getFirst()
			.rows()
			.getFirst()
			.cell(1)
			.text()).isEqualTo(text);
	}

	@Test
	void limitsAreReachedWhereTheyAre() {
		refuses(() -> read("<table>" + "<tr><td>1<td>".repeat(4) + "</table>", Trial.small()), Reason.TOO_MANY_ROWS,
				new Place("table 1", 4, 0), "4");
		refuses(() -> read("<table><caption>T</caption>" + "<tr><td>1<td>".repeat(3) + "</table>", Trial.small()),
				Reason.TOO_MANY_ROWS, new Place("table 1", 4, 0), "4");
		refuses(() -> read("<table><tr><td><tr><td><td><td><td></table>", Trial.small()), Reason.TOO_MANY_COLUMNS,
				new Place("table 1", 2, 4), "4");
		assertThat(told(read("<table>" + "<tr><td>1<td><td>2".repeat(3) + "</table>", Trial.small())))
			.isEqualTo("1;;2/1;;2/1;;2");
		refuses(() -> read(
				"<table><tr><td rowspan=3 colspan=3>1</table><table>" + "<tr><td>1<td>2".repeat(2) + "</table>",
				Trial.small()), Reason.TOO_MANY_CELLS, new Place("table 2", 2, 2), "6");
		refuses(() -> read("<table><caption>" + "x".repeat(51) + "</caption><tr><td>1<td>2</table>", Trial.small()),
				Reason.CELL_TOO_LONG, new Place("table 1", 1, 1), "x".repeat(40));
		refusesLate(() -> read("<p>", Trial.late()));
	}

	@Test
	void linesWithoutTextAreCountedAndTakeTime() {
		List<Sheet> sheets = read("<table><tr><td><tr><td>a<td>b</table>", Trial.small());
		assertThat(sheets.getFirst().rows()).extracting(SheetRow::line).containsExactly(2);
	}

	@Test
	void spansAreNoLargerThanASheet() {
		assertThat(told(read("<table><tr><td colspan=3>a<tr><td rowspan=3>b</table>", Trial.small())))
			.isEqualTo("a;a;a/b");
		refuses(() -> read("<table><tr><td><tr><td colspan=4>a</table>", Trial.small()), Reason.TOO_MANY_COLUMNS,
				new Place("table 1", 2, 0), "colspan=4");
		refuses(() -> read("<table><tr><td rowspan=4>a</table>", Trial.small()), Reason.TOO_MANY_ROWS,
				new Place("table 1", 1, 0), "rowspan=4");
	}

	@Test
	void elementsLieInEachOtherAsDeepAsInAPage() {
		Nesting.check("<b>".repeat(256));
		refuses(() -> Nesting.check("\n\n<b>\n" + "<b>".repeat(256)), Reason.TOO_DEEP, new Place(null, 4, 0), "<b>");
		refuses(() -> Nesting.check("</i>".repeat(10) + "<H2>".repeat(257)), Reason.TOO_DEEP, new Place(null, 1, 0),
				"<h2>");
		refuses(() -> Nesting.check(("<" + "x".repeat(25) + ">").repeat(257)), Reason.TOO_DEEP, new Place(null, 1, 0),
				"<" + "x".repeat(20) + ">");
		refuses(() -> read("<i>".repeat(257), Trial.usual()), Reason.TOO_DEEP, new Place(null, 1, 0), "<i>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b></b>", "<td>", "<TR>", "<br>", "< b", "<!--", "<i>x</i>\n" })
	void elementsBesideEachOtherAreNotDeep(String part) {
		Nesting.check(part.repeat(300));
		Nesting.check(part.repeat(300) + "<");
		Nesting.check(part.repeat(300) + "<b");
	}

	@Test
	void elementsAreAsManyAsAPageOfAReportHas() {
		Nesting.check("<p></p>".repeat(300_000));
		refuses(() -> Nesting.check("<p>".repeat(300_000) + "\n<p>"), Reason.TOO_MANY_CELLS, new Place(null, 2, 0),
				"300000");
	}

	private static List<Sheet> read(String page, Budget budget) {
		return new HtmlFormat().read(Trial.utf8(page), budget);
	}

}
