package ca.armsexports.tracker.ingest.format;

import java.time.Duration;

/**
 * What reading a file may cost at most.
 *
 * @param bytes the size of a file
 * @param rows lines of a sheet
 * @param columns columns of a sheet
 * @param cells cells of a file that hold something
 * @param cellLength characters of a cell
 * @param unpackedBytes the size of a packed file when unpacked
 * @param pages pages of a document
 * @param time how long it may take
 */
public record ReadingLimits(int bytes, int rows, int columns, int cells, int cellLength, int unpackedBytes, int pages,
		Duration time) {

	/** The limits as they are without settings. */
	public static final ReadingLimits USUAL = new ReadingLimits(10_485_760, 200_000, 60, 1_500_000, 32_767, 67_108_864,
			500, Duration.ofSeconds(30));

}
