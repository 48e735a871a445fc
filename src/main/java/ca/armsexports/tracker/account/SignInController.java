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

/** Signing in by password, and out. */
@Controller
class SignInController {

	private static final String VIEW = "desk/sign-in";

	private final SignIns signIns;

	private final DeskDoor door;

	SignInController(SignIns signIns, DeskDoor door) {
		this.signIns = signIns;
		this.door = door;
	}

	@GetMapping("/admin/sign-in")
	@Access(anonymous = true)
	String form(@RequestParam(required = false) @Nullable String next, DeskFrame frame, Model model) {
		model.addAttribute("page", SignInPage.of(frame, "", Next.of(next)));
		return VIEW;
	}

	@PostMapping("/admin/sign-in")
	@Access(anonymous = true)
	String signIn(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password,
			@RequestParam(required = false) @Nullable String next, DeskFrame frame, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		SignInPage page = SignInPage.of(frame, name, Next.of(next));
		try {
			Optional<Person> person = this.signIns.findByPassword(name, password, request.getRemoteAddr());
			if (person.isPresent()) {
				boolean offered = this.door.open(person.get(), DeskSessions.Means.PASSWORD, request, response);
				return offered ? Done.OFFERED.redirect() : Next.of(next).redirect();
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", page.refusing("desk.refused.sign_in"));
		}
		catch (TooManyGuesses ex) {
			Throttled.answer(ex, response);
			model.addAttribute("page", page.refusing("desk.refused.too_many", ex.minutes()));
		}
		return VIEW;
	}

	@PostMapping("/admin/sign-out")
	@Access
	String signOut(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		this.door.close(signedIn, request, response);
		return Next.of("/admin/sign-in").redirect();
	}

}
