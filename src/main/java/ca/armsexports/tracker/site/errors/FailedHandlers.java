package ca.armsexports.tracker.site.errors;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers what handlers threw. */
@Component
class FailedHandlers implements HandlerExceptionResolver, Ordered {

	private final Problems problems;

	private final WithdrawnThings withdrawn;

	FailedHandlers(Problems problems, WithdrawnThings withdrawn) {
		this.problems = problems;
		this.withdrawn = withdrawn;
	}

	/** Before the framework's own, after what leads elsewhere. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 1;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		if (response.isCommitted()) {
			// The server then breaks the connection off, so that nobody takes what was
			// sent for the whole.
			return null;
		}
		if (isClientGone(failure)) {
			return new ModelAndView();
		}
		try {
			response.reset();
			Problem problem = this.withdrawn.find(failure, request).orElseGet(() -> Diagnosis.of(failure, request));
			return this.problems.answer(problem, failure,
					new Problems.Asked(request.getMethod(), request.getRequestURI(), request.getQueryString()), request,
					response);
		}
		catch (IOException ex) {
			return new ModelAndView();
		}
	}

	/** A connection to the database that breaks says the same as one to a client. */
	private static boolean isClientGone(Exception failure) {
		return DisconnectedClientHelper.isClientDisconnectedException(failure)
				&& !(failure instanceof DataAccessException || failure instanceof TransactionException);
	}

}
