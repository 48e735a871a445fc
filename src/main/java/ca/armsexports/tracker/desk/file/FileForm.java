package ca.armsexports.tracker.desk.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import ca.armsexports.tracker.ingest.Declaration;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.written.NumberRule;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a file that they bring, or of a table that they pasted.
 *
 * @param source the document that it is a copy of
 * @param first the first year of the edition
 * @param last the last year; the first if it is left out
 * @param numbers the code of the format in which it writes numbers
 * @param pasted a table as text or as HTML, in place of a file
 */
record FileForm(@Nullable String source, @Nullable String first, @Nullable String last, @Nullable String numbers,
		@Nullable String pasted) {

	static final FileForm EMPTY = new FileForm(null, null, null, null, null);

	/** What is wrong, by the names of the fields. */
	Map<String, String> problems() {
		Map<String, String> problems = new LinkedHashMap<>();
		check(problems, "source", "entry.problem.source", () -> new SourceId(text(this.source)));
		check(problems, "first", "entry.problem.year", () -> CalendarYear.parse(text(this.first)));
		check(problems, "last", "entry.problem.year", () -> CalendarYear.parse(lastYear()));
		check(problems, "numbers", "entry.problem.code", () -> NumberRule.ofCode(text(this.numbers)));
		if (problems.isEmpty()) {
			check(problems, "last", "files.problem.order", this::declaration);
		}
		return problems;
	}

	/** What the file is said to be, if nothing is wrong. */
	Declaration declaration() {
		return new Declaration(new SourceId(text(this.source)), CalendarYear.parse(text(this.first)),
				CalendarYear.parse(lastYear()), NumberRule.ofCode(text(this.numbers)));
	}

	/** The pasted table as a file; empty if nothing was pasted. */
	byte[] bytes() {
		return text(this.pasted).getBytes(StandardCharsets.UTF_8);
	}

	private String lastYear() {
		return text(this.last).isEmpty() ? text(this.first) : text(this.last);
	}

	private static void check(Map<String, String> problems, String name, String key, Runnable reading) {
		try {
			reading.run();
		}
		catch (IllegalArgumentException ex) {
			problems.put(name, key);
		}
	}

	private static String text(@Nullable String written) {
		return (written != null) ? written.strip() : "";
	}

}
