package ca.armsexports.tracker.site.permit;

import java.util.List;

import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.permit.Disclosure;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.yearlytotal.YearOfHistory;
import org.jspecify.annotations.Nullable;

/** Everything that a permit's page says. */
record PermitPage(PageFrame frame, Permit permit, Destination destination, String title, List<Prose> answer,
		List<FieldLine> fields, List<Item> items, List<YearOfHistory> exports, Request request, Source source,
		List<Source> cited, FigureView view) {

	/**
	 * A field of the permit.
	 *
	 * @param field the field
	 * @param disclosure what became of it
	 * @param value what is known of it; none where nothing is
	 */
	record FieldLine(PermitField field, Disclosure disclosure, @Nullable String value) {
	}

	/**
	 * A request for the file, ready to copy.
	 *
	 * @param language English or French
	 * @param text its lines
	 */
	record Request(Language language, String text) {

		/** How many lines it has, as a browser without the newest CSS must be told. */
		public long lines() {
			return this.text.lines().count() + 6;
		}

	}

}
