package ca.armsexports.tracker.site.errors;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed outside of handlers: in filters, in templates, in the server. */
@Controller
class FailedRequests implements ErrorController {

	private final Problems problems;

	FailedRequests(Problems problems) {
		this.problems = problems;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	@Nullable ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (response.isCommitted()) {
			// Nothing is added to what was sent; the server breaks the connection off.
			return null;
		}
		Throwable failure = (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown)
				? thrown : null;
		ModelAndView page = this.problems.answer(problem(request, response, failure), failure, asked(request), request,
				response);
		return page.isEmpty() ? null : page;
	}

	private static Problem problem(HttpServletRequest request, HttpServletResponse response,
			@Nullable Throwable failure) {
		if (request.getAttribute(Refusal.ATTRIBUTE) instanceof Refusal refusal) {
			return refusal.problem(asked(request).path());
		}
		if (failure != null) {
			return Diagnosis.of(failure, request);
		}
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		String allow = response.getHeader("Allow");
		return (status == 405 && allow == null) ? Problem.ofMethod(List.of("GET", "HEAD")) : Problem.of(status);
	}

	private static Problems.Asked asked(HttpServletRequest request) {
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Object query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
		return new Problems.Asked(request.getMethod(), (path != null) ? path.toString() : request.getRequestURI(),
				(query != null) ? query.toString() : null);
	}

}
