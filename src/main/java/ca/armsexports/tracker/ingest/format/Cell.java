package ca.armsexports.tracker.ingest.format;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param text the text as written, without space around it; what was set higher than the
 * line stands in square brackets
 * @param number the number, where the file holds a number and not its text
 * @param date the day, where the file holds a day and not its text
 * @param copied whether it stands in another cell, over which this one was merged
 */
public record Cell(String text, @Nullable BigDecimal number, @Nullable LocalDate date, boolean copied) {

	/** Nothing. */
	public static final Cell EMPTY = new Cell("", null, null, false);

	/**
	 * A cell of text.
	 * @param text as in the file; space around it is left off, line ends become spaces
	 */
	public static Cell of(String text) {
		String clean = Texts.clean(text);
		return clean.isEmpty() ? EMPTY : new Cell(clean, null, null, false);
	}

	/** The same in a cell that was merged with this one. */
	public Cell copy() {
		return isEmpty() ? this : new Cell(this.text, this.number, this.date, true);
	}

	/** Whether nothing stands in it. */
	public boolean isEmpty() {
		return this.text.isEmpty();
	}

}
