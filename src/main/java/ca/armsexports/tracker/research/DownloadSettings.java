package ca.armsexports.tracker.research;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of downloads. They have connections of their own, so that readers of pages
 * never wait for them.
 *
 * @param atOnce how many are written at once
 * @param patience how long one more waits for its turn before it is refused
 * @param statementTimeout how long the database works on one part of an answer
 * @param socketTimeout how long an answer of the database is waited for
 * @param longest how long a download takes at most, however slowly it is read
 */
@ConfigurationProperties("tracker.download")
record DownloadSettings(@DefaultValue("4") int atOnce, @DefaultValue("1s") Duration patience,
		@DefaultValue("60s") Duration statementTimeout, @DefaultValue("70s") Duration socketTimeout,
		@DefaultValue("15m") Duration longest) {
}
