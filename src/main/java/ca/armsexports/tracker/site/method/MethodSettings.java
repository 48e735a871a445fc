package ca.armsexports.tracker.site.method;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the page on method.
 *
 * @param corrections where readers report errors: a web address, or {@code mailto:} and
 * an address; without it the page says what to send and not where to
 */
@ConfigurationProperties("tracker.method")
record MethodSettings(@Nullable URI corrections) {
}
