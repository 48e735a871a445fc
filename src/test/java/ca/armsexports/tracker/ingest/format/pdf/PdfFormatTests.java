package ca.armsexports.tracker.ingest.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.SheetRow;
import ca.armsexports.tracker.ingest.format.Trial;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static ca.armsexports.tracker.ingest.format.Trial.refusesLate;
import static ca.armsexports.tracker.ingest.format.Trial.told;
import static ca.armsexports.tracker.ingest.format.Trial.utf8;
import static org.assertj.core.api.Assertions.assertThat;

class PdfFormatTests {

	private static final String SPACED = line(760, "Exports 2024") + line(700, "Destination", "Value")
			+ line(680, "Peru", "1,234") + line(660, "Chile", "7") + line(600, "Note.");

	@Test
	void columnsWithoutLinesArePartedByTheirGaps() {
		List<Sheet> sheets = read(SPACED);
		assertThat(told(sheets)).isEqualTo("Exports 2024/Destination;Value/Peru;1,234/Chile;7/Note.");
		assertThat(sheets.getFirst().rows()).extracting(SheetRow::line).containsExactly(1, 2, 3, 4, 5);
		assertThat(new PdfFormat().kind()).isEqualTo(FileKind.PDF);
	}

	@Test
	void cellsWithLinesAroundThemAreCells() {
		assertThat(told(read(line(760, "Exports 2024") + line(600, "Note.", "More.")
				+ drawn(700, "Destination", "Value") + drawn(680, "Peru", "1,234") + drawn(660, "Chile", ""))))
			.isEqualTo("Exports 2024/Destination;Value/Peru;1,234/Chile/Note. More.");
	}

	@Test
	void aFrameIsNoTable() {
		assertThat(told(read(frame(40, 690, 400) + SPACED)))
			.isEqualTo("Exports 2024/Destination;Value/Peru;1,234/Chile;7/Note.");
	}

	@Test
	void aLineOfSeveralTextsAloneIsOneCell() {
		assertThat(told(read(line(760, "Exports", "2024") + line(700, "of Canada"))))
			.isEqualTo("Exports 2024/of Canada");
	}

	@Test
	void everyPageIsASheet() {
		List<Sheet> sheets = read(SPACED, "", line(760, "Peru", "7") + line(740, "Chile", "8"));
		assertThat(sheets).extracting(Sheet::name).containsExactly("page 1", "page 2", "page 3");
		assertThat(sheets.get(1).rows()).isEmpty();
		assertThat(told(sheets.subList(2, 3))).isEqualTo("Peru;7/Chile;8");
	}

	@Test
	void signsThatAreMuchSmallerStandInBrackets() {
		assertThat(told(read(line(700, "Peru", "49") + text("4.5", 209, 703, "1") + line(680, "Chile", "7"))))
			.isEqualTo("Peru;49[1]/Chile;7");
		assertThat(told(read(
				line(700, "Peru") + text("10", 200, 700, "49") + text("8", 211, 700, "1") + line(680, "Chile", "7"))))
			.isEqualTo("Peru;491/Chile;7");
		assertThat(told(read(line(700, "Peru") + text("4.5", 200, 703, "a") + text("8", 203, 700, "49")
				+ text("4.5", 212, 703, "bc") + line(680, "Chile", "7"))))
			.isEqualTo("Peru;[a]49[bc]/Chile;7");
	}

	@Test
	void limitsAreReachedWhereTheyAre() {
		refuses(() -> read(Trial.small(), line(760, "a") + line(740, "b") + line(720, "c") + line(700, "d")),
				Reason.TOO_MANY_ROWS, new Place("page 1", 4, 0), "4");
		refuses(() -> read(Trial.small(), line(760, "a", "b", "c", "d") + line(740, "a", "b", "c", "d")),
				Reason.TOO_MANY_COLUMNS, new Place("page 1", 1, 4), "4");
		refuses(() -> read(Trial.small(), line(760, "a", "b", "c") + line(740, "a", "b", "c"), line(760, "a")),
				Reason.TOO_MANY_CELLS, new Place("page 2", 1, 1), "6");
		assertThat(read(Trial.small(), "", "")).hasSize(2);
		refuses(() -> read(Trial.small(), "", "", ""), Reason.TOO_MANY_PAGES, Place.FILE, "3");
	}

	@Test
	void crossingsOfLinesAreAsManyAsATableHas() {
		StringBuilder lines = new StringBuilder();
		for (int line = 0; line < 633; line++) {
			lines.append("%1$d 10 m %1$d 9000 l S 10 %1$d m 9000 %1$d l S\n".formatted(10 + 10 * line));
		}
		byte[] document = utf8(new String(pdf(lines + line(700, "a")), StandardCharsets.UTF_8)
			.replace("MediaBox[0 0 600 800]", "MediaBox[0 0 9000 9000]"));
		refuses(() -> new PdfFormat().read(document, Trial.usual()), Reason.TOO_MANY_CELLS, new Place("page 1", 0, 0),
				"400689");
	}

