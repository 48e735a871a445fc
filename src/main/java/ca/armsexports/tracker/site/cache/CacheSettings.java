package ca.armsexports.tracker.site.cache;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the memory for pages and of what fills it.
 *
 * @param cacheSize how much is remembered, plain and compressed bytes together
 * @param madeAtOnce how many answers are made at once; fewer than the database has
 * connections, so that the desk has some left
 * @param patience how long a request waits for its turn to make one
 */
@ConfigurationProperties("tracker.site")
record CacheSettings(@DefaultValue("64MB") DataSize cacheSize, @DefaultValue("8") int madeAtOnce,
		@DefaultValue("2s") Duration patience) {
}
