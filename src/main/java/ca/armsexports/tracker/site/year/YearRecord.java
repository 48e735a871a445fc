package ca.armsexports.tracker.site.year;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of one year's exports, by destination.
 *
 * @param year the year
 * @param all the total to all destinations together, which is never one of the lines
 * @param otherAlls further statements of it
 * @param lines a line for each country: those with a total first, the largest first
 */
record YearRecord(CalendarYear year, @Nullable YearlyTotal all, List<YearlyTotal> otherAlls, List<Line> lines) {

	static YearRecord of(CalendarYear year, List<YearlyTotal> statements, Map<DestinationCode, Destination> names,
			PageFrame frame) {
		List<YearlyTotal> alls = statements.stream()
			.filter((statement) -> !statement.destination().isCountry() && statement.isForAllItems())
			.toList();
		List<Line> lines = statements.stream()
			.map(YearlyTotal::destination)
			.filter(DestinationCode::isCountry)
			.distinct()
			.map((code) -> line(Objects.requireNonNull(names.get(code)), statements))
			.sorted(Comparator.comparing(Line::size)
				.reversed()
				.thenComparing((line) -> line.destination().nameIn(frame.language()), frame.phrases().alphabetical()))
			.toList();
		return new YearRecord(year, alls.stream().filter(YearlyTotal::isPreferred).findAny().orElse(null),
				alls.stream().filter((statement) -> !statement.isPreferred()).toList(), lines);
	}

	private static Line line(Destination destination, List<YearlyTotal> statements) {
		List<YearlyTotal> own = statements.stream()
			.filter((statement) -> statement.destination().equals(destination.code()))
			.toList();
		return new Line(destination,
				own.stream()
					.filter((statement) -> statement.isForAllItems() && statement.isPreferred())
					.findAny()
					.orElse(null),
				own.stream().filter((statement) -> statement.isForAllItems() && !statement.isPreferred()).toList(),
				own.stream()
					.filter((statement) -> statement.item() != null && statement.isPreferred())
					.sorted(Comparator.comparing(YearlyTotal::item, Comparator.nullsFirst(Comparator.naturalOrder())))
					.toList());
	}

	/** Every statement, of all destinations together, of countries and of items. */
	List<YearlyTotal> listStatements() {
		return Stream.concat(Stream.concat(Stream.ofNullable(this.all), this.otherAlls.stream()),
				this.lines.stream()
					.flatMap((line) -> Stream.of(Stream.ofNullable(line.total()), line.otherTotals().stream(),
							line.items().stream()))
					.flatMap((statements) -> statements))
			.toList();
	}

	/** The lines that have a total amount, the largest first. */
	List<Line> listTotals() {
		return this.lines.stream().filter((line) -> line.total() != null && line.total().amount() != null).toList();
	}

	/** The lines of which single items alone are known. */
	List<Line> listWithoutTotal() {
		return this.lines.stream().filter((line) -> line.total() == null).toList();
	}

	/**
	 * What is stated of a country.
	 *
	 * @param destination the country
	 * @param total the statement that counts for all items together, if there is one
	 * @param otherTotals further statements of the same cell
	 * @param items what is known of single items; never a total
	 */
	record Line(Destination destination, @Nullable YearlyTotal total, List<YearlyTotal> otherTotals,
			List<YearlyTotal> items) {

		/** The sources of what is known of items. */
		public List<SourceId> itemSources() {
			return this.items.stream().map((statement) -> statement.citation().source()).distinct().toList();
		}

		/** The total's amount; below nought where there is none. */
		BigDecimal size() {
			return (this.total != null && this.total.amount() != null) ? this.total.amount().money().amount()
					: BigDecimal.ONE.negate();
		}

	}

}
