package ca.armsexports.tracker.site.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the memory for pages.
 *
 * @param cacheSize how much is remembered, plain and compressed bytes together
 */
@ConfigurationProperties("tracker.site")
record CacheSettings(@DefaultValue("64MB") DataSize cacheSize) {
}
