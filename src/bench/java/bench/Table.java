package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints lines under each other. */
final class Table {

	private static final List<String> HEAD = List.of("work", "measured: min / median / max",
			"reference: min / median / max", "ratio", "target", "verdict", "remarks");

	private Table() {
	}

	static String of(List<Row> rows) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(HEAD);
		rows.forEach((row) -> lines.add(List.of(row.work(), text(row.measured()), text(row.reference()), row.ratio(),
				text(row.target()), row.verdict(), row.note())));
		int[] widths = IntStream.range(0, HEAD.size() - 1)
			.map((column) -> lines.stream().mapToInt((line) -> line.get(column).length()).max().orElseThrow())
			.toArray();
		List<String> printed = new ArrayList<>(lines.stream().map((line) -> line(line, widths)).toList());
		printed.add(1,
				IntStream.range(0, HEAD.size())
					.mapToObj(
							(column) -> "-".repeat((column < widths.length) ? widths[column] : HEAD.getLast().length()))
					.collect(Collectors.joining(" | ", "| ", " |")));
		return String.join("\n", printed);
	}

	private static String line(List<String> cells, int[] widths) {
		return IntStream.range(0, cells.size())
			.mapToObj((column) -> (column < widths.length) ? pad(cells.get(column), widths[column]) : cells.get(column))
			.collect(Collectors.joining(" | ", "| ", " |"));
	}

	private static String pad(String text, int width) {
		return text + " ".repeat(width - text.length());
	}

	private static String text(Object value) {
		return (value != null) ? value.toString() : "";
	}

}
