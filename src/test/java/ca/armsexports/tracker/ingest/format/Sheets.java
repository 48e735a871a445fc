package ca.armsexports.tracker.ingest.format;

import java.util.List;

/** Workbooks of which one part is anything at all. */
public final class Sheets {

	/** The name of its sheet. */
	public static final String NAME = "Made up";

	private static final String[] PARTS = { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml" };

	private static final String ROWS = """
			<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>1234.5</v></c></row>""";

	private Sheets() {
	}

	/**
	 * A workbook.
	 * @param part which part: its sheet, its texts or its formats
	 * @param content what the part is
	 */
	public static byte[] workbook(int part, byte[] content) {
		return Packed.workbook(Packed.sheet(ROWS)).with(PARTS[part], content).bytes();
	}

	/**
	 * A workbook of texts.
	 * @param rows the texts, line by line
	 */
	public static byte[] workbook(List<List<String>> rows) {
		StringBuilder xml = new StringBuilder();
		for (int line = 1; line <= rows.size(); line++) {
			xml.append("<row r=\"%d\">".formatted(line));
			for (int column = 0; column < rows.get(line - 1).size(); column++) {
				xml.append(Packed.text((char) ('A' + column) + "" + line,
						rows.get(line - 1).get(column).replace("&", "&amp;").replace("<", "&lt;")));
			}
			xml.append("</row>");
		}
		return Packed.workbook(Packed.sheet(xml.toString())).bytes();
	}

	/**
	 * A part of a workbook as a seed.
	 * @param part which part
	 */
	public static String part(int part) {
		return switch (part) {
			case 0 -> Packed.sheet(ROWS
					+ "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Peru</t></is></c><c r=\"B2\" t=\"b\"><v>1</v></c></row>")
				.replace("</worksheet>", "<mergeCells count=\"1\"><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>");
			case 1 -> Packed.sharedStrings("<si><t>Destination</t></si><si><r><t>49</t></r><r><rPr>"
					+ "<vertAlign val=\"superscript\"/></rPr><t>1</t></r></si>");
			default -> "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
					+ "<numFmt numFmtId=\"170\" formatCode=\"#,##0.00\\ [$$-1009]\"/></numFmts><cellXfs>"
					+ "<xf numFmtId=\"170\"/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>";
		};
	}

}
