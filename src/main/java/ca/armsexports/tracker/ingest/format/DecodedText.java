package ca.armsexports.tracker.ingest.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, in the encoding that its bytes are of: UTF-8 and UTF-16 by their
 * mark, UTF-16 without one by its zeros, UTF-8 if all of it is, else Windows-1252.
 *
 * @param text the text
 * @param encoding the encoding
 */
public record DecodedText(String text, Charset encoding) {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/**
	 * Decodes a text.
	 * @param bytes the file
	 * @throws UnreadableFile if it is in none of these encodings, or holds signs that no
	 * text has, with the place
	 */
	public static DecodedText of(byte[] bytes) {
		DecodedText text = decode(bytes);
		requireText(text.text());
		return text;
	}

	private static DecodedText decode(byte[] bytes) {
		if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
			return strictly(bytes, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(bytes, 0xff, 0xfe)) {
			return strictly(bytes, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(bytes, 0xfe, 0xff)) {
			return strictly(bytes, 2, StandardCharsets.UTF_16BE);
		}
		Charset wide = wideEncoding(bytes);
		if (wide != null) {
			return strictly(bytes, 0, wide);
		}
		try {
			return new DecodedText(decode(bytes, 0, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException ex) {
			return strictly(bytes, 0, WINDOWS_1252);
		}
	}

	/** Half of the bytes of a Latin text in UTF-16 are zero, all on one side. */
	private static @Nullable Charset wideEncoding(byte[] bytes) {
		int even = 0;
		int odd = 0;
		int length = Math.min(bytes.length, 4096);
		for (int index = 0; index < length; index++) {
			if (bytes[index] == 0) {
				if (index % 2 == 0) {
					even++;
				}
				else {
					odd++;
				}
			}
		}
		if (odd > length / 4 && even == 0) {
			return StandardCharsets.UTF_16LE;
		}
		return (even > length / 4 && odd == 0) ? StandardCharsets.UTF_16BE : null;
	}

	private static DecodedText strictly(byte[] bytes, int start, Charset encoding) {
		try {
			return new DecodedText(decode(bytes, start, encoding), encoding);
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableFile(Reason.ENCODING, placeOf(bytes, start, encoding), encoding.displayName());
		}
	}

	private static String decode(byte[] bytes, int start, Charset encoding) throws CharacterCodingException {
		return encoding.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
			.toString();
	}

	/** Where the first sign stands that could not be decoded. */
	private static Place placeOf(byte[] bytes, int start, Charset encoding) {
		String text = new String(bytes, start, bytes.length - start, encoding);
		int replaced = text.indexOf('\ufffd');
		return (replaced < 0) ? Place.FILE : placeIn(text, replaced);
	}

	private static Place placeIn(String text, int position) {
		int line = 1;
		for (int index = 0; index < position; index++) {
			if (text.charAt(index) == '\n') {
				line++;
			}
		}
		return new Place(null, line, 0);
	}

	private static void requireText(String text) {
		for (int index = 0; index < text.length(); index++) {
			char sign = text.charAt(index);
			if ((sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f') || sign == '\u007f'
					|| sign == '\ufffe' || sign == '\uffff') {
				throw new UnreadableFile(Reason.CONTROL_SIGN, placeIn(text, index), "U+%04X".formatted((int) sign));
			}
			if (sign == '\ufffd') {
				throw new UnreadableFile(Reason.ENCODING, placeIn(text, index), "U+FFFD");
			}
		}
	}

	private static boolean startsWith(byte[] bytes, int... signs) {
		if (bytes.length < signs.length) {
			return false;
		}
		for (int index = 0; index < signs.length; index++) {
			if ((bytes[index] & 0xff) != signs[index]) {
				return false;
			}
		}
		return true;
	}

}
