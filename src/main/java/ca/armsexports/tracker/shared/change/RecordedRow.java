package ca.armsexports.tracker.shared.change;

import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What one published row says.
 *
 * @param change the change that would record the same
 * @param since the release that opened the row
 * @param until the release that closed it; none while it is current
 */
public record RecordedRow(Change change, ReleaseNumber since, @Nullable ReleaseNumber until) {
}
