package ca.armsexports.tracker.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static ca.armsexports.tracker.ingest.format.Trial.joined;
import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static org.assertj.core.api.Assertions.assertThat;

class DecodedTextTests {

	private static final byte[] MARK = { (byte) 0xef, (byte) 0xbb, (byte) 0xbf };

	private static final byte[] LITTLE = { (byte) 0xff, (byte) 0xfe };

	private static final byte[] BIG = { (byte) 0xfe, (byte) 0xff };

	@Test
	void theMarkOfAnEncodingIsNoText() {
		reads(joined(MARK, utf8("Pérou")), "Pérou", StandardCharsets.UTF_8);
		reads(joined(LITTLE, "Pérou".getBytes(StandardCharsets.UTF_16LE)), "Pérou", StandardCharsets.UTF_16LE);
		reads(joined(BIG, "Pérou".getBytes(StandardCharsets.UTF_16BE)), "Pérou", StandardCharsets.UTF_16BE);
		reads(MARK, "", StandardCharsets.UTF_8);
		reads(LITTLE, "", StandardCharsets.UTF_16LE);
		reads(BIG, "", StandardCharsets.UTF_16BE);
	}

	@Test
	void halfAMarkIsText() {
		reads(new byte[] { (byte) 0xef }, "ï", Charset.forName("windows-1252"));
		reads(new byte[] { (byte) 0xef, (byte) 0xbb }, "ï»", Charset.forName("windows-1252"));
		reads(new byte[] { (byte) 0xff }, "ÿ", Charset.forName("windows-1252"));
		reads(new byte[] { (byte) 0xfe, 'a' }, "þa", Charset.forName("windows-1252"));
	}

	@Test
	void zerosOnOneSideTellWideTextWithoutAMark() {
		reads("ab\u2013c".getBytes(StandardCharsets.UTF_16LE), "ab\u2013c", StandardCharsets.UTF_16LE);
		reads("ab\u2013c".getBytes(StandardCharsets.UTF_16BE), "ab\u2013c", StandardCharsets.UTF_16BE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000bc", "\u0000abc", "a\u0000\u0000b" })
	void fewZerosOrZerosOnBothSidesAreNoText(String text) {
		refuses(() -> DecodedText.of(utf8(text)), Reason.CONTROL_SIGN, new Place(null, 1, 0), "U+0000");
	}

	@ParameterizedTest
	@CsvSource({ "1, U+0001", "31, U+001F", "127, U+007F", "65534, U+FFFE", "65535, U+FFFF" })
	void namesTheLineOfASignThatNoTextHas(int sign, String name) {
		refuses(() -> DecodedText.of(utf8("a\r\n\nb" + (char) sign + "\n")), Reason.CONTROL_SIGN, new Place(null, 3, 0),
				name);
	}

	@Test
	void signsOfLinesAndColumnsAreText() {
		reads(utf8("a\tb\r\nc\fd e~\u0080"), "a\tb\r\nc\fd e~\u0080", StandardCharsets.UTF_8);
	}

	@Test
	void namesTheLineOfASignThatWasLost() {
		refuses(() -> DecodedText.of(utf8("a\nb\ufffd")), Reason.ENCODING, new Place(null, 2, 0), "U+FFFD");
	}

	@Test
	void namesTheLineWhereAnEncodingEnds() {
		refuses(() -> DecodedText.of(joined(MARK, utf8("a\nb\n"), new byte[] { (byte) 0xe9, ';' })), Reason.ENCODING,
				new Place(null, 3, 0), "UTF-8");
		refuses(() -> DecodedText.of(new byte[] { 'a', '\n', (byte) 0xe9, (byte) 0x81 }), Reason.ENCODING,
				new Place(null, 2, 0), "windows-1252");
		refuses(() -> DecodedText.of(joined(LITTLE, new byte[] { 'a', 0, '\n', 0, 'b' })), Reason.ENCODING,
				new Place(null, 2, 0), "UTF-16LE");
	}

	private static void reads(byte[] bytes, String text, Charset encoding) {
		assertThat(DecodedText.of(bytes)).isEqualTo(new DecodedText(text, encoding));
	}

	private static byte[] utf8(String text) {
		return Trial.utf8(text);
	}

}
