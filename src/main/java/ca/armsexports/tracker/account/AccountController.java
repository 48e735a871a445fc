package ca.armsexports.tracker.account;

import java.util.Optional;

import ca.armsexports.tracker.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people see and change of their own accounts. */
@Controller
class AccountController {

	private static final String VIEW = "desk/account";

	private final AccountPages pages;

	private final Account account;

	AccountController(AccountPages pages, Account account) {
		this.pages = pages;
		this.account = account;
	}

	@GetMapping("/admin/account")
	@Access
	String account(@RequestParam(required = false) @Nullable String done, DeskFrame frame, HttpServletRequest request,
			Model model) {
		model.addAttribute("page", this.pages.page(frame, Done.of(done), Optional.empty(), request));
		return VIEW;
	}

	@PostMapping("/admin/account/language")
	@Access
	String language(@RequestParam Language language, SignedIn signedIn) {
		this.account.changeLanguage(signedIn, language);
		return Done.LANGUAGE.redirect();
	}

	@PostMapping("/admin/account/password")
	@Access(fresh = true)
	String password(@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
			SignedIn signedIn, DeskFrame frame, HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<NewPassword> flaw = this.account.changePassword(signedIn, password, again, request);
		if (flaw.isEmpty()) {
			return Done.PASSWORD.redirect();
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("page", this.pages.page(frame, Optional.empty(), flaw, request));
		return VIEW;
	}

	@PostMapping("/admin/account/sessions/end")
	@Access
	String endSession(@RequestParam String session, SignedIn signedIn) {
		this.account.endSession(signedIn, session);
		return Done.SESSIONS.redirect();
	}

	@PostMapping("/admin/account/sessions/end-others")
	@Access
	String endOtherSessions(SignedIn signedIn, HttpServletRequest request) {
		this.account.endOtherSessions(signedIn, request);
		return Done.SESSIONS.redirect();
	}

}
