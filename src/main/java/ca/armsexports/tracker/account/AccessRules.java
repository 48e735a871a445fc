package ca.armsexports.tracker.account;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds every address under {@code /admin} to what its handler declares by
 * {@link Access}. What declares nothing is open to nobody. Whoever is not signed in is
 * led to the sign-in; whoever must confirm first, to the confirmation.
 */
final class AccessRules implements HandlerInterceptor {

	private final Clock clock;

	AccessRules(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.REQUEST) {
			return true;
		}
		Access access = (handler instanceof HandlerMethod method) ? method.getMethodAnnotation(Access.class) : null;
		if (access == null) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		if (access.anonymous()) {
			return true;
		}
		SignedIn signedIn = DeskEntrance.who(request).orElse(null);
		if (signedIn == null) {
			return lead(response, returning(request).after("/admin/sign-in"));
		}
		if (!allows(access, signedIn)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		if (access.fresh() && !signedIn.isFresh(this.clock.instant())) {
			return lead(response, returning(request).after("/admin/confirm"));
		}
		return true;
	}

	/**
	 * Whether a person who is signed in may use an address.
	 * @param access what it declares
	 * @param signedIn the person
	 */
	static boolean allows(Access access, SignedIn signedIn) {
		return access.anonymous() || access.value().length == 0
				|| Arrays.stream(access.value()).anyMatch(signedIn::may);
	}

	private static boolean lead(HttpServletResponse response, String address) {
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.LOCATION, address);
		return false;
	}

	/** The page that was asked for, or the one whose form was sent. */
	private static Next returning(HttpServletRequest request) {
		if (!request.getMethod().equals("POST")) {
			String query = request.getQueryString();
			return Next.of((query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI());
		}
		return Next.of(page(request.getHeader(HttpHeaders.REFERER)));
	}

	private static @Nullable String page(@Nullable String referer) {
		try {
			URI uri = (referer != null) ? URI.create(referer) : URI.create("");
			return (uri.getRawQuery() != null) ? uri.getRawPath() + "?" + uri.getRawQuery() : uri.getRawPath();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
