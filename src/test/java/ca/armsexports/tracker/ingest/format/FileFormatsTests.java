package ca.armsexports.tracker.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static ca.armsexports.tracker.ingest.format.Trial.joined;
import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static ca.armsexports.tracker.ingest.format.Trial.utf8;
import static org.assertj.core.api.Assertions.assertThat;

/** Which kind a file is taken for. */
class FileFormatsTests {

	/** The end of an archive: the last 22 bytes where it has no comment. */
	private static final byte[] ARCHIVE_END = Arrays.copyOf(new byte[] { 'P', 'K', 5, 6 }, 22);

	private static final byte[] OLD = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a,b | CSV", "Peru | CSV", "PK.. | XLSX", "%PDF-1.7 | PDF", "<table> | HTML",
					"'  \n<html>' | HTML", "<!DOCTYPE html><p>[1] | HTML",
					"<!doctype HTML SYSTEM 'about:legacy-compat'> | HTML", "<?xml version='1.0'?><html> | HTML",
					"<?xml version='1.0'?><!DOCTYPE html><html> | HTML", "a PK b, and text behind it | CSV" })
	void isKnownByItsBytes(String text, FileKind kind) {
		assertThat(kind(utf8(text))).isEqualTo(kind);
	}

	@ParameterizedTest
	@EnumSource
	void kindsAreReadBackFromTheirCodes(FileKind kind) {
		assertThat(FileKind.ofCode(kind.code())).isEqualTo(kind);
	}

	@Test
	void isAsLargeAsItMayBe() {
		assertThat(FileFormats.kindOf(new byte[] { 'a' }, Trial.SMALL)).isEqualTo(FileKind.CSV);
		refuses(() -> FileFormats.kindOf(new byte[101], Trial.SMALL), Reason.TOO_LARGE, Place.FILE, "101");
		refuses(() -> kind(new byte[0]), Reason.EMPTY, Place.FILE, "0");
		refuses(() -> kind(utf8(" \n\t ")), Reason.EMPTY, Place.FILE, "0");
	}

	@Test
	void isNotOfTwoKinds() {
		refuses(() -> kind(utf8("PK %PDF-1.7")), Reason.TWO_KINDS, Place.FILE, "PK, %PDF-");
		refuses(() -> kind(joined(utf8("%PDF-1.7"), ARCHIVE_END)), Reason.TWO_KINDS, Place.FILE, "%PDF-, PK");
		refuses(() -> kind(joined(utf8("a,b\n"), ARCHIVE_END)), Reason.TWO_KINDS, Place.FILE, "PK");
		refuses(() -> kind(utf8("a,b\n%PDF-1.7")), Reason.TWO_KINDS, Place.FILE, "%PDF-");
		refuses(() -> kind(utf8(" ".repeat(2000) + "%PDF-1.7")), Reason.TWO_KINDS, Place.FILE, "%PDF-");
	}

	@Test
	void theEndOfAnArchiveStandsWithinTheLongestComment() {
		byte[] comment = "x".repeat(65_535).getBytes(StandardCharsets.US_ASCII);
		refuses(() -> kind(joined(utf8("a"), ARCHIVE_END, comment)), Reason.TWO_KINDS, Place.FILE, "PK");
		refuses(() -> kind(joined(utf8("a"), ARCHIVE_END, comment, utf8("x"))), Reason.CONTROL_SIGN,
				new Place(null, 1, 0), "U+0005");
	}

	@Test
	void workbooksOfOldAreToldFromThoseWithAPassword() {
		byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
		refuses(() -> kind(joined(OLD, name)), Reason.ENCRYPTED, Place.FILE, "");
		refuses(() -> kind(joined(OLD, new byte[1], name)), Reason.ENCRYPTED, Place.FILE, "");
		refuses(() -> kind(joined(OLD, "Workbook".getBytes(StandardCharsets.UTF_16LE))), Reason.OLD_WORKBOOK,
				Place.FILE, "");
	}

	@ParameterizedTest
	@MethodSource("otherFiles")
	void otherFilesAreNamed(String head, String found) {
		refuses(() -> kind(head.getBytes(StandardCharsets.ISO_8859_1)), Reason.UNKNOWN_KIND, Place.FILE, found);
	}

	static Stream<Arguments> otherFiles() {
		return Stream.of(Arguments.of("GIF89a", "GIF8"), Arguments.of("\u0089PNG\r\n", "PNG"),
				Arguments.of("\u00ff\u00d8\u00ff\u00e0", ""), Arguments.of("\u001f\u008b\b", ""),
				Arguments.of("7z\u00bc\u00af'", "7z"), Arguments.of("Rar!\u001a", "Rar!"),
				Arguments.of("\u007fELF", "ELF"), Arguments.of("MZ\u0090", "MZ"), Arguments.of("BZh9", "BZh"),
				Arguments.of("\u00fd7zXZ", "7zXZ"), Arguments.of("{\\rtf1", "{\\rtf"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE html [<!ENTITY x 'y'>]>", "<!DOCTYPE html [", "<!DOCTYPE svg>",
			"<html><!ENTITY x 'y'>", "<!DOCTYPE html[]>" })
	void typesOfDocumentsThatDeclareAnythingAreRefused(String text) {
		refuses(() -> kind(utf8(text + "\n<p>")), Reason.DOCTYPE, new Place(null, 1, 0), text.toLowerCase(Locale.ROOT));
	}

	@Test
	void markupThatIsNoPageIsRefused() {
		refuses(() -> kind(utf8("<?xml version='1.0'?><data/>")), Reason.UNKNOWN_KIND, Place.FILE, "<?xml");
		refuses(() -> kind(utf8("<?xml version='1.0'?><!DOCTYPE data><data/>")), Reason.DOCTYPE, Place.FILE, "<?xml");
	}

	@Test
	void isReadByTheReaderOfItsKind() {
		Sheet empty = new Sheet("empty", List.of());
		Sheet full = new Sheet("full", List.of(new SheetRow(1, List.of(Cell.of("a")))));
		FileFormats formats = new FileFormats(List.of(new Fixed(List.of(empty, full, empty))));
		assertThat(formats.read(utf8("a,b"), ReadingLimits.USUAL)).containsExactly(full);
		refuses(() -> formats.read(utf8("<p>"), ReadingLimits.USUAL), Reason.UNKNOWN_KIND, Place.FILE, "");
		refuses(() -> new FileFormats(List.of(new Fixed(List.of(empty)))).read(utf8("a"), ReadingLimits.USUAL),
				Reason.NO_TABLE, Place.FILE, "");
	}

	private static FileKind kind(byte[] bytes) {
		return FileFormats.kindOf(bytes, ReadingLimits.USUAL);
	}

	private record Fixed(List<Sheet> sheets) implements FormatReader {

		@Override
		public FileKind kind() {
			return FileKind.CSV;
		}

		@Override
		public List<Sheet> read(byte[] bytes, Budget budget) {
			return this.sheets;
		}

	}

}
