package ca.armsexports.tracker.account;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions in the database, for {@code /admin} alone: the pages for readers never pass
 * this filter. What a session holds is text; nothing is ever made into objects from bytes
 * of the database.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

	/**
	 * The cookie; its prefix makes browsers refuse it from anywhere but this host over
	 * TLS.
	 */
	static final String COOKIE = "__Host-session";

	@Bean
	JdbcIndexedSessionRepository sessions(JdbcOperations jdbc, PlatformTransactionManager transactions,
			AccountSettings settings) {
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(jdbc, transaction);
		sessions.setTableName("desk_session");
		sessions.setDefaultMaxInactiveInterval(settings.idle());
		GenericConversionService text = new GenericConversionService();
		text.addConverter(Object.class, byte[].class, SessionConfiguration::write);
		text.addConverter(byte[].class, Object.class, (bytes) -> new String(bytes, StandardCharsets.UTF_8));
		sessions.setConversionService(text);
		return sessions;
	}

	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> sessionFilter(
			JdbcIndexedSessionRepository sessions) {
		DefaultCookieSerializer cookies = new DefaultCookieSerializer();
		cookies.setCookieName(COOKIE);
		cookies.setCookiePath("/");
		cookies.setUseSecureCookie(true);
		cookies.setUseHttpOnlyCookie(true);
		cookies.setSameSite("Strict");
		CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
		resolver.setCookieSerializer(cookies);
		SessionRepositoryFilter<? extends Session> filter = filter(sessions, resolver);
		FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> registration = new FilterRegistrationBean<>(
				filter);
		registration.addUrlPatterns("/admin", "/admin/*");
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		return registration;
	}

	private static SessionRepositoryFilter<? extends Session> filter(JdbcIndexedSessionRepository sessions,
			CookieHttpSessionIdResolver resolver) {
		var filter = new SessionRepositoryFilter<>(sessions);
		filter.setHttpSessionIdResolver(resolver);
		return filter;
	}

	private static byte[] write(Object value) {
		if (value instanceof String text) {
			return text.getBytes(StandardCharsets.UTF_8);
		}
		throw new IllegalArgumentException("a session holds text, not " + value.getClass());
	}

}
