package ca.armsexports.tracker.account;

import java.util.List;
import java.util.Objects;

import ca.armsexports.tracker.shared.Codes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Tells Spring Security who asks. It has nothing to save: sessions hold no rights. */
final class SessionPeople implements SecurityContextRepository {

	private final DeskSessions sessions;

	SessionPeople(DeskSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	@Deprecated
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return this.sessions.find(holder.getRequest()).map(SessionPeople::context).orElseGet(SessionPeople::nobody);
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		// A session begins with the sign-in and nowhere else.
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return request.getSession(false) != null;
	}

	private static SecurityContext context(SignedIn signedIn) {
		List<SimpleGrantedAuthority> roles = signedIn.person()
			.roles()
			.stream()
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + Codes.of(role)))
			.toList();
		return new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(signedIn, "", roles));
	}

	private static SecurityContext nobody() {
		return Objects.requireNonNull(SecurityContextHolder.createEmptyContext());
	}

}
