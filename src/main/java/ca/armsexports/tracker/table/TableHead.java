package ca.armsexports.tracker.table;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.ReleaseNumber;

/**
 * What stands before the rows of a JSON file.
 *
 * @param release the release that was read
 * @param headHash its head hash
 * @param language the reader's language
 * @param licence the terms of use, by their address
 */
public record TableHead(ReleaseNumber release, String headHash, Language language, String licence) {
}
