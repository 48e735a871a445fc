package ca.armsexports.tracker.desk.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.ingest.Problem;
import ca.armsexports.tracker.ingest.Refusal;
import ca.armsexports.tracker.ingest.RefusedIngest;
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

	/** What stands in the way, who brought it about, and what to do. */
	static String refusal(RefusedIngest refused, Phrases phrases) {
		return phrases.text(refused.messageKey(), (refused.person() != null) ? refused.person() : "",
				(refused.draft() != null) ? refused.draft() : "", refused.count());
	}

	/** Why a file cannot be read, and what to do. */
	static String refusal(Refusal refusal, Phrases phrases) {
		return phrases.text(refusal.messageKey(), refusal.found(), place(refusal.place(), phrases));
	}

	/** What is wrong. */
	static String problem(Problem problem, Phrases phrases) {
		String words = phrases.text(problem.messageKey(), arguments(problem, phrases));
		String detail = problem.detailKey();
		return (detail != null) ? words + " " + phrases.text(detail) : words;
	}

	/** What to do about it. */
	static String remedy(Problem problem, Phrases phrases) {
		return phrases.text(problem.remedyKey(), arguments(problem, phrases));
	}

	private static Object[] arguments(Problem problem, Phrases phrases) {
		Object[] arguments = new Object[4];
		Arrays.fill(arguments, "");
		arguments[0] = problem.found();
		for (int index = 0; index < Math.min(3, problem.arguments().size()); index++) {
			arguments[index + 1] = problem.arguments().get(index);
		}
		switch (problem.kind()) {
			case TOTAL_MISSES -> {
				arguments[1] = phrases.number(new BigDecimal(problem.arguments().get(0)));
				arguments[2] = phrases.number(new BigDecimal(problem.arguments().get(1)));
			}
			case TWICE_THE_SAME,
					TWICE_UNLIKE ->
				arguments[1] = place(
						new Place(problem.arguments().get(1), Integer.parseInt(problem.arguments().getFirst()), 0),
						phrases);
			default -> {
			}
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
