package ca.armsexports.tracker.desk.draft;

import java.util.Map;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.shared.ReleaseNumber;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts: the list, the forms that open and describe them, and the page of each. */
@Controller
class DraftController {

	private static final String FORM = "desk/draft-form";

	private static final String DRAFT = "redirect:/admin/drafts/";

	private final DraftPages pages;

	private final Drafts drafts;

	DraftController(DraftPages pages, Drafts drafts) {
		this.pages = pages;
		this.drafts = drafts;
	}

	@GetMapping("/admin/drafts")
	@Access
	String drafts(DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.drafts(frame));
		return "desk/drafts";
	}

	@GetMapping("/admin/drafts/new")
	@Access(Role.EDITOR)
	String form(DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.form(frame));
		return FORM;
	}

	@PostMapping("/admin/drafts")
	@Access(Role.EDITOR)
	String open(@ModelAttribute DraftForm form, DeskFrame frame, HttpServletResponse response, Model model) {
		return send(this.pages.form(frame), form, response, model,
				() -> this.drafts.open(form.toCommand(frame.who().name())));
	}

	@GetMapping("/admin/drafts/{draft:[1-9][0-9]{0,17}}")
	@Access
	String draft(@PathVariable DraftId draft, @RequestParam(defaultValue = "0") long after, DeskFrame frame,
			Model model) {
		model.addAttribute("page", this.pages.draft(draft, after, frame));
		return "desk/draft";
	}

	@GetMapping("/admin/drafts/{draft:[1-9][0-9]{0,17}}/describe")
	@Access(Role.EDITOR)
	String describe(@PathVariable DraftId draft, DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.form(draft, frame));
		return FORM;
	}

	@PostMapping("/admin/drafts/{draft:[1-9][0-9]{0,17}}/describe")
	@Access(Role.EDITOR)
	String describe(@PathVariable DraftId draft, @ModelAttribute DraftForm form, DeskFrame frame,
			HttpServletResponse response, Model model) {
		return send(this.pages.form(draft, frame), form, response, model, () -> {
			this.drafts.describe(draft, form.toCommand(frame.who().name()),
					(form.version() != null) ? form.version() : -1);
			return draft;
		});
	}

	@GetMapping("/admin/releases/{release:[1-9][0-9]{0,8}}/undo")
	@Access(Role.EDITOR)
	String undo(@PathVariable int release, DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.undoing(release, frame));
		return FORM;
	}

	@PostMapping("/admin/releases/{release:[1-9][0-9]{0,8}}/undo")
	@Access(Role.EDITOR)
	String undo(@PathVariable int release, @ModelAttribute DraftForm form, DeskFrame frame,
			HttpServletResponse response, Model model) {
		return send(this.pages.undoing(release, frame), form, response, model,
				() -> this.drafts.undo(new ReleaseNumber(release), form.toCommand(frame.who().name())));
	}

	private static String send(DraftFormPage page, DraftForm form, HttpServletResponse response, Model model,
			Sending sending) {
		Map<String, String> problems = form.problems();
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", page.refusing(form, problems));
			return FORM;
		}
		try {
			return DRAFT + sending.send();
		}
		catch (RefusedStep ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page", page.refusing(form, ex));
			return FORM;
		}
	}

	private interface Sending {

		DraftId send();

	}

}
