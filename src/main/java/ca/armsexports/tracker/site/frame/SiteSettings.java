package ca.armsexports.tracker.site.frame;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public site.
 *
 * @param origin scheme and host under which readers know the site, for links that leave
 * it; never taken from a request
 */
@ConfigurationProperties("tracker.site")
record SiteSettings(@DefaultValue("http://localhost:8080") String origin) {
}
