package ca.armsexports.tracker.ingest.format;

import java.util.List;

import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static org.assertj.core.api.Assertions.assertThat;

/** Whole workbooks with one part unlike others. */
class WorkbooksTests {

	private static final FileFormats FORMATS = formats();

	private static final String DAY = "<row r=\"1\"><c s=\"1\"><v>43986</v></c><c r=\"B1\"><v>7</v></c></row>";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "date1904=\"1\" | 2024-06-05", "date1904=\"true\" | 2024-06-05",
			"date1904=\"0\" | 2020-06-04", "'' | 2020-06-04" })
	void daysAreCountedFromWhereTheWorkbookSays(String attribute, String day) {
		byte[] bytes = workbook("<workbookPr " + attribute + "/>").bytes();
		assertThat(Trial.told(read(bytes))).isEqualTo(day + ";7");
	}

	@Test
	void aWorkbookWithoutTextsOrStylesIsRead() {
		byte[] bytes = workbook("")
			.with("xl/_rels/workbook.xml.rels",
					"""
							<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
							<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
							</Relationships>""")
			.bytes();
		assertThat(Trial.told(read(bytes))).isEqualTo("43986;7");
		assertThat(read(bytes)).extracting(Sheet::name).containsExactly("Made up");
	}

	@Test
	void namesThePartThatIsDamaged() {
		refuses(() -> read(workbook("").with("xl/sharedStrings.xml", "<sst>").bytes()), Reason.DAMAGED,
				new Place("sharedStrings.xml", 0, 0), null);
		refuses(() -> read(workbook("").with("xl/styles.xml", "<x>").bytes()), Reason.DAMAGED,
				new Place("styles.xml", 0, 0), null);
		refuses(() -> read(workbook("").with("xl/worksheets/sheet1.xml", "<x>").bytes()), Reason.DAMAGED,
				new Place("Made up", 0, 0), null);
		refuses(() -> read(workbook("").with("_rels/.rels", "<x/>").bytes()), Reason.DAMAGED, Place.FILE, null);
		refuses(() -> read(workbook("").with("../x", "x").bytes()), Reason.UNSAFE_NAME, Place.FILE, "../x");
	}

	private static Packed workbook(String properties) {
		return Packed.workbook(Packed.sheet(DAY))
			.with("xl/workbook.xml",
					"""
							<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
							%s<sheets><sheet name="Made up" sheetId="1" r:id="rId1"/></sheets></workbook>"""
						.formatted(properties));
	}

	private static List<Sheet> read(byte[] bytes) {
		return FORMATS.read(bytes, ReadingLimits.USUAL);
	}

	private static FileFormats formats() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(
				"ca.armsexports.tracker.ingest.format")) {
			return context.getBean(FileFormats.class);
		}
	}

}
