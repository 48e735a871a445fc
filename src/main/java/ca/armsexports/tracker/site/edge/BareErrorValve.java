package ca.armsexports.tracker.site.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Answers what never reached the application, such as a request line that cannot be read,
 * or what failed once more while its error was shown: with one plain page in the three
 * languages, in place of Tomcat's.
 */
final class BareErrorValve extends ErrorReportValve {

	private final byte[] page;

	BareErrorValve() {
		try {
			this.page = new ClassPathResource("templates/bare-error.html").getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		response.resetBuffer(true);
		SecurityHeaders.write(request.getRequestURI(), response);
		response.setHeader("Cache-Control", "no-store");
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setContentLength(this.page.length);
		try {
			response.getOutputStream().write(this.page);
			response.finishResponse();
		}
		catch (IOException ex) {
			// The client is gone.
			container.getLogger().debug("An error could not be sent", ex);
		}
	}

}
