package ca.armsexports.tracker.site.edge;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The headers that every answer carries, whatever it is. Nothing may run or be shown on a
 * page but what the site itself serves as a file, so there is no exception for anything
 * within a page. Only {@link OtherSites what is made for other sites} may be shown by
 * them. Browsers heed Strict-Transport-Security only where the site is reached over TLS.
 */
final class SecurityHeaders implements Filter {

	static final String API = "/api/";

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
			+ "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

	private static final String[][] HEADERS = { { "Strict-Transport-Security", "max-age=63072000" },
			{ "X-Content-Type-Options", "nosniff" }, { "Referrer-Policy", "same-origin" },
			{ "Permissions-Policy",
					"browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()" },
			{ "Cross-Origin-Opener-Policy", "same-origin" }, { "Cross-Origin-Resource-Policy", "same-origin" } };

	/** What pages of other sites may read: the API, and of its headers these. */
	private static final String[][] FOR_OTHER_SITES = { { "Access-Control-Allow-Origin", "*" },
			{ "Access-Control-Expose-Headers", "ETag, Link, Retry-After" },
			{ "Cross-Origin-Resource-Policy", "cross-origin" } };

	/** What pages of other sites may show. */
	private static final String[][] SHOWN = { { "Cross-Origin-Resource-Policy", "cross-origin" } };

	private static final String[][] FRAMED = { { "Content-Security-Policy", POLICY + "*" } };

	private static final String[][] NEVER_FRAMED = { { "Content-Security-Policy", POLICY + "'none'" },
			{ "X-Frame-Options", "DENY" } };

	/** The desk is never kept by anybody. */
	private static final String[][] DESK = { { "Cache-Control", "no-store" } };

	/**
	 * Whether an address belongs to the desk, where people sign in.
	 * @param path the path as written
	 */
	static boolean isDesk(String path) {
		return path.equals("/admin") || path.startsWith("/admin/");
	}

	static void write(@Nullable String path, HttpServletResponse response) {
		write(HEADERS, response);
		if (path != null && isDesk(path)) {
			write(DESK, response);
		}
		boolean framed = OtherSites.mayFrame(path);
		write(framed ? FRAMED : NEVER_FRAMED, response);
		if (framed || OtherSites.mayShow(path)) {
			write(SHOWN, response);
		}
		if (path != null && path.startsWith(API)) {
			write(FOR_OTHER_SITES, response);
		}
	}

	private static void write(String[][] headers, HttpServletResponse response) {
		for (String[] header : headers) {
			response.setHeader(header[0], header[1]);
		}
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String path = path((HttpServletRequest) request);
		write(path, (HttpServletResponse) response);
		chain.doFilter(request, new LastingHeaders(path, (HttpServletResponse) response));
	}

	/** The address that was asked for, also where its error is being answered. */
	private static String path(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) ? failed
				: request.getRequestURI();
	}

	/** Begins anew with the same headers. */
	private static final class LastingHeaders extends HttpServletResponseWrapper {

		private final String path;

		LastingHeaders(String path, HttpServletResponse response) {
			super(response);
			this.path = path;
		}

		@Override
		public void reset() {
			super.reset();
			write(this.path, (HttpServletResponse) getResponse());
		}

	}

}
