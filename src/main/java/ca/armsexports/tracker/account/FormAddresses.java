package ca.armsexports.tracker.account;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Leads whoever opens an address of the desk that only takes forms to the nearest page
 * above it, as {@code /admin/drafts/7/approve} to the draft. A form that was refused is
 * shown again at the address it was sent to, so that people load that address anew, keep
 * it or come back to it.
 */
@Component
class FormAddresses implements HandlerExceptionResolver, Ordered {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	FormAddresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/** Before whatever answers errors. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		String path = request.getRequestURI();
		if (!(failure instanceof HttpRequestMethodNotSupportedException) || !READING.contains(request.getMethod())
				|| !DeskAccess.covers(path)) {
			return null;
		}
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.LOCATION, Next.HOME + pageAbove(path.substring(Next.HOME.length())));
		return new ModelAndView();
	}

	/** Addresses are here without their beginning, which is that of the desk. */
	private String pageAbove(String rest) {
		String above = rest;
		while (!above.isEmpty() && !isPage(Next.HOME + above)) {
			above = above.substring(0, above.lastIndexOf('/'));
		}
		return above;
	}

	private boolean isPage(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return this.mappings.getObject()
			.getHandlerMethods()
			.keySet()
			.stream()
			.anyMatch((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
					&& matches(mapping, parsed));
	}

	private static boolean matches(RequestMappingInfo mapping, PathContainer path) {
		return mapping.getPathPatternsCondition() != null
				&& mapping.getPathPatternsCondition().getPatterns().stream().anyMatch((known) -> known.matches(path));
	}

}
