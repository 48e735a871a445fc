package ca.armsexports.tracker.ingest.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import ca.armsexports.tracker.ingest.format.Budget;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;

/**
 * Unpacks every packed stream of a document once without keeping anything, before any
 * library opens it. Streams that are packed twice, or in ways that no program of today
 * writes texts in, are refused.
 */
final class PackedStreams {

	/** A stream of objects is kept as objects, each many times its size. */
	private static final int MOST_OF_OBJECTS = 4_194_304;

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

	/** How long the dictionary before a stream is, as far as it is looked at. */
	private static final int DICTIONARY = 2048;

	private PackedStreams() {
	}

	static void check(byte[] bytes, Budget budget) {
		long ofObjects = 0;
		int index = 0;
		while (index + STREAM.length + 2 < bytes.length) {
			int start = startOfStream(bytes, index);
			if (start < 0) {
				index++;
				continue;
			}
			String dictionary = dictionary(bytes, index);
			requirePlain(dictionary);
			Unpacked unpacked = unpack(bytes, start, budget);
			if (dictionary.contains("ObjStm") || dictionary.contains("XRef")) {
				ofObjects += unpacked.size();
				if (ofObjects > MOST_OF_OBJECTS) {
					throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, MOST_OF_OBJECTS);
				}
			}
			index = start + unpacked.packed();
		}
	}

	private static int startOfStream(byte[] bytes, int index) {
		for (int offset = 0; offset < STREAM.length; offset++) {
			if (bytes[index + offset] != STREAM[offset]) {
				return -1;
			}
		}
		if (index >= 3 && bytes[index - 1] == 'd' && bytes[index - 2] == 'n' && bytes[index - 3] == 'e') {
			return -1;
		}
		int start = index + STREAM.length;
		while (start < bytes.length && (bytes[start] == ' ' || bytes[start] == '\r')) {
			start++;
		}
		return (start < bytes.length && bytes[start] == '\n') ? start + 1 : start;
	}

	private static String dictionary(byte[] bytes, int end) {
		int start = Math.max(0, end - DICTIONARY);
		String before = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
		return before.substring(Math.max(0, before.lastIndexOf(" obj")));
	}

	private static void requirePlain(String dictionary) {
		int first = dictionary.indexOf("FlateDecode");
		if ((first >= 0 && dictionary.indexOf("FlateDecode", first + 1) >= 0) || dictionary.contains("LZW")
				|| dictionary.contains("RunLength") || dictionary.contains("/#") || dictionary.contains("Crypt")) {
			throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, "Filter");
		}
	}

	private static Unpacked unpack(byte[] bytes, int start, Budget budget) {
		if (start + 1 >= bytes.length || !isPacked(bytes[start], bytes[start + 1])) {
			budget.checkTime();
			return new Unpacked(0, 0);
		}
		byte[] buffer = new byte[16_384];
		long size = 0;
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(bytes, start, bytes.length - start);
			for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
				if (size == 0 && count > 1 && isPacked(buffer[0], buffer[1])) {
					throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, "FlateDecode");
				}
				size += count;
				budget.takeUnpacked(count);
			}
			return new Unpacked(size, Math.toIntExact(inflater.getBytesRead()));
		}
		catch (DataFormatException ex) {
			return new Unpacked(size, 0);
		}
		finally {
			inflater.end();
		}
	}

	/** The first two bytes of what is packed with zlib. */
	private static boolean isPacked(byte first, byte second) {
		int head = ((first & 0xff) << 8) | (second & 0xff);
		return (first & 0x0f) == 8 && (first & 0xff) >> 4 <= 7 && head % 31 == 0;
	}

	private record Unpacked(long size, int packed) {
	}

}
