package ca.armsexports.tracker.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ca.armsexports.tracker.ingest.format.Sheets;

/** A small good table with one thing wrong at a time. */
public final class MalformedFiles {

	static final List<String> LINES = List.of("Destination,Item,Value (CAD)", "Argentina,2-1,100.00",
			"Belgium,2-4,200.00", "Chile,2-6,300.00", "Denmark,2-10,400.00", "Ecuador,2-11,500.00");

	/** Texts that no amount is. */
	private static final List<String> AMOUNTS = List.of("1.234,56", "1 234", "12,34", "1,23,456", "abc", "1,234 5",
			"-7", "(7)", "US$7", "7 €", "less than 7", "1.2 million", "12%", "1e5", "7.001", "0x10", "=1+1", "7-", "+7",
			"1/2", "100,000,000,000,000", "١٢");

	/** Texts that no item is. */
	private static final List<String> ITEMS = List.of("vehicles", "26", "2-", "-6", "2.6", "2-x", "10-2", "0-1",
			"2031-06-02", "6-Feb", "2-juin", "Group 2", "#REF!", "");

	/** Texts that no destination is. */
	private static final List<String> NAMES = List.of("Peruu", "Fenwick", "Congo", "Korea", "Europe", "NATO", "???",
			"123", "Republic of", "Guinea and Chad", "#N/A", "P", "South", "Nowhere Land");

	private MalformedFiles() {
	}

	/** All of them, every second one that has whole cells as a workbook. */
	public static List<Malformed> list() {
		List<Malformed> files = new ArrayList<>();
		for (int line = 2; line <= 6; line++) {
			for (String amount : AMOUNTS) {
				files.add(put(line, 3, amount, files.size() % 2 == 1));
			}
			for (String item : ITEMS.subList(0, 10 + line % 3)) {
				files.add(put(line, 2, item, files.size() % 2 == 1));
			}
			for (String name : NAMES.subList(0, 8 + line % 3)) {
				files.add(put(line, 1, name, files.size() % 2 == 1));
			}
			String good = LINES.get(line - 1);
			files.add(text(line, good + ",9", 4, "9"));
			files.add(text(line, "\"" + good, 0, ""));
			files.add(text(line, good.replace("2-", "2\u0001-"), 0, ""));
			files.add(text(line, good.replace("2-", "2\ufffd-"), 0, ""));
		}
		return files;
	}

	private static Malformed put(int line, int column, String text, boolean workbook) {
		String[] cells = LINES.get(line - 1).split(",", -1);
		cells[column - 1] = text;
		if (workbook) {
			List<List<String>> rows = new ArrayList<>(
					LINES.stream().map((good) -> List.of(good.split(",", -1))).toList());
			rows.set(line - 1, List.of(cells));
			return new Malformed(Sheets.workbook(rows), Sheets.NAME, line, column, text);
		}
		cells[column - 1] = "\"" + text + "\"";
		return text(line, String.join(",", cells), column, text);
	}

	private static Malformed text(int line, String changed, int column, String found) {
		String text = Stream
			.concat(Stream.concat(LINES.subList(0, line - 1).stream(), Stream.of(changed)),
					LINES.subList(line, LINES.size()).stream())
			.reduce("", (one, other) -> one + other + "\n");
		return new Malformed(text.getBytes(StandardCharsets.UTF_8), "", line, column, found);
	}

	/**
	 * A malformed file.
	 *
	 * @param bytes the file
	 * @param sheet the sheet on which the wrong thing stands, or empty
	 * @param line its line
	 * @param column its column; 0 if it is the line that is wrong
	 * @param found its text; empty if the line is wrong
	 */
	@SuppressWarnings("ArrayRecordComponent")
	public record Malformed(byte[] bytes, String sheet, int line, int column, String found) {

		@Override
		public String toString() {
			return "%s line %d, column %d: %s".formatted(this.sheet, this.line, this.column, this.found);
		}

	}

}
