package ca.armsexports.tracker.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Files made to harm whoever reads them, by name. Each is made when it is asked for, so
 * that not all of them lie in memory.
 */
final class HostileFiles {

	private static final int MEGABYTE = 1_048_576;

	private HostileFiles() {
	}

	static Map<String, Supplier<byte[]>> all() {
		Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
		workbooks(files);
		pages(files);
		documents(files);
		texts(files);
		return files;
	}

	private static void workbooks(Map<String, Supplier<byte[]>> files) {
		files.put("xlsx: sheet of 1 GB of spaces", () -> bomb("xl/worksheets/sheet1.xml", 1024));
		files.put("xlsx: shared texts of 1 GB", () -> bomb("xl/sharedStrings.xml", 1024));
		files.put("xlsx: a picture of 1 GB", () -> bomb("xl/media/image1.png", 1024));
		files.put("xlsx: styles of 200 MB", () -> bomb("xl/styles.xml", 200));
		files.put("xlsx: 70 parts of 1 MB", () -> {
			Packed packed = Packed.workbook(Packed.sheet(""));
			for (int part = 0; part < 70; part++) {
				packed.with("xl/media/part" + part, new byte[MEGABYTE]);
			}
			return packed.bytes();
		});
		files.put("xlsx: 5,000 parts", () -> {
			Packed packed = Packed.workbook(Packed.sheet(""));
			for (int part = 0; part < 5000; part++) {
				packed.with("xl/media/part" + part, "x");
			}
			return packed.bytes();
		});
		files
			.put("xlsx: external entity in the sheet",
					() -> Packed.workbook("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
							+ Packed.sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"))
						.bytes());
		files.put("xlsx: a billion laughs in the shared texts",
				() -> Packed.workbook(Packed.sheet("")).with("xl/sharedStrings.xml", laughs()).bytes());
		files.put("xlsx: document type in UTF-16",
				() -> Packed.workbook(Packed.sheet(""))
					.with("xl/sharedStrings.xml", ("\ufeff" + laughs()).getBytes(StandardCharsets.UTF_16BE))
					.bytes());
		files.put("xlsx: document type in the content types",
				() -> Packed.workbook(Packed.sheet(""))
					.with("[Content_Types].xml", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x\"><Types/>")
					.bytes());
		files.put("xlsx: document type in the relations",
				() -> Packed.workbook(Packed.sheet(""))
					.with("_rels/.rels", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x\"><Relationships/>")
					.bytes());
		files.put("xlsx: 16,384 columns", () -> {
			StringBuilder cells = new StringBuilder("<row r=\"1\">");
			for (int column = 0; column < 16_384; column++) {
				cells.append("<c><v>1</v></c>");
			}
			return Packed.workbook(Packed.sheet(cells + "</row>")).bytes();
		});
		files.put("xlsx: one cell in column XFD",
				() -> Packed.workbook(Packed.sheet("<row r=\"1\">" + Packed.text("XFD1", "x") + "</row>")).bytes());
		files.put("xlsx: one cell in line 1,048,576",
				() -> Packed.workbook(Packed.sheet("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>")).bytes());
		files.put("xlsx: 300,000 lines", () -> {
			StringBuilder rows = new StringBuilder();
			for (int row = 1; row <= 300_000; row++) {
				rows.append("<row><c><v>1</v></c></row>");
			}
			return Packed.workbook(Packed.sheet(rows.toString())).bytes();
		});
		files.put("xlsx: a merge over the whole sheet", () -> Packed
			.workbook(Packed
				.sheet("<row r=\"1\">" + Packed.text("A1", "x") + "</row><row r=\"200000\">"
						+ Packed.text("A200000", "y") + "</row>")
				.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"))
			.bytes());
		files.put("xlsx: 100,000 merges",
				() -> Packed
					.workbook(Packed.sheet("<row r=\"1\">" + Packed.text("A1", "x") + "</row>")
						.replace(
								"</sheetData>",
								"</sheetData><mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(100_000)
										+ "</mergeCells>"))
					.bytes());
		files.put("xlsx: elements 100,000 deep",
				() -> Packed.workbook(Packed.sheet("<a>".repeat(100_000) + "</a>".repeat(100_000))).bytes());
		files.put("xlsx: a cell of 30 MB",
				() -> Packed
					.workbook(Packed.sheet("<row r=\"1\">" + Packed.text("A1", "x".repeat(30 * MEGABYTE)) + "</row>"))
					.bytes());
		files.put("xlsx: a number of 10,000 digits",
				() -> Packed
					.workbook(Packed.sheet("<row r=\"1\"><c r=\"A1\"><v>" + "9".repeat(10_000) + "</v></c></row>"))
					.bytes());
		files.put("xlsx: a number with an exponent of 999,999,999",
				() -> Packed.workbook(Packed.sheet("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>")).bytes());
		files.put("xlsx: shared text 99,999,999",
				() -> Packed.workbook(Packed.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999</v></c></row>"))
					.bytes());
		files.put("xlsx: a name that leads outside",
				() -> Packed.workbook(Packed.sheet("")).with("../../etc/cron.d/x", "x").bytes());
		files.put("xlsx: an absolute name", () -> Packed.workbook(Packed.sheet("")).with("/etc/passwd", "x").bytes());
		files.put("xlsx: one name twice", HostileFiles::twice);
		files.put("xlsx: a sheet that is fetched from elsewhere", () -> Packed.workbook(Packed.sheet(""))
			.with("xl/_rels/workbook.xml.rels",
					"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/sheet.xml\"/></Relationships>")
			.bytes());
		files.put("xlsx: cut off", () -> {
			byte[] whole = Packed.workbook(Packed.sheet("<row r=\"1\">" + Packed.text("A1", "x") + "</row>")).bytes();
			return Arrays.copyOf(whole, whole.length - 200);
		});
		files.put("xlsx: an encrypted package", () -> container("EncryptedPackage"));
		files.put("xlsx: in the format of before 2007", () -> container("Workbook"));
		files.put("an archive of archives", () -> {
			byte[] inner = Packed.workbook(Packed.sheet("")).with("x", new byte[50 * MEGABYTE]).bytes();
			Packed packed = Packed.workbook(Packed.sheet(""));
			for (int part = 0; part < 50; part++) {
				packed.with("xl/embeddings/" + part + ".xlsx", inner);
			}
			return packed.bytes();
		});
	}

	private static void pages(Map<String, Supplier<byte[]>> files) {
		files.put("html: 300,000 tables in each other", () -> utf8("<table><tr><td>".repeat(300_000)));
		files.put("html: 500,000 bold in each other", () -> utf8("<html>" + "<b>".repeat(500_000)));
		files.put("html: a cell over 1,000,000 columns", () -> utf8("<table><tr><td colspan=1000000>x<td>y</table>"));
		files.put("html: 60 cells over 60 columns and 200,000 lines", () -> utf8(
				"<table><tr>" + "<td rowspan=200000>x".repeat(60) + "<tr><td>".repeat(190_000) + "</table>"));
		files.put("html: 16,384 columns", () -> utf8("<table><tr>" + "<td>1".repeat(16_384) + "</table>"));
		files.put("html: 700,000 lines", () -> utf8("<table>" + "<tr><td>1<td>2".repeat(700_000) + "</table>"));
		files.put("html: an entity of its own",
				() -> utf8("<!DOCTYPE html [<!ENTITY x \"y\">]><table><tr><td>&x;<td>1</table>"));
		files.put("html: a document type of XML", () -> utf8("<!DOCTYPE svg SYSTEM \"http://127.0.0.1:9/x\"><svg/>"));
		files.put("html: scripts, frames and forms", () -> utf8(
				"<html><script>while(1){}</script><iframe src=http://127.0.0.1:9/></iframe><table><tr><td onclick=x>Peru<td>1</table>"));
		files.put("html: 1,000,000 attributes",
				() -> utf8("<table><tr><td " + "a ".repeat(1_000_000) + ">x<td>1</table>"));
		files.put("html: an open comment", () -> utf8("<table><tr><td>1<td>2</table><!--" + "-".repeat(5 * MEGABYTE)));
	}

	private static void documents(Map<String, Supplier<byte[]>> files) {
		files.put("pdf: pages that are their own parent", () -> pdf("""
				1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
				2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 100000/Parent 2 0 R>> endobj
				"""));
		files.put("pdf: forms that draw each other 2^40 times", HostileFiles::formsOfForms);
		files.put("pdf: a form that draws itself", () -> pdf(page("/X Do", "/X 9 0 R") + """
				9 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 9 0 R>>>>/Length 5>> stream
				/X Do
				endstream endobj
				"""));
		files.put("pdf: lists 100,000 deep", () -> pdf("1 0 obj <</Type/Catalog/Pages 2 0 R/X " + "[".repeat(100_000)
				+ "]".repeat(100_000) + ">> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n"));
		files.put("pdf: a packed page of 1 GB", () -> packedPage(1024, false));
		files.put("pdf: a page packed twice", () -> packedPage(60, true));
		files.put("pdf: a page of 20,000,000 letters", () -> packedPage(20, false));
		files.put("pdf: 1,000,000 pages by a lie", () -> pdf("""
				1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
				2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1000000>> endobj
				3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
				"""));
		files.put("pdf: encrypted", HostileFiles::encrypted);
		files.put("pdf: nothing but its head", () -> utf8("%PDF-1.7\n"));
		files.put("pdf: and an archive", () -> joined(pdf(page("", "")), Packed.workbook(Packed.sheet("")).bytes()));
	}

	private static void texts(Map<String, Supplier<byte[]>> files) {
		files.put("an archive and a document", () -> {
			byte[] bytes = Packed.workbook(Packed.sheet("")).with("%PDF-1.7", "x").bytes();
			return joined(new byte[] { 'P', 'K', 3, 4, '%', 'P', 'D', 'F', '-' }, bytes);
		});
		files.put("text and an archive", () -> joined(utf8("a,b\n1,2\n"), Packed.workbook(Packed.sheet("")).bytes()));
		files.put("text and a document", () -> joined(utf8("a,b\n"), pdf(page("", ""))));
		files.put("a program renamed", () -> joined(new byte[] { 'M', 'Z', (byte) 0x90, 0 }, new byte[4096]));
		files.put("a picture renamed",
				() -> joined("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), new byte[4096]));
		files.put("a packed file renamed", () -> new byte[] { 0x1f, (byte) 0x8b, 8, 0, 0, 0 });
		files.put("csv: 16,384 columns", () -> utf8("x,".repeat(16_383) + "x\n"));
		files.put("csv: 3,000,000 lines", () -> utf8("1,2\n".repeat(2_600_000)));
		files.put("csv: a quotation that never ends", () -> utf8("a,b\n\"" + "x,y\n".repeat(2_000_000)));
		files.put("csv: one value of 9 MB", () -> utf8("a," + "x".repeat(9 * MEGABYTE) + "\n"));
		files.put("csv: 5,000,000 values",
				() -> utf8("1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3\n".repeat(199_999)));
		files.put("csv: zeros", () -> new byte[100_000]);
		files.put("more than 10 MB", () -> new byte[11 * MEGABYTE]);
		files.put("nothing", () -> new byte[0]);
		files.put("UTF-16 without its last byte", () -> {
			byte[] whole = "a,b\n1,2\n".getBytes(Charset.forName("UTF-16"));
			return Arrays.copyOf(whole, whole.length - 1);
		});
	}

	private static byte[] bomb(String part, int megabytes) {
		Packed workbook = Packed.workbook(Packed.sheet(""));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook.bytes()))) {
				for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
					if (!entry.getName().equals(part)) {
						zip.putNextEntry(new ZipEntry(entry.getName()));
						parts.transferTo(zip);
						zip.closeEntry();
					}
				}
			}
			zip.putNextEntry(new ZipEntry(part));
			byte[] megabyte = new byte[MEGABYTE];
			Arrays.fill(megabyte, (byte) ' ');
			for (int count = 0; count < megabytes; count++) {
				zip.write(megabyte);
			}
			zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String laughs() {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
		for (int level = 1; level < 30; level++) {
			laughs.append("<!ENTITY a%d \"%s\">".formatted(level, "&a%d;".formatted(level - 1).repeat(10)));
		}
		return laughs.append("]>").append(Packed.sharedStrings("<si><t>&a29;</t></si>")).toString();
	}

	/** One name twice: two programs may see two files. */
	private static byte[] twice() {
		byte[] bytes = Packed.workbook(Packed.sheet("")).with("xl/worksheets/sheet2.xml", Packed.sheet("")).bytes();
		String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheet2.xml", "sheet1.xml");
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] container(String stream) {
		byte[] head = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 };
		return joined(joined(head, new byte[1016]), stream.getBytes(StandardCharsets.UTF_16LE));
	}

	private static String page(String content, String objects) {
		return """
				1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
				2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
				3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<<%s>>/Font<</F 5 0 R>>>>>> endobj
				4 0 obj <</Length %d>> stream
				%s
				endstream endobj
				5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
				"""
			.formatted(objects, content.length(), content);
	}

	private static byte[] formsOfForms() {
		StringBuilder forms = new StringBuilder(page("/X Do", "/X 10 0 R"));
		for (int form = 10; form < 50; form++) {
			forms.append(
					"%d 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length 11>> stream\n/X Do /X Do\nendstream endobj\n"
						.formatted(form, form + 1));
		}
		forms.append("50 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 3>> stream\n0 g\nendstream endobj\n");
		return pdf(forms.toString());
	}

	private static byte[] packedPage(int megabytes, boolean twice) {
		byte[] packed = packed(megabytes);
		if (twice) {
			ByteArrayOutputStream again = new ByteArrayOutputStream();
			try (DeflaterOutputStream deflater = new DeflaterOutputStream(again)) {
				deflater.write(packed);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			packed = again.toByteArray();
		}
		String before = "%PDF-1.7\n" + page("", "").replace("4 0 obj <</Length 0>> stream\n\nendstream endobj\n", "")
				+ "4 0 obj <</Filter%s/Length %d>> stream\n"
					.formatted(twice ? "[/FlateDecode /FlateDecode]" : "/FlateDecode", packed.length);
		return joined(joined(utf8(before), packed), utf8("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"));
	}

	private static byte[] packed(int megabytes) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes, new Deflater(9))) {
			deflater.write(utf8("BT /F 9 Tf ("));
			byte[] megabyte = new byte[MEGABYTE];
			Arrays.fill(megabyte, (byte) 'a');
			for (int count = 0; count < megabytes; count++) {
				deflater.write(megabyte);
			}
			deflater.write(utf8(") Tj ET"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] encrypted() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Without a table of places: readers then look for objects themselves. */
	private static byte[] pdf(String objects) {
		return utf8("%PDF-1.7\n" + objects + "trailer <</Root 1 0 R>>\n%%EOF\n");
	}

	private static byte[] joined(byte[] one, byte[] other) {
		byte[] joined = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, joined, one.length, other.length);
		return joined;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
