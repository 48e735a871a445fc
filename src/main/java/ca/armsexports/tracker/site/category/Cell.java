package ca.armsexports.tracker.site.category;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;

/**
 * What is stated of an item for one year and destination.
 *
 * @param destination the destination
 * @param statement the statement that counts
 * @param others further statements of the same cell
 */
record Cell(Destination destination, YearlyTotal statement, List<YearlyTotal> others) {

	/**
	 * The cells of statements, the latest year first, in a year by the destinations'
	 * names.
	 * @param statements all statements about an item
	 * @param destinations the destinations, by their codes
	 * @param frame the page's frame
	 */
	static List<Cell> of(List<YearlyTotal> statements, Map<DestinationCode, Destination> destinations,
			PageFrame frame) {
		return statements.stream()
			.filter(YearlyTotal::isPreferred)
			.map((statement) -> new Cell(Objects.requireNonNull(destinations.get(statement.destination())), statement,
					statements.stream().filter((other) -> isBeside(statement, other)).toList()))
			.sorted(Comparator.comparing((Cell cell) -> cell.statement().year())
				.reversed()
				.thenComparing((cell) -> cell.destination().nameIn(frame.language()), frame.phrases().alphabetical()))
			.toList();
	}

	private static boolean isBeside(YearlyTotal statement, YearlyTotal other) {
		return !other.isPreferred() && other.year().equals(statement.year())
				&& other.destination().equals(statement.destination());
	}

	/** The cell's name in a drawing: Colombia 2020. */
	String name(PageFrame frame) {
		return frame.phrases().text("cell.name", this.destination.nameIn(frame.language()), this.statement.year());
	}

}
