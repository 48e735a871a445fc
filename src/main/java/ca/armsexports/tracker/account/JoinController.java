package ca.armsexports.tracker.account;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making an account of a one-time link. */
@Controller
class JoinController {

	private static final String VIEW = "desk/join";

	private static final String GONE = "desk/link-gone";

	private final Joining joining;

	private final DeskDoor door;

	JoinController(Joining joining, DeskDoor door) {
		this.joining = joining;
		this.door = door;
	}

	@GetMapping("/admin/join")
	@Access(anonymous = true)
	String form(@RequestParam(defaultValue = "") String token, DeskFrame frame, Model model,
			HttpServletResponse response) {
		try {
			model.addAttribute("page",
					JoinPage.of(frame, token, this.joining.getInvitation(token), "", frame.language()));
			return VIEW;
		}
		catch (NotFound ex) {
			return gone(frame, model, response);
		}
	}

	@PostMapping("/admin/join")
	@Access(anonymous = true)
	String join(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
			@RequestParam Language language, DeskFrame frame, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			Joining.Outcome outcome = this.joining.join(token, name, password, again, language);
			if (outcome.person() != null) {
				this.door.open(outcome.person(), DeskSessions.Means.LINK, request, response);
				return (outcome.returning() ? Done.PASSWORD : Done.JOINED).redirect();
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", JoinPage.of(frame, token, this.joining.getInvitation(token), name, language)
				.refusing(outcome.flaws()));
			return VIEW;
		}
		catch (NotFound ex) {
			return gone(frame, model, response);
		}
	}

	private static String gone(DeskFrame frame, Model model, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		model.addAttribute("page", new LinkGonePage(frame));
		return GONE;
	}

}
