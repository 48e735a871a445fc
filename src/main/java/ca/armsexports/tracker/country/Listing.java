package ca.armsexports.tracker.country;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * That a destination stands on a list of law.
 *
 * @param destination the destination
 * @param list the list
 * @param amendedBy the regulation that put it there, such as SOR/2012-287
 * @param since since when, if known
 * @param until until when, if it no longer stands there
 * @param source the list's text
 * @param locator where in the list
 * @param quote the line, letter for letter, where it was recorded
 */
public record Listing(DestinationCode destination, ListOfLaw list, @Nullable String amendedBy,
		@Nullable PartialDate since, @Nullable PartialDate until, SourceId source, String locator,
		@Nullable String quote) {
}
