package ca.armsexports.tracker.account;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.RequestLanguage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands at the door of {@code /admin}, before the token against forged requests is
 * looked at: remembers who asks and in which language, refuses what a page of another
 * site sent, and takes large bodies only from people who are signed in.
 */
final class DeskEntrance extends OncePerRequestFilter {

	private static final String SIGNED_IN = SignedIn.class.getName();

	private static final Pattern NAMED = Pattern.compile("(?:^|&)lang=(en|fr|es)(?:&|$)");

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private static final long LARGEST_OF_STRANGERS = 64 * 1024;

	/**
	 * Who asks.
	 * @param request a request to {@code /admin}, or the error that became of it
	 */
	static Optional<SignedIn> who(HttpServletRequest request) {
		return (request.getAttribute(SIGNED_IN) instanceof SignedIn signedIn) ? Optional.of(signedIn)
				: Optional.empty();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		SignedIn signedIn = (authentication != null && authentication.getPrincipal() instanceof SignedIn person)
				? person : null;
		request.setAttribute(SIGNED_IN, signedIn);
		RequestLanguage.fix(request, language(request, signedIn));
		if (!READING.contains(request.getMethod()) && isForged(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else if (signedIn == null && request.getContentLengthLong() > LARGEST_OF_STRANGERS) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** Browsers say where a request comes from; whoever is no browser may say nothing. */
	private static boolean isForged(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null && !site.equals("same-origin") && !site.equals("none")) {
			return true;
		}
		String origin = request.getHeader("Origin");
		return origin != null && !isOwn(origin, request);
	}

	private static boolean isOwn(String origin, HttpServletRequest request) {
		try {
			URI uri = URI.create(origin);
			String host = request.getHeader("Host");
			return uri.getAuthority() != null && (host == null || uri.getAuthority().equalsIgnoreCase(host)
					|| uri.getAuthority().equalsIgnoreCase(forwarded(request)));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** The host that a named proxy was asked for. */
	private static String forwarded(HttpServletRequest request) {
		boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
		return request.getServerName() + (usual ? "" : ":" + request.getServerPort());
	}

	/** Reads the query itself, so that no body is read before its size was looked at. */
	private static Language language(HttpServletRequest request, @Nullable SignedIn signedIn) {
		if (signedIn != null) {
			return signedIn.person().language();
		}
		return Optional.ofNullable(request.getQueryString())
			.map(NAMED::matcher)
			.filter(Matcher::find)
			.map((named) -> Language.ofCode(named.group(1)))
			.orElseGet(() -> (request.getHeader("Accept-Language") == null) ? Language.EN
					: Language.firstOf(Collections.list(request.getLocales())));
	}

}
