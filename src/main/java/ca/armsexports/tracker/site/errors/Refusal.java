package ca.armsexports.tracker.site.errors;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Why a filter refuses a request before any handler sees it. */
public enum Refusal {

	/** The host is not this site. */
	UNKNOWN_HOST,
	/** The site can be read only. */
	METHOD_NOT_ALLOWED,
	/** No address of the site has such a form. */
	NOT_FOUND,
	/** What is sent does not say how long it is. */
	LENGTH_REQUIRED,
	/** What is sent is too large. */
	PAYLOAD_TOO_LARGE;

	static final String ATTRIBUTE = Refusal.class.getName();

	/**
	 * Refuses a request.
	 * @param request the request
	 * @param response its response
	 * @throws IOException if the client is gone
	 */
	public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute(ATTRIBUTE, this);
		Problem problem = problem(request.getRequestURI());
		if (!problem.allowed().isEmpty()) {
			response.setHeader("Allow", String.join(", ", problem.allowed()));
		}
		response.sendError(problem.status());
	}

	Problem problem(String path) {
		return switch (this) {
			case UNKNOWN_HOST -> Problem.of(ProblemType.UNKNOWN_HOST);
			case METHOD_NOT_ALLOWED -> Problem.ofMethod(allowed(path));
			case NOT_FOUND -> Problem.of(ProblemType.NOT_FOUND);
			case LENGTH_REQUIRED -> Problem.of(411);
			case PAYLOAD_TOO_LARGE -> Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
		};
	}

	private static List<String> allowed(String path) {
		if (path.startsWith("/api/")) {
			return List.of("GET", "HEAD", "OPTIONS");
		}
		return path.startsWith("/admin/") ? List.of("GET", "HEAD", "POST") : List.of("GET", "HEAD");
	}

}
