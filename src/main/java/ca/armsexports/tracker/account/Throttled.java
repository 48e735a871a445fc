package ca.armsexports.tracker.account;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Says by status and header when the next password may be tried. */
final class Throttled {

	private Throttled() {
	}

	static void answer(TooManyGuesses refusal, HttpServletResponse response) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
	}

}
