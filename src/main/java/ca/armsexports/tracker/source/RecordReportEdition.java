package ca.armsexports.tracker.source;

import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * Records an edition of the annual report.
 *
 * @param id the years it covers, such as {@code 2007-2009}
 * @param firstYear the first year covered
 * @param lastYear the last year covered, not before the first
 * @param releasedOn when it was released
 * @param note what readers should know about it
 * @param sourceEn the English document
 * @param sourceFr the French document
 */
public record RecordReportEdition(String id, CalendarYear firstYear, CalendarYear lastYear, PartialDate releasedOn,
		@Nullable LocalizedText note, @Nullable SourceId sourceEn, @Nullable SourceId sourceFr) implements Change {

	/**
	 * @throws RefusedChange if the last year lies before the first
	 */
	public RecordReportEdition {
		if (lastYear.compareTo(firstYear) < 0) {
			throw new RefusedChange("lastYear", "the last year lies before the first");
		}
	}

	@Override
	public String subject() {
		return "report edition " + this.id;
	}

}
