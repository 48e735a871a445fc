package ca.armsexports.tracker.site.country;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.table.Column;
import ca.armsexports.tracker.table.Table;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * The list of countries as a table: those with totals on record, then all others with
 * empty cells.
 */
final class CountriesTable {

	private CountriesTable() {
	}

	static Table<?> of(CountriesPage page) {
		Stream<Row> known = page.countries().stream().map((line) -> new Row(line.destination(), line));
		Stream<Row> others = page.others().stream().map((destination) -> new Row(destination, null));
		return Table.of("countries", columns(page.frame().language()), Stream.concat(known, others).toList());
	}

	private static List<Column<Row>> columns(Language language) {
		return Column.join(
				List.of(Column.code("destination", (row) -> row.destination().code()),
						Column.words("destination_name", (row) -> row.destination().nameIn(language)),
						Column.whole("first_year", (row) -> (row.line() != null) ? row.line().first() : null),
						Column.whole("last_year", (row) -> (row.line() != null) ? row.line().last() : null),
						Column.whole("latest_year", (row) -> (row.latest() != null) ? row.latest().year() : null)),
				Column.amount("latest_", (row) -> (row.latest() != null) ? row.latest().amount() : null),
				List.of(Column.whole("latest_figure", (row) -> (row.latest() != null) ? row.latest().figure() : null)),
				Column.amount("sum_", (row) -> (row.line() != null) ? row.line().tally().sum() : null),
				List.of(Column.code("sum_lacks_years", Row::missing)));
	}

	/** A country; without a line if the record holds no total of it. */
	private record Row(Destination destination, CountriesPage.@Nullable Line line) {

		@Nullable YearlyTotal latest() {
			return (this.line != null) ? this.line.latest() : null;
		}

		@Nullable String missing() {
			if (this.line == null || this.line.tally().missing().isEmpty()) {
				return null;
			}
			return this.line.tally().missing().stream().map(CalendarYear::toString).collect(Collectors.joining(";"));
		}

	}

}
