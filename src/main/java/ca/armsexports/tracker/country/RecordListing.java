package ca.armsexports.tracker.country;

import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * Records that a destination stands on a list of law.
 *
 * @param id readable identifier, such as {@code afccl-co}
 * @param destination the destination
 * @param list the list
 * @param amendedBy the regulation that put it there
 * @param listedSince since when, if known
 * @param listedUntil until when, if it no longer stands there
 * @param source the list's text
 * @param locator where in the list
 * @param quote the line, letter for letter
 */
public record RecordListing(String id, DestinationCode destination, ListOfLaw list, @Nullable String amendedBy,
		@Nullable PartialDate listedSince, @Nullable PartialDate listedUntil, SourceId source, String locator,
		@Nullable String quote) implements Change {

	@Override
	public String subject() {
		return "listing " + this.id;
	}

}
