package ca.armsexports.tracker.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import ca.armsexports.tracker.ingest.format.FileFormats;
import ca.armsexports.tracker.ingest.format.ReadingLimits;
import ca.armsexports.tracker.ingest.format.Sheet;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.written.NumberRule;

/**
 * A file read without a database in between.
 *
 * @param layout how its tables were understood
 * @param reading what was understood on the whole
 * @param lines its lines
 */
record ReadFile(Layout layout, Reading reading, List<ReadLine> lines) {

	static final Declaration ENGLISH = declaration(2031, 2031, NumberRule.ENGLISH);

	static Declaration declaration(int first, int last, NumberRule numbers) {
		return new Declaration(new SourceId("made-up"), new CalendarYear(first), new CalendarYear(last), numbers);
	}

	static ReadFile of(byte[] bytes, Declaration declaration, Choices choices, FileFormats formats,
			Published published) {
		List<Sheet> sheets = formats.read(bytes, ReadingLimits.USUAL);
		Layout layout = new LayoutFinder(declaration, published.names()).find(sheets);
		List<ReadLine> lines = new ArrayList<>();
		Reading reading = new SheetsReader(declaration, layout, choices, published, lines::add, (percent) -> {
		}).read(FileFormats.kindOf(bytes, ReadingLimits.USUAL), sheets);
		return new ReadFile(layout, reading, lines);
	}

	static ReadFile of(String text, Declaration declaration, Choices choices, FileFormats formats,
			Published published) {
		return of(text.getBytes(StandardCharsets.UTF_8), declaration, choices, formats, published);
	}

	List<Statement> statements() {
		return this.lines.stream().flatMap((line) -> line.statements().stream()).toList();
	}

	/** Statements in short: {@code pe 2031 2-6 exact 7.00}. */
	String told() {
		return statements().stream()
			.map((statement) -> statement.destination() + " " + statement.year()
					+ ((statement.item() != null) ? " " + statement.item() : "") + " "
					+ ((statement.amount() != null) ? statement.amount().qualifier().code() + " "
							+ statement.amount().money().amount().toPlainString() : statement.state().code()))
			.collect(Collectors.joining("; "));
	}

	List<Problem.Kind> kinds() {
		return this.reading.problems().stream().map(Problem::kind).toList();
	}

}
