package ca.armsexports.tracker.desk.entry;

import java.util.Map;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.release.StaleProposal;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms in which a change is entered into a draft. */
@Controller
class EntryController {

	private static final String VIEW = "desk/entry";

	private final EntryPages pages;

	private final Drafts drafts;

	EntryController(EntryPages pages, Drafts drafts) {
		this.pages = pages;
		this.drafts = drafts;
	}

	@GetMapping("/admin/drafts/{draft:[1-9][0-9]{0,17}}/enter")
	@Access(Role.EDITOR)
	String choose(@PathVariable DraftId draft, @RequestParam(required = false) @Nullable String q, DeskFrame frame,
			Model model) {
		model.addAttribute("page", this.pages.choice(draft, q, frame));
		return "desk/enter";
	}

	@GetMapping("/admin/drafts/{draft:[1-9][0-9]{0,17}}/enter/{type:[a-z-]{1,40}}")
	@Access(Role.EDITOR)
	String form(@PathVariable DraftId draft, @PathVariable String type,
			@RequestParam(required = false) @Nullable String subject, DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.form(draft, type, subject, frame));
		return VIEW;
	}

	@PostMapping("/admin/drafts/{draft:[1-9][0-9]{0,17}}/enter/{type:[a-z-]{1,40}}")
	@Access(Role.EDITOR)
	String enter(@PathVariable DraftId draft, @PathVariable String type, @RequestParam Map<String, String> fields,
			DeskFrame frame, HttpServletResponse response, Model model) {
		EntryPages.Sent sent = this.pages.read(draft, type, fields, frame);
		if (sent.change() == null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", sent.page());
			return VIEW;
		}
		try {
			this.drafts.propose(draft, frame.who().name(), sent.change(), sent.seen());
			return "redirect:/admin/drafts/" + draft;
		}
		catch (StaleProposal ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page", sent.page().beside(ex));
		}
		catch (RefusedStep ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page", sent.page().refusing(ex));
		}
		return VIEW;
	}

}
