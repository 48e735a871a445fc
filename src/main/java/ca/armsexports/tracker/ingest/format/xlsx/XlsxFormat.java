package ca.armsexports.tracker.ingest.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.FileKind;
import ca.armsexports.tracker.ingest.format.FormatReader;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.springframework.stereotype.Component;
import org.xml.sax.Attributes;

/**
 * Reads workbooks sheet by sheet as a stream. Formulas are never worked out, macros and
 * links never looked at.
 */
@Component
class XlsxFormat implements FormatReader {

	@Override
	public FileKind kind() {
		return FileKind.XLSX;
	}

	@Override
	public List<Sheet> read(byte[] bytes, Budget budget) {
		PackedParts.check(bytes, budget);
		try (ZipFile archive = ZipFile.builder().setByteArray(bytes).get();
				OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(archive))) {
			List<Sheet> sheets = read(new XSSFReader(parts), budget);
			parts.revert();
			return sheets;
		}
		catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException
				| IllegalArgumentException ex) {
			throw new UnreadableFile(Reason.DAMAGED, Place.FILE, ex);
		}
	}

	private static List<Sheet> read(XSSFReader reader, Budget budget) throws IOException, OpenXML4JException {
		SharedTexts texts = new SharedTexts(budget);
		InputStream shared = reader.getSharedStringsData();
		if (shared != null) {
			texts.read(shared, "sharedStrings.xml");
		}
		NumberStyles styles = new NumberStyles();
		InputStream styling = reader.getStylesData();
		if (styling != null) {
			styles.read(styling, "styles.xml");
		}
		Workbook workbook = new Workbook();
		workbook.read(reader.getWorkbookData(), "workbook.xml");
		List<Sheet> sheets = new ArrayList<>();
		XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (parts.hasNext()) {
			InputStream part = parts.next();
			String name = parts.getSheetName();
			SheetEvents events = new SheetEvents(name, budget, texts, styles, workbook.from1904);
			events.read(part, name);
			sheets.add(new Sheet(name, events.rows()));
		}
		return sheets;
	}

	private static final class Workbook extends XmlEvents {

		private boolean from1904;

		@Override
		void start(String name, Attributes attributes) {
			if (name.equals("workbookPr")) {
				String value = attributes.getValue("date1904");
				this.from1904 = "1".equals(value) || "true".equals(value);
			}
		}

		@Override
		void end(String name) {
		}

	}

}
