package ca.armsexports.tracker.ingest.format.html;

import java.util.Locale;
import java.util.Set;

import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.ingest.format.UnreadableFile;
import ca.armsexports.tracker.ingest.format.UnreadableFile.Reason;

/**
 * How deep the elements of a page lie in each other and how many they are, before a tree
 * is made of it: a page of a report is some dozens deep, and what is thousands deep was
 * made to harm.
 */
final class Nesting {

	private static final int DEEPEST = 256;

	/** A tree takes some hundred bytes for each. */
	private static final int MOST = 300_000;

	/** Elements that hold nothing, and those whose end is often left out. */
	private static final Set<String> LEFT_OPEN = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input",
			"link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead",
			"tbody", "tfoot", "option", "optgroup", "colgroup");

	private Nesting() {
	}

	static void check(String text) {
		int depth = 0;
		int elements = 0;
		int line = 1;
		for (int index = 0; index + 1 < text.length(); index++) {
			char sign = text.charAt(index);
			if (sign == '\n') {
				line++;
			}
			if (sign != '<') {
				continue;
			}
			boolean closes = text.charAt(index + 1) == '/';
			int start = closes ? index + 2 : index + 1;
			int end = start;
			while (end < text.length() && end - start < 20 && Character.isLetterOrDigit(text.charAt(end))) {
				end++;
			}
			String name = text.substring(start, end).toLowerCase(Locale.ROOT);
			if (!closes && ++elements > MOST) {
				throw new UnreadableFile(Reason.TOO_MANY_CELLS, new Place(null, line, 0), String.valueOf(MOST));
			}
			if (name.isEmpty() || LEFT_OPEN.contains(name)) {
				continue;
			}
			depth = closes ? Math.max(0, depth - 1) : depth + 1;
			if (depth > DEEPEST) {
				throw new UnreadableFile(Reason.TOO_DEEP, new Place(null, line, 0), "<" + name + ">");
			}
		}
	}

}
