package ca.armsexports.tracker.database;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in what PostgreSQL's programs print the one line that says why they gave up. */
final class ServerMessages {

	private static final Pattern COMPLAINT = Pattern.compile("(?:FATAL|PANIC|ERROR|error):\\s+(.*)");

	private ServerMessages() {
	}

	/**
	 * The reason, as part of a sentence.
	 * @param output the lines that a program printed
	 */
	static String reason(String output) {
		List<String> lines = output.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		return lines.stream()
			.map(COMPLAINT::matcher)
			.filter(Matcher::find)
			.map((matcher) -> matcher.group(1))
			.findFirst()
			.or(() -> lines.stream().reduce((_, last) -> last))
			.map((reason) -> reason.replaceFirst("\\.$", ""))
			.orElse("it ended without a word");
	}

}
