package ca.armsexports.tracker.ingest.format.csv;

import java.util.Arrays;

import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;

/**
 * What stands between the values of a text file. Found by the first lines: what parts
 * most lines into equally many values.
 *
 * @param separator comma, semicolon or tab
 * @param start where the first line begins
 * @param skippedLines lines before it that only name the separator
 */
record Dialect(char separator, int start, int skippedLines) {

	private static final char[] SEPARATORS = { ';', '\t', ',' };

	/** How many lines are looked at. */
	private static final int SAMPLE = 200;

	/** More separators than this in a line are counted as this. */
	private static final int MOST = 100;

	static Dialect of(String text) {
		if (text.startsWith("sep=") && text.length() > 4) {
			int end = text.indexOf('\n');
			char separator = text.charAt(4);
			if (end > 0 && end <= 7 && new String(SEPARATORS).indexOf(separator) >= 0) {
				return new Dialect(separator, end + 1, 1);
			}
		}
		int[][] counts = count(text);
		char best = SEPARATORS[SEPARATORS.length - 1];
		int bestScore = 0;
		for (int index = 0; index < SEPARATORS.length; index++) {
			int score = score(counts[index]);
			if (score > bestScore) {
				best = SEPARATORS[index];
				bestScore = score;
			}
		}
		return new Dialect(best, 0, 0);
	}

	/**
	 * How often each separator stands in each of the first lines, outside of quotation
	 * marks, which are looked at in the whole text.
	 */
	private static int[][] count(String text) {
		int[][] counts = new int[SEPARATORS.length][SAMPLE];
		int line = 0;
		int physicalLine = 1;
		int openedAt = 0;
		boolean quoted = false;
		boolean atStart = true;
		for (int index = 0; index < text.length(); index++) {
			char sign = text.charAt(index);
			if (sign == '\n') {
				physicalLine++;
			}
			if (quoted) {
				quoted = sign != '"';
				continue;
			}
			if (sign == '"' && (atStart || text.charAt(index - 1) == '"')) {
				quoted = true;
				openedAt = physicalLine;
			}
			else if (sign == '\n') {
				line++;
				atStart = true;
				continue;
			}
			boolean separates = false;
			for (int separator = 0; separator < SEPARATORS.length; separator++) {
				if (sign == SEPARATORS[separator]) {
					separates = true;
					if (line < SAMPLE && counts[separator][line] < MOST) {
						counts[separator][line]++;
					}
				}
			}
			atStart = separates;
		}
		if (quoted) {
			throw new UnreadableFile(Reason.QUOTES, new Place(null, openedAt, 0), "\"");
		}
		return counts;
	}

	/** The most that lines with equally many separators come to together. */
	private static int score(int[] counts) {
		int[] lines = new int[MOST + 1];
		Arrays.stream(counts).forEach((count) -> lines[count]++);
		int best = 0;
		for (int count = 1; count <= MOST; count++) {
			best = Math.max(best, count * lines[count]);
		}
		return best;
	}

}
