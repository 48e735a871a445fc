package ca.armsexports.tracker.source;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the report on military exports. One edition may cover several years.
 *
 * @param id the years it covers, such as {@code 2007-2009}
 * @param firstYear the first year covered
 * @param lastYear the last year covered
 * @param releasedOn when it was released, as precise as known
 * @param note what readers should know about it
 * @param sourceEn the English document, if the record holds it
 * @param sourceFr the French document, if the record holds it
 */
public record ReportEdition(String id, CalendarYear firstYear, CalendarYear lastYear, PartialDate releasedOn,
		@Nullable LocalizedText note, @Nullable SourceId sourceEn, @Nullable SourceId sourceFr) {

	/**
	 * Whether the edition reports on a year.
	 * @param year the year
	 */
	public boolean covers(CalendarYear year) {
		return this.firstYear.compareTo(year) <= 0 && this.lastYear.compareTo(year) >= 0;
	}

}
