package ca.armsexports.tracker.account;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.web.ErrorFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows errors at the desk within its own frame. */
@Component
class DeskErrors implements ErrorFrame {

	private static final int FORBIDDEN = 403;

	private final DeskFrames frames;

	DeskErrors(DeskFrames frames) {
		this.frames = frames;
	}

	@Override
	public boolean covers(String path) {
		return DeskAccess.covers(path);
	}

	@Override
	public ModelAndView page(Shown error, Phrases phrases, HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		DeskFrame frame = this.frames.frame(request, (failed != null) ? failed.toString() : request.getRequestURI());
		boolean forbidden = error.status() == FORBIDDEN;
		return new ModelAndView("desk/error", Map.of("page", new DeskErrorPage(frame, error.status(),
				forbidden ? phrases.text("desk.error.forbidden.title") : error.title(),
				forbidden ? List.of(phrases.text("desk.error.forbidden")) : error.sentences(), error.incident())));
	}

}
