package ca.armsexports.tracker.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes made-up tables as files of each kind, as offices and web pages do. */
final class PrintedFiles {

	private PrintedFiles() {
	}

	/** English: commas, UTF-8 with a mark. French: semicolons, Windows-1252. */
	static byte[] csv(List<List<Printed>> table, boolean french) {
		String separator = french ? ";" : ",";
		String text = table.stream()
			.map((row) -> row.stream()
				.map((cell) -> quoted(marked(cell, french, "\u00a0", "*")))
				.collect(Collectors.joining(separator)))
			.collect(Collectors.joining("\r\n"));
		return french ? text.getBytes(Charset.forName("windows-1252"))
				: ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
	}

	private static String marked(Printed cell, boolean french, String space, String mark) {
		return cell.written(french, space) + ((cell.mark() != null) ? mark : "");
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\"", "\"\"") + "\"";
	}

	/** Names of destinations merged over their lines; numbers are numbers. */
	static byte[] xlsx(List<List<Printed>> table, boolean french) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet("Made up");
			CellStyle money = workbook.createCellStyle();
			money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
			XSSFFont raised = workbook.createFont();
			raised.setTypeOffset(Font.SS_SUPER);
			for (int line = 0; line < table.size(); line++) {
				XSSFRow row = sheet.createRow(line);
				for (int column = 0; column < table.get(line).size(); column++) {
					fill(row.createCell(column), table.get(line).get(column), french, money, raised);
				}
			}
			mergeNames(sheet, table);
			workbook.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void fill(XSSFCell cell, Printed printed, boolean french, CellStyle money, XSSFFont raised) {
		if (printed.amount() == null || printed.mark() != null) {
			XSSFRichTextString text = new XSSFRichTextString(printed.written(french, "\u202f"));
			if (printed.mark() != null) {
				text.append(printed.mark(), raised);
			}
			cell.setCellValue(text);
			return;
		}
		cell.setCellStyle(money);
		cell.setCellValue(printed.amount().doubleValue());
	}

	private static void mergeNames(XSSFSheet sheet, List<List<Printed>> table) {
		int line = 0;
		while (line < table.size()) {
			int end = line;
			while (end + 1 < table.size() && isSameName(table.get(line), table.get(end + 1))) {
				end++;
			}
			if (end > line) {
				for (int inner = line + 1; inner <= end; inner++) {
					sheet.getRow(inner).getCell(0).setBlank();
				}
				sheet.addMergedRegion(new CellRangeAddress(line, end, 0, 0));
			}
			line = end + 1;
		}
	}

	private static boolean isSameName(List<Printed> one, List<Printed> other) {
		return !one.isEmpty() && !other.isEmpty() && one.size() > 1 && one.get(0).equals(other.get(0));
	}

	static byte[] html(List<List<Printed>> table, boolean french) {
		StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><nav><ul><li>Menu</ul></nav>");
		page.append("<h2>").append(table.get(0).get(0).text()).append("</h2><div><table class=x>");
		for (List<Printed> row : table.subList(2, table.size())) {
			page.append("<tr>");
			for (Printed cell : row) {
				page.append("<td>")
					.append(cell.written(french, "&nbsp;"))
					.append((cell.mark() != null) ? "<sup>" + cell.mark() + "</sup>" : "")
					.append("</td>");
			}
			page.append("</tr>\n");
		}
		return page.append("</table></div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Cells with lines around them over several pages; marks small and raised. */
	static byte[] pdf(List<List<Printed>> table, boolean french, boolean lines) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			int columns = table.stream().mapToInt(List::size).max().orElseThrow();
			List<List<Printed>> rest = new ArrayList<>(table);
			while (!rest.isEmpty()) {
				List<List<Printed>> part = rest.subList(0, Math.min(34, rest.size()));
				drawPage(document, part, columns, french, lines);
				part.clear();
			}
			document.save(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void drawPage(PDDocument document, List<List<Printed>> rows, int columns, boolean french,
			boolean lines) throws IOException {
		PDPage page = new PDPage(new PDRectangle(842, 595));
		document.addPage(page);
		PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
		float width = 760f / columns;
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			float y = 560;
			for (List<Printed> row : rows) {
				boolean table = row.size() > 1;
				for (int column = 0; column < row.size(); column++) {
					Printed cell = row.get(column);
					String text = cell.written(french, " ");
					float x = 40 + column * width;
					write(content, font, 8, x + 3, y - 10, text);
					if (cell.mark() != null) {
						write(content, font, 4.5f, x + 3 + font.getStringWidth(text) / 1000 * 8, y - 7, cell.mark());
					}
				}
				if (table && lines) {
					for (int column = 0; column < columns; column++) {
						content.addRect(40 + column * width, y - 14, width, 14);
						content.stroke();
					}
				}
				y -= 14;
			}
		}
	}

	private static void write(PDPageContentStream content, PDFont font, float size, float x, float y, String text)
			throws IOException {
		content.beginText();
		content.setFont(font, size);
		content.newLineAtOffset(x, y);
		content.showText(text);
		content.endText();
	}

}
