package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.ReleaseNumber;

/**
 * Told after the transaction of a release: the public record has a new state.
 *
 * @param number the new release
 */
public record ReleasePublished(ReleaseNumber number) {
}
