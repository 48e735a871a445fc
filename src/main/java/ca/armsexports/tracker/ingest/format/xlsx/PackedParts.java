package ca.armsexports.tracker.ingest.format.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;

/**
 * Unpacks a workbook once without keeping anything, before any library opens it: what is
 * too large, declares a document type or has names that lead outside is refused here.
 */
final class PackedParts {

	private static final int MOST_PARTS = 2000;

	private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

	private PackedParts() {
	}

	static void check(byte[] bytes, Budget budget) {
		Set<String> names = new HashSet<>();
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				requireSafe(part.getName());
				if (!names.add(part.getName().toLowerCase(Locale.ROOT)) || names.size() > MOST_PARTS) {
					throw new UnreadableFile(Reason.DAMAGED, part.getName());
				}
				unpack(parts, part.getName(), budget);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			if (ex.getMessage() != null && ex.getMessage().contains("encrypted")) {
				throw new UnreadableFile(Reason.ENCRYPTED, Place.FILE, ex);
			}
			throw new UnreadableFile(Reason.DAMAGED, Place.FILE, ex);
		}
		if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
			throw new UnreadableFile(names.contains("xl/workbook.bin") ? Reason.OLD_WORKBOOK : Reason.UNKNOWN_KIND,
					"PK");
		}
	}

	private static void requireSafe(String name) {
		if (name.contains("..") || name.startsWith("/") || name.contains("\\") || name.indexOf(':') >= 0
				|| name.indexOf('\0') >= 0) {
			throw new UnreadableFile(Reason.UNSAFE_NAME, name);
		}
	}

	private static void unpack(ZipInputStream part, String name, Budget budget) throws IOException {
		boolean markup = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
		byte[] buffer = new byte[16_384];
		int matched = 0;
		for (int count = part.read(buffer); count >= 0; count = part.read(buffer)) {
			budget.takeUnpacked(count);
			for (int index = 0; markup && index < count; index++) {
				matched = (buffer[index] == DOCTYPE[matched]) ? matched + 1 : (buffer[index] == DOCTYPE[0]) ? 1 : 0;
				if (matched == DOCTYPE.length) {
					throw new UnreadableFile(Reason.DOCTYPE, name);
				}
			}
		}
	}

}
