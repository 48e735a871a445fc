package ca.armsexports.tracker.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds out what kind a file is and hands it to the reader of that kind. The name of a
 * file and what a browser calls it are never asked.
 */
@Component
public class FileFormats {

	private final Map<FileKind, FormatReader> readers;

	/**
	 * The formats that are read.
	 * @param readers one for each kind
	 */
	public FileFormats(List<FormatReader> readers) {
		this.readers = readers.stream().collect(Collectors.toUnmodifiableMap(FormatReader::kind, Function.identity()));
	}

	/**
	 * Reads a file.
	 * @param bytes the file
	 * @param limits what reading may cost
	 * @return its sheets that hold something
	 * @throws UnreadableFile if it is refused
	 */
	public List<Sheet> read(byte[] bytes, ReadingLimits limits) {
		Budget budget = new Budget(limits);
		FormatReader reader = this.readers.get(kindOf(bytes, limits));
		if (reader == null) {
			throw new UnreadableFile(Reason.UNKNOWN_KIND, "");
		}
		List<Sheet> sheets = reader.read(bytes, budget).stream().filter((sheet) -> !sheet.rows().isEmpty()).toList();
		if (sheets.isEmpty()) {
			throw new UnreadableFile(Reason.NO_TABLE, "");
		}
		return sheets;
	}

	/**
	 * What kind a file is, by its bytes.
	 * @param bytes the file
	 * @param limits how large it may be
	 * @throws UnreadableFile if it is too large, of no kind that is read, or of two kinds
	 */
	public static FileKind kindOf(byte[] bytes, ReadingLimits limits) {
		new Budget(limits).takeFile(bytes.length);
		String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
		boolean archive = endsAsArchive(bytes);
		if (head.startsWith("PK")) {
			if (head.contains("%PDF-")) {
				throw new UnreadableFile(Reason.TWO_KINDS, "PK, %PDF-");
			}
			return FileKind.XLSX;
		}
		if (head.startsWith("%PDF-")) {
			if (archive) {
				throw new UnreadableFile(Reason.TWO_KINDS, "%PDF-, PK");
			}
			return FileKind.PDF;
		}
		if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
			throw new UnreadableFile(holdsPackage(bytes) ? Reason.ENCRYPTED : Reason.OLD_WORKBOOK, "");
		}
		if (archive) {
			throw new UnreadableFile(Reason.TWO_KINDS, "PK");
		}
		return kindOfText(bytes);
	}

	private static FileKind kindOfText(byte[] bytes) {
		String known = signature(bytes);
		if (known != null) {
			throw new UnreadableFile(Reason.UNKNOWN_KIND, known);
		}
		String text = DecodedText.of(bytes).text().stripLeading();
		if (text.isEmpty()) {
			throw new UnreadableFile(Reason.EMPTY, "0");
		}
		if (text.startsWith("%PDF-") || text.substring(0, Math.min(text.length(), 1024)).contains("%PDF-")) {
			throw new UnreadableFile(Reason.TWO_KINDS, "%PDF-");
		}
		if (!text.startsWith("<")) {
			return FileKind.CSV;
		}
		String head = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
		boolean foreign = head.startsWith("<!doctype") && (!head.startsWith("<!doctype html") || hasSubset(head));
		if (foreign || head.contains("<!entity")) {
			throw new UnreadableFile(Reason.DOCTYPE, new Place(null, 1, 0), head.lines().findFirst().orElse(""));
		}
		if (head.startsWith("<?xml") && !head.contains("<html")) {
			throw new UnreadableFile(head.contains("<!doctype") ? Reason.DOCTYPE : Reason.UNKNOWN_KIND, "<?xml");
		}
		return FileKind.HTML;
	}

	private static boolean hasSubset(String head) {
		int end = head.indexOf('>');
		int subset = head.indexOf('[');
		return subset >= 0 && (end < 0 || subset < end);
	}

	/** The directory of an archive stands at its end, whatever stands before it. */
	private static boolean endsAsArchive(byte[] bytes) {
		for (int index = bytes.length - 22; index >= Math.max(0, bytes.length - 65_557); index--) {
			if (bytes[index] == 'P' && bytes[index + 1] == 'K' && bytes[index + 2] == 5 && bytes[index + 3] == 6) {
				return true;
			}
		}
		return false;
	}

	/** An encrypted workbook is a package inside an old container. */
	private static boolean holdsPackage(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
				|| new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
	}

	private static @Nullable String signature(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
		return List
			.of("GIF8", "\u0089PNG", "\u00ff\u00d8\u00ff", "\u001f\u008b", "7z\u00bc\u00af", "Rar!", "\u007fELF",
					"MZ\u0090", "BZh", "\u00fd7zXZ", "{\\rtf")
			.stream()
			.filter(head::startsWith)
			.map((signature) -> signature.replaceAll("[^\\x20-\\x7e]", ""))
			.findAny()
			.orElse(null);
	}

}
