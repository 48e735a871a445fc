package ca.armsexports.tracker.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks people who are signed in for the password once more, before what matters most. */
@Controller
class ConfirmController {

	private static final String VIEW = "desk/confirm";

	private final SignIns signIns;

	private final DeskDoor door;

	ConfirmController(SignIns signIns, DeskDoor door) {
		this.signIns = signIns;
		this.door = door;
	}

	@GetMapping("/admin/confirm")
	@Access
	String form(@RequestParam(required = false) @Nullable String next, DeskFrame frame, Model model) {
		model.addAttribute("page", ConfirmPage.of(frame, Next.of(next)));
		return VIEW;
	}

	@PostMapping("/admin/confirm")
	@Access
	String confirm(@RequestParam(defaultValue = "") String password,
			@RequestParam(required = false) @Nullable String next, SignedIn signedIn, DeskFrame frame, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		ConfirmPage page = ConfirmPage.of(frame, Next.of(next));
		try {
			Optional<Person> person = this.signIns.findByPassword(signedIn.getName(), password,
					request.getRemoteAddr());
			if (person.isPresent()) {
				this.door.confirm(person.get(), DeskSessions.Means.PASSWORD, request);
				return Next.of(next).redirect();
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", page.refusing("desk.refused.password"));
		}
		catch (TooManyGuesses ex) {
			Throttled.answer(ex, response);
			model.addAttribute("page", page.refusing("desk.refused.too_many", ex.minutes()));
		}
		return VIEW;
	}

}
