package ca.armsexports.tracker.account;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts.
 *
 * @param passkeyDomain the domain to which passkeys belong; the host of the site's origin
 * if none is named. It must never change, or all passkeys are lost
 * @param passkeyOrigins where passkeys may be used besides the site's origin
 * @param idle how long a session lasts that nobody uses
 * @param longest how long a session lasts at most
 * @param delay how much longer each password after the third takes
 * @param checksPerAddress how many sign-ins are tried from one network address in a
 * quarter of an hour
 */
@ConfigurationProperties("tracker.account")
record AccountSettings(@Nullable String passkeyDomain, @DefaultValue List<String> passkeyOrigins,
		@DefaultValue("2h") Duration idle, @DefaultValue("12h") Duration longest, @DefaultValue("1s") Duration delay,
		@DefaultValue("60") int checksPerAddress) {

	String domain(String origin) {
		return (this.passkeyDomain != null) ? this.passkeyDomain : URI.create(origin).getHost();
	}

}
