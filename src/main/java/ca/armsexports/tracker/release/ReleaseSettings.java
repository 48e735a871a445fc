package ca.armsexports.tracker.release;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the ledger.
 *
 * @param singleEditor whether an editor may approve their own draft; the release then
 * says "self-approved"
 */
@ConfigurationProperties("tracker.release")
record ReleaseSettings(boolean singleEditor) {
}