	@Test
	void readingEndsWhenTimeIsUp() {
		byte[] document = pdf(SPACED);
		refusesLate(() -> new PdfFormat().read(utf8("%PDF-1.7"), Trial.late()));
		refusesLate(() -> new PdfFormat().read(document, Trial.late()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "user" })
	void documentsWithAPasswordAreRefused(String password) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
			document.save(bytes);
		}
		refuses(() -> new PdfFormat().read(bytes.toByteArray(), Trial.usual()), Reason.ENCRYPTED, Place.FILE, null);
	}

	@Test
	void damagedDocumentsAreRefused() {
		refuses(() -> new PdfFormat().read(utf8("%PDF-1.7\n"), Trial.usual()), Reason.DAMAGED, Place.FILE, null);
		refuses(() -> new PdfFormat().read(utf8("%PDF-1.7\n1 0 obj <</Filter/LZWDecode>> stream\nxyz\nendstream"),
				Trial.usual()), Reason.UNPACKS_TOO_LARGE, Place.FILE, "Filter");
	}

	@Test
	void signsOfAPageAreAsManyAsAReportHas() {
		WorkOfPages work = new WorkOfPages(Trial.usual());
		count(work, 1, "BT /F 8 Tf (" + "a".repeat(60_000) + ") Tj ET");
		count(work, 2, "BT /F 8 Tf (" + "a".repeat(60_000) + ") Tj ET");
		refuses(() -> count(work, 3, "BT /F 8 Tf (" + "a".repeat(60_001) + ") Tj ET"), Reason.TOO_MANY_CELLS,
				new Place("page 3", 0, 0), "60000");
	}

	@Test
	void formsAreAsManyAsAReportDraws() {
		WorkOfPages work = new WorkOfPages(Trial.usual());
		count(work, 1, "/X Do ".repeat(19_999) + "BT ET ".repeat(100));
		count(work, 2, "/X Do ");
		refuses(() -> count(work, 3, "/X Do "), Reason.TOO_MANY_CELLS, new Place("page 3", 0, 0), "60000");
	}

	@Test
	void pagesAreGoneThroughBeforeTheyAreRead() {
		refuses(() -> read("", "/X Do ".repeat(20_001)), Reason.TOO_MANY_CELLS, new Place("page 2", 0, 0), "60000");
	}

	@Test
	void formsThatDrawFormsCountThemAll() {
		WorkOfPages work = new WorkOfPages(Trial.usual());
		refuses(() -> count(work, 1, "/Y Do ".repeat(10_001)), Reason.TOO_MANY_CELLS, new Place("page 1", 0, 0),
				"60000");
	}

	@Test
	void goingThroughAPageTakesTime() {
		refusesLate(() -> count(new WorkOfPages(Trial.late()), 1, "0 g ".repeat(64)));
	}

	private static void count(WorkOfPages work, int number, String content) {
		try (PDDocument document = Loader.loadPDF(pdf(content))) {
			work.count(document.getPage(0), number);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Sheet> read(String... pages) {
		return read(Trial.usual(), pages);
	}

	private static List<Sheet> read(Budget budget, String... pages) {
		return new PdfFormat().read(pdf(pages), budget);
	}

	/** Texts side by side, 150 points apart. */
	private static String line(int y, String... texts) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < texts.length; column++) {
			line.append(text("8", 50 + 150 * column, y, texts[column]));
		}
		return line.toString();
	}

	private static String drawn(int y, String... texts) {
		StringBuilder line = new StringBuilder(line(y, texts));
		for (int column = 0; column < texts.length; column++) {
			line.append(frame(40 + 150 * column, y - 8, 150));
		}
		return line.toString();
	}

	private static String frame(int x, int y, int width) {
		return "%d %d %d 20 re S\n".formatted(x, y, width);
	}

	private static String text(String size, int x, int y, String text) {
		return "BT /F %s Tf %d %d Td (%s) Tj ET\n".formatted(size, x, y, text);
	}

	/** Without a table of places: readers then look for objects themselves. */
	private static byte[] pdf(String... pages) {
		StringBuilder objects = new StringBuilder("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n")
			.append("3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n")
			.append("4 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 3>> stream\n0 g\nendstream endobj\n")
			.append("5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>> stream\n/X Do\nendstream endobj\n");
		StringBuilder kids = new StringBuilder();
		for (int page = 0; page < pages.length; page++) {
			int number = 10 + 2 * page;
			kids.append("%d 0 R ".formatted(number));
			objects.append(
					"%d 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>/XObject<</X 4 0 R/Y 5 0 R>>>>>> endobj\n"
						.formatted(number, number + 1));
			objects.append("%d 0 obj <</Length %d>> stream\n%s\nendstream endobj\n".formatted(number + 1,
					pages[page].length(), pages[page]));
		}
		objects.append("2 0 obj <</Type/Pages/Kids[%s]/Count %d>> endobj\n".formatted(kids, pages.length));
		return utf8(objects + "trailer <</Root 1 0 R>>\n%%EOF\n");
	}

}
