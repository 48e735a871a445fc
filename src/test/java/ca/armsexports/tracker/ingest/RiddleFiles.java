package ca.armsexports.tracker.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One small table with a name that nobody knows, a code that a spreadsheet made a date of
 * and a mark in place of a number, as files of each kind.
 */
public final class RiddleFiles {

	private RiddleFiles() {
	}

	/**
	 * The table as a file.
	 * @param kind csv, xlsx, html, pdf, or pasted for what somebody copies out of a sheet
	 * @param name the name that nobody knows
	 * @param last the later of its two years
	 */
	public static byte[] of(String kind, String name, int last) {
		List<List<Printed>> table = List.of(
				List.of(Printed.text("Table 3: Exports by destination and item, as " + kind)), List.of(), head(),
				row("Mexico", "2-1", last - 1, Printed.amount(new BigDecimal("1000.00"))),
				row("Mexico", "2-1", last, Printed.amount(new BigDecimal("20000.00"))),
				row(name, "2-6", last, Printed.text("..")),
				row("Chile", "6-Feb", last, Printed.amount(new BigDecimal("5500.50"))), List.of(Printed.text("Total"),
						Printed.text(""), Printed.text(""), Printed.amount(new BigDecimal("26500.50"))));
		return switch (kind) {
			case "pasted" -> copied(PrintedFiles.csv(table, false));
			case "csv" -> PrintedFiles.csv(table, false);
			case "xlsx" -> PrintedFiles.xlsx(table, false);
			case "html" -> PrintedFiles.html(table, false);
			case "pdf" -> PrintedFiles.pdf(table, false, true);
			default -> throw new IllegalArgumentException(kind);
		};
	}

	private static byte[] copied(byte[] csv) {
		return new String(csv, StandardCharsets.UTF_8).replace("\ufeff", "")
			.replace("\",\"", "\t")
			.replace("\"", "")
			.getBytes(StandardCharsets.UTF_8);
	}

	private static List<Printed> head() {
		return List.of(Printed.text("Destination"), Printed.text("ECL item"), Printed.text("Year"),
				Printed.text("Value (CAD)"));
	}

	private static List<Printed> row(String destination, String item, int year, Printed value) {
		return List.of(Printed.text(destination), Printed.text(item), Printed.text(Integer.toString(year)), value);
	}

}
