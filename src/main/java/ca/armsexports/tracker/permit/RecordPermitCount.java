package ca.armsexports.tracker.permit;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Records how many permits were issued or utilized in a year.
 *
 * @param figure the figure's number
 * @param destination the country on the permits
 * @param year the calendar year
 * @param measure what is counted
 * @param count how many permits, not negative
 * @param citation the passage it was read from
 * @param note what readers should know about it
 */
public record RecordPermitCount(FigureId figure, DestinationCode destination, CalendarYear year, PermitMeasure measure,
		int count, Citation citation, @Nullable LocalizedText note) implements Change {

	/**
	 * @throws RefusedChange if the count is negative
	 */
	public RecordPermitCount {
		if (count < 0) {
			throw new RefusedChange("count", "a count of 0 or more");
		}
	}

	@Override
	public String subject() {
		return "figure " + this.figure;
	}

}
