package ca.armsexports.tracker.desk.log;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows everybody at the desk who did what. */
@Controller
class JournalController {

	private final JournalPages pages;

	JournalController(JournalPages pages) {
		this.pages = pages;
	}

	@GetMapping("/admin/journal")
	@Access
	String journal(@RequestParam(required = false) @Nullable Long before, DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.page(before, frame));
		return "desk/journal";
	}

}
