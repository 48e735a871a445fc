package ca.armsexports.tracker.account;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The rules for {@code /admin}. Who asks is read from the session, if there is one;
 * forged requests are refused by where they come from and by a token that lies in a
 * cookie and not in a session, so that a sign-in page needs none. Who may use an address
 * is declared there, by {@link Access}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskAccess {

	static final String CSRF_COOKIE = "__Host-csrf";

	static final String CSRF_HEADER = "X-CSRF-Token";

	static boolean covers(String path) {
		return path.equals("/admin") || path.startsWith("/admin/");
	}

	@Bean
	CookieCsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(CSRF_COOKIE);
		tokens.setHeaderName(CSRF_HEADER);
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.secure(true).httpOnly(true).sameSite("Strict"));
		return tokens;
	}

	@Bean
	@Order(0)
	SecurityFilterChain deskChain(HttpSecurity http, DeskSessions sessions, CookieCsrfTokenRepository csrfTokens) {
		return http.securityMatcher((request) -> covers(request.getRequestURI()))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.securityContext((context) -> context.securityContextRepository(new SessionPeople(sessions)))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens))
			.addFilterBefore(new DeskEntrance(), CsrfFilter.class)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

}
