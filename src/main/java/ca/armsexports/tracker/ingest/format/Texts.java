package ca.armsexports.tracker.ingest.format;

/** Texts of cells. */
final class Texts {

	private Texts() {
	}

	/**
	 * Leaves space around a text off, and makes one plain space of line ends, tabs and
	 * runs of plain spaces. Spaces that do not break stay: numbers are written with them.
	 */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			char sign = text.charAt(index);
			if (sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n' || sign == '\u2028' || sign == '\u000b') {
				if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
					clean.append(' ');
				}
			}
			else if (!isInvisible(sign)) {
				clean.append(sign);
			}
		}
		int start = 0;
		int end = clean.length();
		while (start < end && isSpace(clean.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(clean.charAt(end - 1))) {
			end--;
		}
		return clean.substring(start, end);
	}

	private static boolean isSpace(char sign) {
		return sign == ' ' || sign == '\u00a0' || sign == '\u2007' || sign == '\u2009' || sign == '\u202f';
	}

	/** Marks without width and direction, which a reader of the page does not see. */
	private static boolean isInvisible(char sign) {
		return sign == '\u00ad' || sign == '\ufeff' || (sign >= '\u200b' && sign <= '\u200f')
				|| (sign >= '\u202a' && sign <= '\u202e') || (sign >= '\u2060' && sign <= '\u2069');
	}

}
