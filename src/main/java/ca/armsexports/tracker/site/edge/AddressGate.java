package ca.armsexports.tracker.site.edge;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import ca.armsexports.tracker.site.assets.Assets;
import ca.armsexports.tracker.site.cache.PageStore;
import ca.armsexports.tracker.site.errors.Refusal;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Lets pass what is meant for this site, only reads but at the desk, and has the form of
 * an address of the site: letters, digits and {@code / . _ ~ -}, each address written in
 * one way only. Answers from memory what it can.
 */
final class AddressGate implements Filter {

	/** A file of 10 MB and what stands around it in a form. */
	private static final long LARGEST_BODY = 10 * 1024 * 1024 + 64 * 1024;

	private final Set<String> hosts;

	private final PageStore pages;

	private final Assets assets;

	AddressGate(List<String> hosts, PageStore pages, Assets assets) {
		this.hosts = hosts.stream()
			.map((host) -> host.toLowerCase(Locale.ROOT))
			.collect(Collectors.toUnmodifiableSet());
		this.pages = pages;
		this.assets = assets;
	}

	@Override
	public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest request = (HttpServletRequest) servletRequest;
		HttpServletResponse response = (HttpServletResponse) servletResponse;
		Refusal refusal = refusal(request);
		if (refusal != null) {
			refusal.send(request, response);
		}
		else if (isPreflight(request)) {
			allow(response);
		}
		else if (!sendFromMemory(request, response)) {
			chain.doFilter(request, response);
		}
	}

	/**
	 * Sends the answer if it stands in memory and nothing speaks against the request.
	 * @param request the request
	 * @param response its response, nothing sent yet
	 * @return whether it was sent
	 */
	boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		return refusal(request) == null && !isPreflight(request) && sendFromMemory(request, response);
	}

	private @Nullable Refusal refusal(HttpServletRequest request) {
		if (!isOurs(request.getServerName())) {
			return Refusal.UNKNOWN_HOST;
		}
		String path = request.getRequestURI();
		String method = request.getMethod();
		boolean writes = method.equals("POST") && SecurityHeaders.isDesk(path);
		if (!method.equals("GET") && !method.equals("HEAD") && !writes && !isPreflight(request)) {
			return Refusal.METHOD_NOT_ALLOWED;
		}
		if (!isPlain(path)) {
			return Refusal.NOT_FOUND;
		}
		return writes ? body(request) : null;
	}

	/** A body says how long it is, so that it is refused before it is read. */
	private static @Nullable Refusal body(HttpServletRequest request) {
		long length = request.getContentLengthLong();
		if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
			return Refusal.LENGTH_REQUIRED;
		}
		return (length > LARGEST_BODY) ? Refusal.PAYLOAD_TOO_LARGE : null;
	}

	private boolean sendFromMemory(HttpServletRequest request, HttpServletResponse response) throws IOException {
		return request.getRequestURI().startsWith(Assets.PREFIX) ? this.assets.send(request, response)
				: this.pages.send(request, response);
	}

	/**
	 * Whether a browser asks for a page of another site what the API lets it do. Whatever
	 * asks so is told, at any address of the API.
	 */
	private static boolean isPreflight(HttpServletRequest request) {
		return request.getMethod().equals("OPTIONS") && request.getRequestURI().startsWith(SecurityHeaders.API);
	}

	private static void allow(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		response.setHeader("Allow", "GET, HEAD, OPTIONS");
		response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
		response.setHeader("Access-Control-Allow-Headers", "If-None-Match");
		response.setHeader("Access-Control-Max-Age", "86400");
		response.setHeader("Cache-Control", "public, max-age=86400");
	}

	private boolean isOurs(@Nullable String host) {
		return host != null && (this.hosts.contains(host) || this.hosts.contains(host.toLowerCase(Locale.ROOT)));
	}

	private static boolean isPlain(String path) {
		char before = 0;
		for (int i = 0; i < path.length(); i++) {
			char letter = path.charAt(i);
			boolean known = (letter >= 'a' && letter <= 'z') || (letter >= '-' && letter <= '9')
					|| (letter >= 'A' && letter <= 'Z') || letter == '_' || letter == '~';
			if (!known || (before == '/' && (letter == '/' || letter == '.'))) {
				return false;
			}
			before = letter;
		}
		return true;
	}

}
