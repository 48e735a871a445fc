package ca.armsexports.tracker.desk.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a grid, as an address says it.
 *
 * @param source the document
 * @param locator where the table stands in it
 * @param year the year of a grid of destinations
 * @param destination the destination of a grid of years
 * @param row rows to add to those that are offered
 * @param column columns to add to those that are offered
 * @param proposed how many changes were proposed just now
 */
record GridQuery(@Nullable String source, @Nullable String locator, @Nullable String year, @Nullable String destination,
		@Nullable List<String> row, @Nullable List<String> column, @Nullable Integer proposed) {

	private static final int LONGEST_LOCATOR = 200;

	/**
	 * What the grid is about, if enough is chosen.
	 * @throws BadParameter if something cannot be read, or is both a year and a
	 * destination
	 */
	Optional<Sheet> toSheet() {
		if (has(this.year) && has(this.destination)) {
			throw malformed("destination", text(this.destination));
		}
		if (!has(this.source) || !has(this.locator) || (!has(this.year) && !has(this.destination))) {
			return Optional.empty();
		}
		if (text(this.locator).length() > LONGEST_LOCATOR) {
			throw malformed("locator", text(this.locator));
		}
		Sheet sheet = new Sheet(read("source", text(this.source), SourceId::new), text(this.locator),
				has(this.year) ? read("year", text(this.year), CalendarYear::parse) : null,
				has(this.destination) ? read("destination", text(this.destination), DestinationCode::new) : null,
				List.of(), List.of());
		for (String code : codes(this.row)) {
			sheet = read("row", code, added(sheet, true));
		}
		for (String code : codes(this.column)) {
			sheet = read("column", code, added(sheet, false));
		}
		return Optional.of(sheet);
	}

	/** What was chosen so far, by the names of the parameters. */
	String chosen(String name) {
		return text(switch (name) {
			case "source" -> this.source;
			case "locator" -> this.locator;
			case "year" -> this.year;
			default -> this.destination;
		});
	}

	/** Whether anything was chosen. */
	boolean isBegun() {
		return this.source != null || this.locator != null || this.year != null || this.destination != null;
	}

	private static Function<String, Sheet> added(Sheet sheet, boolean row) {
		return (code) -> sheet.with(row ? List.of(code) : List.of(), row ? List.of() : List.of(code));
	}

	private static List<String> codes(@Nullable List<String> codes) {
		return (codes != null) ? codes.stream().map(String::strip).filter((code) -> !code.isEmpty()).toList()
				: List.of();
	}

	private static <T> T read(String name, String value, Function<String, T> reader) {
		try {
			return reader.apply(value);
		}
		catch (IllegalArgumentException ex) {
			throw malformed(name, value);
		}
	}

	private static BadParameter malformed(String name, String value) {
		return new BadParameter(BadParameter.Kind.MALFORMED, name, value);
	}

	private static boolean has(@Nullable String value) {
		return value != null && !value.isBlank();
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

}
