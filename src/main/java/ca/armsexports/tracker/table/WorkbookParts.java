package ca.armsexports.tracker.table;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** The parts of an XLSX file around its sheets. */
final class WorkbookParts {

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	static final String RELATIONS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
			+ "<Relationship Id=\"rId1\" Type=\"" + DOCUMENT + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
			+ "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
			+ "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>\n";

	/**
	 * The styles that cells name by their place: plain, head, words, words in lines,
	 * whole number, then numbers with none to {@value #MOST_DECIMALS} decimals.
	 */
	static final String STYLES = styles();

	static final int HEAD = 1;

	static final int WORDS = 2;

	static final int WRAPPED_WORDS = 3;

	static final int WHOLE_NUMBER = 4;

	static final int NUMBER = 5;

	static final int MOST_DECIMALS = 6;

	private WorkbookParts() {
	}

	static String contentTypes(int sheets) {
		StringBuilder xml = new StringBuilder(XML).append("<Types xmlns=\"")
			.append(PACKAGE)
			.append("content-types\"><Default Extension=\"rels\" ContentType=\"")
			.append("application/vnd.openxmlformats-package.relationships+xml\"/>")
			.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
		override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
		override(xml, "/xl/workbook.xml", SHEET + "sheet.main+xml");
		override(xml, "/xl/styles.xml", SHEET + "styles+xml");
		for (int number = 1; number <= sheets; number++) {
			override(xml, "/xl/worksheets/sheet" + number + ".xml", SHEET + "worksheet+xml");
		}
		return xml.append("</Types>\n").toString();
	}

	static String properties(Workbook workbook) {
		StringBuilder xml = new StringBuilder(XML).append("<cp:coreProperties xmlns:cp=\"")
			.append(PACKAGE)
			.append("metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
			.append(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
			.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
		XmlText.append(xml, workbook.title());
		xml.append("</dc:title><dc:creator>");
		XmlText.append(xml, workbook.creator());
		return xml.append("</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">")
			.append(workbook.created().truncatedTo(ChronoUnit.SECONDS))
			.append("</dcterms:created></cp:coreProperties>\n")
			.toString();
	}

	static String workbook(List<Workbook.Sheet> sheets) {
		StringBuilder xml = new StringBuilder(XML).append("<workbook xmlns=\"")
			.append(SPREADSHEET)
			.append("\" xmlns:r=\"")
			.append(DOCUMENT)
			.append("\"><sheets>");
		for (int number = 1; number <= sheets.size(); number++) {
			xml.append("<sheet name=\"");
			XmlText.append(xml, sheets.get(number - 1).name());
			xml.append("\" sheetId=\"").append(number).append("\" r:id=\"rId").append(number).append("\"/>");
		}
		return xml.append("</sheets></workbook>\n").toString();
	}

	static String workbookRelations(int sheets) {
		StringBuilder xml = new StringBuilder(XML).append("<Relationships xmlns=\"")
			.append(PACKAGE)
			.append("relationships\">");
		for (int number = 1; number <= sheets; number++) {
			relation(xml, number, "worksheet", "worksheets/sheet" + number + ".xml");
		}
		relation(xml, sheets + 1, "styles", "styles.xml");
		return xml.append("</Relationships>\n").toString();
	}

	private static void override(StringBuilder xml, String part, String type) {
		xml.append("<Override PartName=\"").append(part).append("\" ContentType=\"").append(type).append("\"/>");
	}

	private static void relation(StringBuilder xml, int number, String type, String target) {
		xml.append("<Relationship Id=\"rId")
			.append(number)
			.append("\" Type=\"")
			.append(DOCUMENT)
			.append('/')
			.append(type)
			.append("\" Target=\"")
			.append(target)
			.append("\"/>");
	}

	private static String styles() {
		StringBuilder formats = new StringBuilder();
		StringBuilder cells = new StringBuilder();
		for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
			int format = 164 + decimals;
			formats.append("<numFmt numFmtId=\"")
				.append(format)
				.append("\" formatCode=\"#,##0")
				.append((decimals > 0) ? "." : "")
				.append("0".repeat(decimals))
				.append("\"/>");
			style(cells, format, 0, "");
		}
		StringBuilder xml = new StringBuilder(XML).append("<styleSheet xmlns=\"").append(SPREADSHEET).append("\">");
		xml.append("<numFmts count=\"").append(MOST_DECIMALS + 1).append("\">").append(formats).append("</numFmts>");
		xml.append("<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>")
			.append("<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>")
			.append("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>")
			.append("<fill><patternFill patternType=\"gray125\"/></fill></fills>")
			.append("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>")
			.append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
		xml.append("<cellXfs count=\"").append(NUMBER + MOST_DECIMALS + 1).append("\">");
		style(xml, 0, 0, "");
		style(xml, 49, 1, "");
		style(xml, 49, 0, "");
		style(xml, 49, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>");
		style(xml, 1, 0, "");
		return xml.append(cells)
			.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
			.append("</styleSheet>\n")
			.toString();
	}

	private static void style(StringBuilder xml, int format, int font, String alignment) {
		xml.append("<xf numFmtId=\"")
			.append(format)
			.append("\" fontId=\"")
			.append(font)
			.append("\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"");
		if (font > 0) {
			xml.append(" applyFont=\"1\"");
		}
		if (alignment.isEmpty()) {
			xml.append("/>");
		}
		else {
			xml.append(" applyAlignment=\"1\">").append(alignment).append("</xf>");
		}
	}

}
