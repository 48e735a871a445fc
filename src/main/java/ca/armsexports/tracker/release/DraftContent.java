package ca.armsexports.tracker.release;

import ca.armsexports.tracker.shared.Sha256;

/**
 * What a draft holds, in short.
 *
 * @param count how many changes
 * @param sha256 the hash of its canonical change list
 */
public record DraftContent(int count, Sha256 sha256) {
}
