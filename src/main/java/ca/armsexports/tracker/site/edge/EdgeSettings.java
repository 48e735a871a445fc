package ca.armsexports.tracker.site.edge;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what requests pass first.
 *
 * @param hosts the host names that are answered for, without ports
 * @param proxies the addresses of proxies whose word on scheme, host and client is taken;
 * nobody's by default
 */
@ConfigurationProperties("tracker.site")
record EdgeSettings(@DefaultValue( {
		"localhost", "127.0.0.1", "[::1]" }) List<String> hosts, @DefaultValue List<String> proxies){
}
