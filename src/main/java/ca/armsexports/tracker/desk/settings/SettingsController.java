package ca.armsexports.tracker.desk.settings;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.account.SignedIn;
import ca.armsexports.tracker.setting.StaleSetting;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The settings, for administrators. */
@Controller
class SettingsController {

	private static final String VIEW = "desk/settings";

	private static final int SHORTEST_REASON = 3;

	private static final int LONGEST_REASON = 1000;

	private final SettingsPages pages;

	SettingsController(SettingsPages pages) {
		this.pages = pages;
	}

	@GetMapping("/admin/settings")
	@Access(Role.ADMINISTRATOR)
	String settings(@RequestParam(defaultValue = "false") boolean done, DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.page(frame, SettingsPage.Form.EMPTY, done));
		return VIEW;
	}

	@PostMapping("/admin/settings/single-editor")
	@Access(value = Role.ADMINISTRATOR, fresh = true)
	String singleEditor(@RequestParam boolean allowed, @RequestParam(defaultValue = "") String reason,
			@RequestParam int seen, SignedIn signedIn, DeskFrame frame, HttpServletResponse response, Model model) {
		String why = reason.strip();
		if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
			return refuse(HttpStatus.UNPROCESSABLE_CONTENT, "settings.refused.reason", why, frame, response, model);
		}
		try {
			this.pages.change(allowed, why, seen, signedIn);
			return "redirect:/admin/settings?done=true";
		}
		catch (StaleSetting ex) {
			return refuse(HttpStatus.CONFLICT, "settings.refused.stale", why, frame, response, model);
		}
	}

	private String refuse(HttpStatus status, String key, String reason, DeskFrame frame, HttpServletResponse response,
			Model model) {
		response.setStatus(status.value());
		model.addAttribute("page",
				this.pages.page(frame, new SettingsPage.Form(reason, frame.phrases().text(key)), false));
		return VIEW;
	}

}
