package ca.armsexports.tracker.site.edge;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Stands before everything else in Tomcat: gives every answer its headers, also those
 * that Tomcat makes by itself, and answers from memory before any filter is asked.
 */
final class EdgeValve extends ValveBase {

	private final AddressGate gate;

	EdgeValve(AddressGate gate) {
		super(true);
		this.gate = gate;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		SecurityHeaders.write(request.getRequestURI(), response);
		if (response.isError() || !this.gate.answer(request, response)) {
			getNext().invoke(request, response);
		}
	}

}
