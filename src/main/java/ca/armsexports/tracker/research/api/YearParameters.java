package ca.armsexports.tracker.research.api;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that ask for some years, as written.
 *
 * @param from the first year
 * @param to the last year
 */
record YearParameters(
		@Parameter(description = "The first calendar year.",
				schema = @Schema(type = "integer", example = "2014")) @Nullable String from,
		@Parameter(description = "The last calendar year.",
				schema = @Schema(type = "integer", example = "2023")) @Nullable String to) {

	/**
	 * The years.
	 * @throws BadParameter if one cannot be read or the last is before the first
	 */
	Span read() {
		CalendarYear first = Parameters.one("from", this.from, CalendarYear::parse);
		CalendarYear last = Parameters.one("to", this.to, CalendarYear::parse);
		if (first != null && last != null && first.compareTo(last) > 0) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "to", last.toString());
		}
		return new Span(first, last);
	}

	/**
	 * Some years.
	 *
	 * @param first the first; none if all before the last are meant
	 * @param last the last
	 */
	record Span(@Nullable CalendarYear first, @Nullable CalendarYear last) {

		boolean isEverything() {
			return this.first == null && this.last == null;
		}

		boolean touches(int from, int to) {
			return (this.first == null || to >= this.first.value()) && (this.last == null || from <= this.last.value());
		}

	}

}
