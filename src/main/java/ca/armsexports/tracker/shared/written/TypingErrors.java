package ca.armsexports.tracker.shared.written;

/** How far two words are apart. */
public final class TypingErrors {

	private TypingErrors() {
	}

	/**
	 * How many slips lead from one word to another: letters added, left out, put for
	 * another, or two neighbours in the wrong order, each counting one.
	 * @param one a word
	 * @param other another
	 */
	public static int between(String one, String other) {
		int[][] distance = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				distance[i][j] = (i == 0 || j == 0) ? i + j : step(one, other, i, j, distance);
			}
		}
		return distance[one.length()][other.length()];
	}

	private static int step(String one, String other, int i, int j, int[][] distance) {
		int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
		int least = Math.min(distance[i - 1][j - 1] + change, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
	}

}
