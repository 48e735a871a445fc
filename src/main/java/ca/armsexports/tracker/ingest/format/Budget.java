package ca.armsexports.tracker.ingest.format;

import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the limits while one file is read. Readers ask it at each line, cell
 * and page; whatever exceeds a limit is refused where it stands.
 */
public final class Budget {

	private final ReadingLimits limits;

	private final long deadline;

	private int cells;

	private long unpacked;

	/**
	 * A budget that begins now.
	 * @param limits the limits
	 */
	public Budget(ReadingLimits limits) {
		this.limits = limits;
		this.deadline = System.nanoTime() + limits.time().toNanos();
	}

	/** The limits. */
	public ReadingLimits limits() {
		return this.limits;
	}

	/**
	 * A file begins.
	 * @param bytes its size
	 */
	public void takeFile(int bytes) {
		if (bytes == 0) {
			throw new UnreadableFile(Reason.EMPTY, "0");
		}
		if (bytes > this.limits.bytes()) {
			throw new UnreadableFile(Reason.TOO_LARGE, bytes);
		}
	}

	/**
	 * A line begins.
	 * @param sheet the sheet
	 * @param line its number, from 1
	 */
	public void takeRow(@Nullable String sheet, int line) {
		if (line > this.limits.rows()) {
			throw new UnreadableFile(Reason.TOO_MANY_ROWS, new Place(sheet, line, 0), String.valueOf(line));
		}
		checkTime();
	}

	/**
	 * A cell that holds something.
	 * @param sheet the sheet
	 * @param line the line, from 1
	 * @param column the column, from 1
	 * @param text what it holds
	 */
	public void takeCell(@Nullable String sheet, int line, int column, String text) {
		if (column > this.limits.columns()) {
			throw new UnreadableFile(Reason.TOO_MANY_COLUMNS, new Place(sheet, line, column), String.valueOf(column));
		}
		if (text.length() > this.limits.cellLength()) {
			throw new UnreadableFile(Reason.CELL_TOO_LONG, new Place(sheet, line, column), text.substring(0, 40));
		}
		if (++this.cells > this.limits.cells()) {
			throw new UnreadableFile(Reason.TOO_MANY_CELLS, new Place(sheet, line, column),
					String.valueOf(this.limits.cells()));
		}
	}

	/**
	 * Bytes were unpacked.
	 * @param bytes how many more
	 */
	public void takeUnpacked(long bytes) {
		this.unpacked += bytes;
		if (this.unpacked > this.limits.unpackedBytes()) {
			throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, this.limits.unpackedBytes());
		}
		checkTime();
	}

	/**
	 * A document has pages.
	 * @param count how many
	 */
	public void takePages(int count) {
		if (count > this.limits.pages()) {
			throw new UnreadableFile(Reason.TOO_MANY_PAGES, count);
		}
	}

	/**
	 * Time passes.
	 * @throws UnreadableFile if more passed than there was
	 */
	public void checkTime() {
		if (nanosLeft() < 0 || Thread.currentThread().isInterrupted()) {
			throw new UnreadableFile(Reason.TOO_SLOW, this.limits.time().toSeconds());
		}
	}

	/** How much time is left, in nanoseconds; less than 0 if none is. */
	public long nanosLeft() {
		return this.deadline - System.nanoTime();
	}

}
