package ca.armsexports.tracker.site.changes;

import java.util.function.Predicate;

import ca.armsexports.tracker.research.ChangeParameters;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.ReleaseSpan;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import ca.armsexports.tracker.source.FigureKind;

/**
 * What is asked: what became of some figures between two releases.
 *
 * @param span the two releases
 * @param figures which figures
 */
record ChangesQuery(ReleaseSpan span, FigureQuery figures) {

	/**
	 * Reads the parameters of an address.
	 * @param parameters the releases and most filters
	 * @param form the other filters
	 * @param release the release that the address shows
	 * @param onRecord whether a destination, item or source is known
	 * @throws BadParameter if a value cannot be read, is of nothing on record, or if the
	 * releases are not there or in the wrong order
	 */
	static ChangesQuery read(ChangeParameters parameters, ChangesForm form, ReleaseNumber release,
			Predicate<Object> onRecord) {
		ReleaseSpan span = parameters.span(release);
		CalendarYear year = Parameters.one("year", form.year(), CalendarYear::parse);
		FigureQuery figures = parameters.figures()
			.from(year)
			.to(year)
			.kinds(Parameters.all("kind", form.kind(), (code) -> Codes.parse(FigureKind.class, code)))
			.build();
		figures.destinations().forEach((code) -> require("destination", code, onRecord));
		figures.items().forEach((code) -> require("item", code, onRecord));
		figures.sources().forEach((id) -> require("source", id, onRecord));
		return new ChangesQuery(span, figures);
	}

	private static void require(String name, Object code, Predicate<Object> onRecord) {
		if (!onRecord.test(code)) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, name, code.toString());
		}
	}

}
