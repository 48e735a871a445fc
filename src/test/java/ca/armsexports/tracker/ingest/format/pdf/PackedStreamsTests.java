package ca.armsexports.tracker.ingest.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.Trial;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static ca.armsexports.tracker.ingest.format.Trial.joined;
import static ca.armsexports.tracker.ingest.format.Trial.refuses;
import static ca.armsexports.tracker.ingest.format.Trial.refusesLate;
import static ca.armsexports.tracker.ingest.format.Trial.utf8;

class PackedStreamsTests {

	private static final int MOST_OF_OBJECTS = 4_194_304;

	@ParameterizedTest
	@ValueSource(strings = { "stream\n", "stream\r\n", "stream \n", "stream  \r\n", "stream" })
	void whatAStreamUnpacksToCounts(String keyword) {
		byte[] head = utf8("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> " + keyword);
		PackedStreams.check(joined(head, packed(1000), utf8("\nendstream endobj")), Trial.small());
		refusesSize(() -> PackedStreams.check(joined(head, packed(1001), utf8("\nendstream endobj")), Trial.small()));
	}

	@Test
	void streamsCountTogether() {
		byte[] one = joined(utf8("1 0 obj <<>> stream\n"), packed(500), utf8("\nendstream endobj\n"));
		PackedStreams.check(joined(one, one), Trial.small());
		refusesSize(() -> PackedStreams.check(joined(one, one, one), Trial.small()));
		byte[] plain = utf8("1 0 obj <<>> stream\nBT (a) Tj ET\nendstream endobj\n");
		refusesSize(() -> PackedStreams.check(joined(plain, one, plain, one, one), Trial.small()));
	}

	@Test
	void theEndOfAStreamIsNotTheBeginningOfOne() {
		PackedStreams.check(joined(utf8("endstream\n"), packed(1001)), Trial.small());
		refusesSize(() -> PackedStreams.check(joined(utf8("an_stream\n"), packed(1001)), Trial.small()));
		refusesSize(() -> PackedStreams.check(joined(utf8("stream\n"), packed(1001)), Trial.small()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[/FlateDecode /FlateDecode]", "/LZWDecode", "/LZW", "/RunLengthDecode", "/#46lateDecode",
			"/Crypt" })
	void streamsPackedTwiceOrAsNobodyDoesAreRefused(String filter) {
		refuses(() -> PackedStreams.check(utf8("1 0 obj <</Filter" + filter + ">> stream\nx\nendstream"),
				Trial.usual()), Reason.UNPACKS_TOO_LARGE, Place.FILE, "Filter");
		PackedStreams.check(utf8("1 0 obj <</Filter" + filter + ">> 2 0 obj <<>> stream\nx\nendstream"), Trial.usual());
		PackedStreams.check(utf8("1 0 obj <</Filter/FlateDecode>> stream\nx\nendstream 2 0 obj " + filter),
				Trial.usual());
	}

	@ParameterizedTest
	@CsvSource({ "120, 0, true", "72, 0, true", "8, 0, true", "120, 1, false", "121, 0, false", "136, 0, false" })
	void whatUnpacksToSomethingPackedIsRefused(int first, int beside, boolean refused) {
		int second = 31 - (first << 8) % 31 + beside;
		byte[] content = { (byte) first, (byte) (second + 155), 1, 2, 3 };
		byte[] file = joined(utf8("1 0 obj <<>> stream\n"), packed(content), utf8("\nendstream"));
		if (refused) {
			refuses(() -> PackedStreams.check(file, Trial.usual()), Reason.UNPACKS_TOO_LARGE, Place.FILE,
					"FlateDecode");
		}
		else {
			PackedStreams.check(file, Trial.usual());
		}
	}

	@Test
	void aSingleSignIsNotPacked() {
		PackedStreams.check(joined(utf8("1 0 obj <<>> stream\n"), packed(new byte[] { 'x' }), utf8("\nendstream")),
				Trial.usual());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ObjStm", "XRef" })
	void streamsOfObjectsAreSmaller(String type) {
		byte[] whole = stream(type, MOST_OF_OBJECTS);
		PackedStreams.check(whole, Trial.usual());
		refuses(() -> PackedStreams.check(joined(whole, stream(type, 1)), Trial.usual()), Reason.UNPACKS_TOO_LARGE,
				Place.FILE, String.valueOf(MOST_OF_OBJECTS));
		PackedStreams.check(joined(whole, stream("Font", 1)), Trial.usual());
	}

	@Test
	void documentsThatEndAnywhereAreLookedThroughToTheirEnd() {
		byte[] whole = joined(utf8("1 0 obj <<>> stream \r\n"), packed(40), utf8("\nendstream stream\n"));
		for (int end = 0; end <= whole.length; end++) {
			PackedStreams.check(Arrays.copyOf(whole, end), Trial.usual());
		}
	}

	@Test
	void streamsThatAreDamagedAreLeftToTheReader() {
		PackedStreams.check(utf8("1 0 obj <<>> stream\nx^nothing packed\nendstream"), Trial.usual());
		refusesSize(() -> PackedStreams.check(
				joined(utf8("1 0 obj <<>> stream\nx^nothing packed\nendstream 2 0 obj <<>> stream\n"), packed(1001)),
				Trial.small()));
	}

	@Test
	void lookingThroughStreamsTakesTime() {
		refusesLate(() -> PackedStreams.check(utf8("1 0 obj <<>> stream\nBT ET\nendstream"), Trial.late()));
		refusesLate(() -> PackedStreams.check(joined(utf8("1 0 obj <<>> stream\n"), packed(40)), Trial.late()));
		PackedStreams.check(utf8("1 0 obj <<>> endobj"), Trial.late());
	}

	private static void refusesSize(ThrowingCallable check) {
		refuses(check, Reason.UNPACKS_TOO_LARGE, Place.FILE, "1000");
	}

	private static byte[] stream(String type, int size) {
		return joined(utf8("1 0 obj <</Type/" + type + ">> stream\n"), packed(size), utf8("\nendstream endobj\n"));
	}

	private static byte[] packed(int size) {
		return packed("a".repeat(size).getBytes(StandardCharsets.US_ASCII));
	}

	private static byte[] packed(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
			deflater.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
