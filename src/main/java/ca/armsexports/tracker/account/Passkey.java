package ca.armsexports.tracker.account;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param credential the credential's identifier, base64url
 * @param label what its owner calls it
 * @param createdAt when it was added
 * @param lastUsedAt when it was last used
 */
record Passkey(String credential, String label, Instant createdAt, Instant lastUsedAt) {
}
