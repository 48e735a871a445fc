package ca.armsexports.tracker.ingest;

import java.time.Instant;

import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.shared.Sha256;

/**
 * A file that figures were read from.
 *
 * @param sha256 its hash
 * @param keptAt when it was brought
 * @param person who brought it first
 */
public record KeptFile(Sha256 sha256, Instant keptAt, PersonName person) {
}
