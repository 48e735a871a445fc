package ca.armsexports.tracker.desk.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.ingest.Problem;
import ca.armsexports.tracker.ingest.Statement;
import ca.armsexports.tracker.ingest.format.Place;
import ca.armsexports.tracker.shared.web.Phrases;

/** What places and statements of files are called. */
final class FileWords {

	private FileWords() {
	}

	static String place(Place place, Phrases phrases) {
		List<String> parts = new ArrayList<>();
		if (place.sheet() != null && !place.sheet().isEmpty()) {
			parts.add(place.sheet());
		}
		if (place.line() > 0) {
			parts.add(phrases.text("files.place.line", Integer.toString(place.line())));
		}
		if (place.column() > 0) {
			parts.add(phrases.text("files.place.column", place.columnLetters(), Integer.toString(place.column())));
		}
		return parts.isEmpty() ? phrases.text("files.place.whole") : String.join(", ", parts);
	}

	/** What is wrong. */
	static String problem(Problem problem, Phrases phrases) {
		String words = phrases.text(problem.messageKey(), arguments(problem));
		String detail = problem.detailKey();
		return (detail != null) ? words + " " + phrases.text(detail) : words;
	}

	/** What to do about it. */
	static String remedy(Problem problem, Phrases phrases) {
		return phrases.text(problem.remedyKey(), arguments(problem));
	}

	private static Object[] arguments(Problem problem) {
		Object[] arguments = new Object[4];
		Arrays.fill(arguments, "");
		arguments[0] = problem.found();
		for (int index = 0; index < Math.min(3, problem.arguments().size()); index++) {
			arguments[index + 1] = problem.arguments().get(index);
		}
		return arguments;
	}

	static String statement(Statement statement, Map<String, String> destinations, Phrases phrases) {
		String name = destinations.getOrDefault(statement.destination().value(), statement.destination().value());
		String item = (statement.item() != null) ? statement.item().value() : phrases.text("files.all_items");
		String value = (statement.amount() != null) ? phrases.amount(statement.amount())
				: phrases.state(statement.state());
		return phrases.text("files.statement", name, statement.year().toString(), item, value);
	}

}
