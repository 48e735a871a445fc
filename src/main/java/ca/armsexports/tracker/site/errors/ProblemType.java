package ca.armsexports.tracker.site.errors;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What can go wrong with a request. The name in lower case with hyphens is the last part
 * of a problem's {@code type} and of the message keys; it never changes.
 */
enum ProblemType {

	/** The request cannot be read. */
	BAD_REQUEST(HttpStatus.BAD_REQUEST),
	/** The request names a host that is not this site. */
	UNKNOWN_HOST(HttpStatus.BAD_REQUEST),
	/** The address takes no parameter of that name. */
	UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
	/** The address takes the parameter once. */
	REPEATED_PARAMETER(HttpStatus.BAD_REQUEST),
	/** The value of the parameter cannot be read. */
	MALFORMED_PARAMETER(HttpStatus.BAD_REQUEST),
	/** The address needs the parameter. */
	MISSING_PARAMETER(HttpStatus.BAD_REQUEST),
	/** It is there, but not for this reader. */
	FORBIDDEN(HttpStatus.FORBIDDEN),
	/** There is nothing at the address. */
	NOT_FOUND(HttpStatus.NOT_FOUND),
	/** What was at the address was withdrawn from the record. */
	WITHDRAWN(HttpStatus.GONE),
	/** The address can be read only. */
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
	/** The address has no such form. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
	/** What was to be changed has changed meanwhile. */
	CONFLICT(HttpStatus.CONFLICT),
	/** What was sent is too large. */
	PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
	/** What was sent has a form that is not read here. */
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
	/** The rules of the record do not allow the change. */
	REFUSED_CHANGE(HttpStatus.UNPROCESSABLE_CONTENT),
	/** Too much at once from one reader. */
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
	/** A fault of the site. */
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
	/** The database does not answer now. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

	private final HttpStatus status;

	ProblemType(HttpStatus status) {
		this.status = status;
	}

	/**
	 * The type that says no more than a status does.
	 * @param status from 400 to 599
	 */
	static ProblemType of(int status) {
		for (ProblemType type : values()) {
			if (type.status.value() == status) {
				return type;
			}
		}
		return (status >= 500) ? INTERNAL : BAD_REQUEST;
	}

	HttpStatus status() {
		return this.status;
	}

	/** As in message keys: {@code not-found}. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The stable name of the type after RFC 9457. */
	String urn() {
		return "urn:arms-exports:problem:" + code();
	}

	/** After how many seconds to try again, if waiting helps. */
	@Nullable Integer retryAfter() {
		return switch (this) {
			case TOO_MANY_REQUESTS -> 10;
			case UNAVAILABLE -> 5;
			default -> null;
		};
	}

}
