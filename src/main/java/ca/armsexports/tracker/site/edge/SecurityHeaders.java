package ca.armsexports.tracker.site.edge;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * The headers that every answer carries, whatever it is. Nothing may run or be shown on a
 * page but what the site itself serves as a file, so there is no exception for anything
 * within a page. Browsers heed Strict-Transport-Security only where the site is reached
 * over TLS.
 */
final class SecurityHeaders implements Filter {

	private static final String[][] HEADERS = {
			{ "Content-Security-Policy",
					"default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
							+ "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'" },
			{ "Strict-Transport-Security", "max-age=63072000" }, { "X-Content-Type-Options", "nosniff" },
			{ "X-Frame-Options", "DENY" }, { "Referrer-Policy", "same-origin" },
			{ "Permissions-Policy",
					"browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()" },
			{ "Cross-Origin-Opener-Policy", "same-origin" }, { "Cross-Origin-Resource-Policy", "same-origin" } };

	static void write(HttpServletResponse response) {
		for (String[] header : HEADERS) {
			response.setHeader(header[0], header[1]);
		}
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		write((HttpServletResponse) response);
		chain.doFilter(request, new LastingHeaders((HttpServletResponse) response));
	}

	/** Begins anew with the same headers. */
	private static final class LastingHeaders extends HttpServletResponseWrapper {

		LastingHeaders(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void reset() {
			super.reset();
			write((HttpServletResponse) getResponse());
		}

	}

}
