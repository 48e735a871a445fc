package ca.armsexports.tracker.permit;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * How many permits were issued or utilized in a year.
 *
 * @param figure the figure's number
 * @param destination the country on the permits
 * @param year the calendar year
 * @param measure what is counted
 * @param count how many permits
 * @param citation the passage it was read from
 * @param note what readers should know about it
 */
public record PermitCount(FigureId figure, DestinationCode destination, CalendarYear year, PermitMeasure measure,
		int count, Citation citation, @Nullable LocalizedText note) {
}
