package ca.armsexports.tracker.site.errors;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.release.StaleProposal;
import ca.armsexports.tracker.shared.Conflict;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.TooManyAtOnce;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.site.parameters.KnownParameters;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Finds out from an exception what went wrong, as the one who asked should hear it. */
final class Diagnosis {

	private Diagnosis() {
	}

	/**
	 * What went wrong.
	 * @param failure the exception, with whatever lies behind it
	 * @param request the request that failed
	 */
	static Problem of(Throwable failure, HttpServletRequest request) {
		List<Throwable> causes = causes(failure);
		for (Throwable cause : causes) {
			Problem problem = known(cause, request);
			if (problem != null) {
				return problem;
			}
		}
		for (Throwable cause : causes) {
			if (isDatabaseGone(cause)) {
				return Problem.of(ProblemType.UNAVAILABLE);
			}
		}
		for (Throwable cause : causes) {
			if (cause instanceof ErrorResponse response) {
				return Problem.of(response.getStatusCode().value());
			}
		}
		return Problem.of(isUnreadable(causes) ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL);
	}

	private static @Nullable Problem known(Throwable cause, HttpServletRequest request) {
		return switch (cause) {
			case NotFound notFound -> Problem.ofIdentifier(notFound.identifier());
			case BadParameter bad -> parameter(bad, request);
			case Conflict _, RefusedStep _, StaleProposal _ -> Problem.of(ProblemType.CONFLICT);
			case TooManyAtOnce _ -> Problem.of(ProblemType.TOO_MANY_REQUESTS);
			case RefusedChange refused ->
				Problem.ofParameter(ProblemType.REFUSED_CHANGE, refused.field(), "", List.of());
			case HttpRequestMethodNotSupportedException method -> Problem.ofMethod(methods(method));
			case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
			case MissingServletRequestParameterException missing ->
				Problem.ofParameter(ProblemType.MISSING_PARAMETER, missing.getParameterName(), "", List.of());
			case BindException bind -> binding(bind);
			case HttpMessageNotReadableException _ -> Problem.of(ProblemType.BAD_REQUEST);
			case MaxUploadSizeExceededException _ -> Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
			case AsyncRequestTimeoutException _ -> Problem.of(ProblemType.UNAVAILABLE);
			default -> null;
		};
	}

	private static Problem parameter(BadParameter bad, HttpServletRequest request) {
		ProblemType type = switch (bad.kind()) {
			case UNKNOWN -> ProblemType.UNKNOWN_PARAMETER;
			case REPEATED -> ProblemType.REPEATED_PARAMETER;
			case MALFORMED -> ProblemType.MALFORMED_PARAMETER;
		};
		return Problem.ofParameter(type, bad.parameter(), bad.value(), KnownParameters.taken(request))
			.advising(bad.advice());
	}

	private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
		MethodParameter parameter = mismatch.getParameter();
		String value = String.valueOf(mismatch.getValue());
		return parameter.hasParameterAnnotation(PathVariable.class) ? Problem.ofIdentifier(value)
				: Problem.ofParameter(ProblemType.MALFORMED_PARAMETER, mismatch.getName(), value, List.of());
	}

	private static Problem binding(BindingResult result) {
		FieldError error = result.getFieldError();
		return (error == null) ? Problem.of(ProblemType.BAD_REQUEST) : Problem.ofParameter(
				ProblemType.MALFORMED_PARAMETER, error.getField(), String.valueOf(error.getRejectedValue()), List.of());
	}

	private static Collection<String> methods(HttpRequestMethodNotSupportedException failure) {
		String[] supported = failure.getSupportedMethods();
		return (supported != null) ? List.of(supported) : List.of("GET", "HEAD");
	}

	/**
	 * Whether the database could not be reached, or did not answer within the time that
	 * readers have.
	 */
	private static boolean isDatabaseGone(Throwable cause) {
		return cause instanceof CannotCreateTransactionException || cause instanceof TransactionTimedOutException
				|| cause instanceof DataAccessResourceFailureException || cause instanceof QueryTimeoutException
				|| cause instanceof TransientDataAccessException || cause instanceof SQLTransientException
				|| cause instanceof SQLNonTransientConnectionException
				|| (cause instanceof SQLException exception && isDatabaseGone(exception.getSQLState()));
	}

	/**
	 * Connection exceptions (08), operator intervention (57), insufficient resources
	 * (53), lock not available (55P03); and no state at all, which is how the pool speaks
	 * of a connection that broke.
	 */
	private static boolean isDatabaseGone(@Nullable String state) {
		return state == null || (state.startsWith("08") || state.startsWith("57") || state.startsWith("53")
				|| state.equals("55P03"));
	}

	/**
	 * Whether the query could not be decoded, or a value was refused while the parameters
	 * were put together.
	 */
	private static boolean isUnreadable(List<Throwable> causes) {
		return causes.stream()
			.anyMatch((cause) -> cause.getClass()
				.getName()
				.equals("org.apache.tomcat.util.http.InvalidParameterException"))
				|| (causes.getFirst() instanceof BeanInstantiationException
						&& causes.getLast() instanceof IllegalArgumentException);
	}

	private static List<Throwable> causes(Throwable failure) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Throwable> causes = new ArrayList<>();
		for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
			causes.add(cause);
		}
		return causes;
	}

}
