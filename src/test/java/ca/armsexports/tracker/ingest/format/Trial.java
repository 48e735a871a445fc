package ca.armsexports.tracker.ingest.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What tests of readers share: small limits, refusals with their places, sheets as text.
 */
public final class Trial {

	/** Limits that are soon reached. */
	public static final ReadingLimits SMALL = limits(3, 3, 6);

	private Trial() {
	}

	/** A hundred bytes, fifty characters a cell, a thousand bytes unpacked, two pages. */
	public static ReadingLimits limits(int rows, int columns, int cells) {
		return new ReadingLimits(100, rows, columns, cells, 50, 1000, 2, Duration.ofSeconds(30));
	}

	/** With the limits as they are without settings. */
	public static Budget usual() {
		return new Budget(ReadingLimits.USUAL);
	}

	/** With limits that are soon reached. */
	public static Budget small() {
		return new Budget(SMALL);
	}

	/** With no time left. */
	public static Budget late() {
		ReadingLimits usual = ReadingLimits.USUAL;
		return new Budget(new ReadingLimits(usual.bytes(), usual.rows(), usual.columns(), usual.cells(),
				usual.cellLength(), usual.unpackedBytes(), usual.pages(), Duration.ofSeconds(-7)));
	}

	/** Expects a refusal. */
	public static void refuses(ThrowingCallable reading, Reason reason, Place place, @Nullable String found) {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(reading).satisfies((refusal) -> {
			assertThat(refusal.reason()).isEqualTo(reason);
			assertThat(refusal.place()).isEqualTo(place);
			assertThat(refusal.found()).isEqualTo((found != null) ? found : "");
		});
	}

	/** Expects the refusal of what takes too long. */
	public static void refusesLate(ThrowingCallable reading) {
		refuses(reading, Reason.TOO_SLOW, Place.FILE, "-7");
	}

	/** The lines of sheets, a stroke between them, a semicolon between cells. */
	public static String told(List<Sheet> sheets) {
		return sheets.stream().map((sheet) -> told(sheet.rows(), "")).collect(Collectors.joining(" // "));
	}

	/** Lines with a star at each cell that is the copy of another. */
	public static String toldWithCopies(List<SheetRow> rows) {
		return told(rows, "*");
	}

	private static String told(List<SheetRow> rows, String copied) {
		return rows.stream()
			.map((row) -> row.cells()
				.stream()
				.map((cell) -> cell.text() + (cell.copied() ? copied : ""))
				.collect(Collectors.joining(";")))
			.collect(Collectors.joining("/"));
	}

	/** The bytes of a text. */
	public static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Some bytes behind others. */
	public static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			bytes.writeBytes(part);
		}
		return bytes.toByteArray();
	}

}
