package ca.armsexports.tracker.ingest.format.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Trial;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static ca.armsexports.tracker.ingest.format.Trial.refusesLate;
import static org.assertj.core.api.Assertions.assertThat;

/** The parts of a workbook that stand beside its sheets. */
class WorkbookPartsTests {

	private static final List<String> WHOLE = List.of("[Content_Types].xml", "xl/workbook.xml");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "# ##0 | 0", "0.0 | 1", "#,##0.00 | 2", "0.00## | 2", ".00 | 2", "# | -1",
			"0.00% | -1", "%0 | -1", "0.00E+00 | -1", "0;-0.00 | 0", "@ | -1" })
	void formatsSayHowManyDecimalsAreShown(String format, int decimals) {
		NumberStyles styles = styles("<numFmts><numFmt numFmtId='170' formatCode='" + format + "'/></numFmts>"
				+ "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>");
		assertThat(styles.style("1")).isEqualTo(new NumberStyles.Style(false, decimals));
		assertThat(styles.style("0")).isEqualTo(new NumberStyles.Style(false, -1));
	}

	@Test
	void daysAreToldFromNumbers() {
		NumberStyles styles = styles("<numFmts><numFmt numFmtId='170' formatCode='yyyy\\-mm\\-dd'/></numFmts>"
				+ "<cellXfs><xf numFmtId='14'/><xf numFmtId='4'/><xf numFmtId='170'/></cellXfs>");
		assertThat(styles.style("0").day()).isTrue();
		assertThat(styles.style("1")).isEqualTo(new NumberStyles.Style(false, 2));
		assertThat(styles.style("2").day()).isTrue();
	}

	@Test
	void aStyleThatIsNotThereIsTheFirstOrNone() {
		NumberStyles styles = styles("<cellXfs><xf numFmtId='4'/></cellXfs>");
		assertThat(styles.style(null).decimals()).isEqualTo(2);
		assertThat(styles.style("x").decimals()).isEqualTo(2);
		assertThat(styles.style("1").decimals()).isEqualTo(-1);
		assertThat(styles.style("99999").decimals()).isEqualTo(-1);
		assertThat(new NumberStyles().style("0").decimals()).isEqualTo(-1);
	}

	@Test
	void onlyStylesOfCellsCount() {
		NumberStyles styles = styles("<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='4'/>"
				+ "<xf numFmtId='x'/><xf/></cellXfs><dxfs><xf numFmtId='14'/></dxfs>");
		assertThat(styles.style("0")).isEqualTo(new NumberStyles.Style(false, 2));
		assertThat(styles.style("1")).isEqualTo(new NumberStyles.Style(false, -1));
		assertThat(styles.style("2")).isEqualTo(new NumberStyles.Style(false, -1));
		assertThat(styles.style("3")).isEqualTo(new NumberStyles.Style(false, -1));
	}

	@Test
	void formatsThatCannotBeAreNotLookedAt() {
		String longest = "0." + "0".repeat(253);
		int beyond = BuiltinFormats.getAll().length;
		NumberStyles styles = styles("<numFmts><numFmt numFmtId='170' formatCode='" + longest
				+ "'/><numFmt numFmtId='171' formatCode='" + longest + "0'/><numFmt numFmtId='172'/>"
				+ "<numFmt numFmtId='x' formatCode='0.0'/><numFmt formatCode='0.0'/></numFmts><cellXfs>"
				+ "<xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='172'/><xf numFmtId='" + beyond
				+ "'/></cellXfs>");
		assertThat(IntStream.range(0, 4).map((style) -> styles.style(String.valueOf(style)).decimals()))
			.containsExactly(253, -1, -1, -1);
	}

	@Test
	void sharedTextsAreFoundByTheirPlace() {
		SharedTexts texts = texts(
				"<si><t>Peru</t></si><si><r><t>49</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r>"
						+ "<r><rPr><vertAlign/></rPr><t>x</t></r></si><si><t>a</t><rPh><t>b</t></rPh></si><si/>"
						+ "<si><r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r></si>",
				Trial.usual());
		assertThat(IntStream.range(0, 5).mapToObj(texts::get).map((cell) -> cell.text())).containsExactly("Peru",
				"49[1]x", "a", "", "2");
		refuses(() -> texts.get(5), Reason.DAMAGED, Place.FILE, "sharedStrings.xml 5");
		refuses(() -> texts.get(-1), Reason.DAMAGED, Place.FILE, "sharedStrings.xml -1");
	}

	@Test
	void sharedTextsHaveLimits() {
		texts("<si><t>a</t></si>".repeat(6), Trial.small());
		refuses(() -> texts("<si><t>a</t></si>".repeat(7), Trial.small()), Reason.TOO_MANY_CELLS, Place.FILE, "6");
		texts("<si><t>" + "x".repeat(50) + "</t></si><si><t>" + "y".repeat(50) + "</t></si>", Trial.small());
		refuses(() -> texts("<si><r><t>" + "x".repeat(45) + "</t></r><r><t>yyyyyy</t></r></si>", Trial.small()),
				Reason.CELL_TOO_LONG, new Place("sharedStrings.xml", 0, 0), "x".repeat(40));
		refusesLate(() -> texts("<si/>", Trial.late()));
	}

	@Test
	void elementsLieInEachOtherAsDeepAsInAWorkbook() {
		texts("<a>".repeat(63) + "</a>".repeat(63) + "<b></b>".repeat(100), Trial.usual());
		refuses(() -> texts("<x:a xmlns:x='y'>".repeat(64) + "</x:a>".repeat(64), Trial.usual()), Reason.TOO_DEEP,
				Place.FILE, "x:a");
	}

	@Test
	void typesOfDocumentsAreRefused() {
		refuses(() -> read(new NumberStyles(), "<!DOCTYPE x [<!ENTITY e 'f'>]><x>&e;</x>"), Reason.DOCTYPE,
				new Place("part", 0, 0), null);
		refuses(() -> read(new NumberStyles(), "<x></y>"), Reason.DAMAGED, new Place("part", 0, 0), null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../x", "a/../x", "/x", "a\\b", "c:x", ":x", "\u0000x", "a\u0000" })
	void namesThatLeadOutsideAreRefused(String name) {
		refuses(() -> PackedParts.check(zip(List.of(name), ""), Trial.usual()), Reason.UNSAFE_NAME, Place.FILE, name);
	}

	@Test
	void everyPartHasANameOfItsOwn() {
		PackedParts.check(zip(WHOLE, ""), Trial.usual());
		refuses(() -> PackedParts.check(zip(List.of("a.xml", "A.XML"), ""), Trial.usual()), Reason.DAMAGED, Place.FILE,
				"A.XML");
	}

	@Test
	void partsAreAsManyAsAWorkbookHas() {
		List<String> names = new ArrayList<>(WHOLE);
		IntStream.range(2, 2000).forEach((part) -> names.add("part" + part));
		PackedParts.check(zip(names, ""), Trial.usual());
		names.add("one more");
		refuses(() -> PackedParts.check(zip(names, ""), Trial.usual()), Reason.DAMAGED, Place.FILE, "one more");
	}

	@Test
	void anArchiveIsAWorkbookByItsParts() {
		refuses(() -> PackedParts.check(zip(WHOLE.subList(0, 1), ""), Trial.usual()), Reason.UNKNOWN_KIND, Place.FILE,
				"PK");
		refuses(() -> PackedParts.check(zip(WHOLE.subList(1, 2), ""), Trial.usual()), Reason.UNKNOWN_KIND, Place.FILE,
				"PK");
		refuses(() -> PackedParts.check(zip(List.of(WHOLE.get(0), "xl/workbook.bin"), ""), Trial.usual()),
				Reason.OLD_WORKBOOK, Place.FILE, "PK");
		refuses(() -> PackedParts.check(Trial.utf8("PK and no more"), Trial.usual()), Reason.UNKNOWN_KIND, Place.FILE,
				"PK");
	}

	@ParameterizedTest
	@CsvSource({ "a.xml, <!DOCTYPE x>", "a.rels, <!DOCTYPE x>", "a.vml, <!DOCTYPE x>", "a.xml, <<!DOCTYPE",
			"a.xml, <!DOC<!DOCTYPE x", "a.xml, <a><!DOCTYPE x" })
	void typesOfDocumentsAreFoundInEveryPartOfMarkup(String name, String content) {
		refuses(() -> PackedParts.check(zip(List.of(name), content), Trial.usual()), Reason.DOCTYPE, Place.FILE, name);
	}

	@ParameterizedTest
	@CsvSource({ "a.png, <!DOCTYPE x>", "a.xml, <!doctype x>", "a.xml, <!DOCTYP x>", "a.xml, !DOCTYPE", "a.xml, <a>" })
	void elseNothingIsATypeOfDocument(String name, String content) {
		refuses(() -> PackedParts.check(zip(List.of(name), content), Trial.usual()), Reason.UNKNOWN_KIND, Place.FILE,
				"PK");
	}

	@Test
	void unpackedPartsAreNoLargerThanTheLimit() {
		PackedParts.check(zip(WHOLE, "x".repeat(500)), Trial.small());
		refuses(() -> PackedParts.check(zip(WHOLE, "x".repeat(501)), Trial.small()), Reason.UNPACKS_TOO_LARGE,
				Place.FILE, "1000");
	}

	@Test
	void damagedAndEncryptedArchivesAreToldApart() {
		byte[] bytes = zip(WHOLE, "x".repeat(500));
		refuses(() -> PackedParts.check(Arrays.copyOf(bytes, 60), Trial.usual()), Reason.DAMAGED, Place.FILE, null);
		byte[] encrypted = bytes.clone();
		encrypted[6] |= 1;
		refuses(() -> PackedParts.check(encrypted, Trial.usual()), Reason.ENCRYPTED, Place.FILE, null);
	}

	private static NumberStyles styles(String xml) {
		NumberStyles styles = new NumberStyles();
		read(styles, "<styleSheet>" + xml + "</styleSheet>");
		return styles;
	}

	private static SharedTexts texts(String xml, Budget budget) {
		SharedTexts texts = new SharedTexts(budget);
		read(texts, "<sst>" + xml + "</sst>");
		return texts;
	}

	private static void read(XmlEvents events, String xml) {
		events.read(new ByteArrayInputStream(Trial.utf8(xml)), "part");
	}

	private static byte[] zip(List<String> names, String content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(Trial.utf8(content));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
