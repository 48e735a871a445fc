package ca.armsexports.tracker.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A name or code as printed, and the marks of footnotes beside it.
 *
 * @param text without the marks
 * @param marks the marks, if there are any
 */
record PrintedName(String text, @Nullable String marks) {

	private static final Pattern BEHIND = Pattern
		.compile("[ \u00a0]?([*\u2020\u2021\u00a7]{1,4}|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}|\\[[^\\[\\]]{1,12}]"
				+ "|(?<=.[ \u00a0])\\([0-9]{1,2}\\))$");

	private static final Pattern BEFORE = Pattern.compile("^([*\u2020\u2021]{1,4}) ?");

	static PrintedName of(String printed) {
		String text = printed;
		StringBuilder marks = new StringBuilder();
		for (int count = 0; count < 4; count++) {
			Matcher behind = BEHIND.matcher(text);
			Matcher before = BEFORE.matcher(text);
			if (behind.find() && behind.start() > 0) {
				marks.insert(0, behind.group(1));
				text = text.substring(0, behind.start()).strip();
			}
			else if (before.find() && before.end() < text.length()) {
				marks.insert(0, before.group(1));
				text = text.substring(before.end()).strip();
			}
			else {
				break;
			}
		}
		return new PrintedName(text, marks.isEmpty() ? null : marks.toString());
	}

}
