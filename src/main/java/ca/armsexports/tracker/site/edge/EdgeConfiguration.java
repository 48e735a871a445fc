package ca.armsexports.tracker.site.edge;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ca.armsexports.tracker.site.assets.Assets;
import ca.armsexports.tracker.site.cache.PageCache;
import ca.armsexports.tracker.site.cache.PageStore;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The order in which requests pass: headers, host and form of the address, memory, and
 * only then the rules of access and the pages. Tomcat's own valve does the first three at
 * once; the filters do them again for what it lets through.
 */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

	@Bean
	AddressGate addressGate(EdgeSettings settings, PageStore pages, Assets assets) {
		return new AddressGate(settings.hosts(), pages, assets);
	}

	@Bean
	FilterRegistrationBean<SecurityHeaders> securityHeadersFilter() {
		return register(new SecurityHeaders(), 0, DispatcherType.REQUEST, DispatcherType.ERROR);
	}

	@Bean
	FilterRegistrationBean<AddressGate> addressGateFilter(AddressGate gate) {
		return register(gate, 1, DispatcherType.REQUEST);
	}

	@Bean
	FilterRegistrationBean<PageCache> pageCacheFilter(PageStore pages) {
		return register(new PageCache(pages), 2, DispatcherType.REQUEST);
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> edge(AddressGate gate, EdgeSettings settings) {
		return (factory) -> {
			if (!settings.proxies().isEmpty()) {
				factory.addEngineValves(proxies(settings));
			}
			factory.addEngineValves(new EdgeValve(gate));
			factory.addConnectorCustomizers(EdgeConfiguration::sendInFewWrites);
			factory.addContextCustomizers(EdgeConfiguration::replaceErrorReports);
		};
	}

	/**
	 * Tomcat looks for a valve of the named class and brings its own only if there is
	 * none.
	 */
	private static void replaceErrorReports(Context context) {
		StandardHost host = (StandardHost) context.getParent();
		host.setErrorReportValveClass(BareErrorValve.class.getName());
		host.getPipeline().addValve(new BareErrorValve());
	}

	/**
	 * A page leaves in one write to the socket; Tomcat’s own buffer would take seven for
	 * one of 50 kB.
	 */
	private static void sendInFewWrites(Connector connector) {
		connector.setProperty("socket.appWriteBufSize", "65536");
		connector.setProperty("socket.directBuffer", "true");
	}

	private static RemoteIpValve proxies(EdgeSettings settings) {
		RemoteIpValve valve = new RemoteIpValve();
		valve.setInternalProxies(settings.proxies().stream().map(Pattern::quote).collect(Collectors.joining("|")));
		valve.setProtocolHeader("X-Forwarded-Proto");
		valve.setHostHeader("X-Forwarded-Host");
		valve.setPortHeader("X-Forwarded-Port");
		return valve;
	}

	private static <T extends Filter> FilterRegistrationBean<T> register(T filter, int position, DispatcherType first,
			DispatcherType... rest) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + position);
		registration.setDispatcherTypes(first, rest);
		return registration;
	}

}
