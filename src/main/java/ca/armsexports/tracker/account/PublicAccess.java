package ca.armsexports.tracker.account;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The rules for readers: anonymous, without session and cookie, everything may be read,
 * and an error is answered as what it is, never as a login. Nothing can be written here,
 * so there is no token against forged requests; the headers are the site's own, the same
 * on every answer.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PublicAccess {

	@Bean
	SecurityFilterChain publicChain(HttpSecurity http) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	/**
	 * Nobody has an account yet; without this, Spring Boot would make one and print its
	 * password.
	 */
	@Bean
	UserDetailsService accounts() {
		return (name) -> {
			throw new UsernameNotFoundException("nobody has an account");
		};
	}

}
