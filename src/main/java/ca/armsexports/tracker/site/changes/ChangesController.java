package ca.armsexports.tracker.site.changes;

import ca.armsexports.tracker.research.ChangeParameters;
import ca.armsexports.tracker.research.FigureChanges;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/{language:en|fr|es}")
class ChangesController {

	private final ChangesPages pages;

	ChangesController(ChangesPages pages) {
		this.pages = pages;
	}

	@GetMapping("/changes")
	String changes(@ModelAttribute ChangeParameters parameters, @ModelAttribute ChangesForm form, PageFrame frame,
			Model model) {
		model.addAttribute("page",
				this.pages.page(this.pages.query(parameters, form, frame), ChangesPages.MOST, frame));
		return "changes";
	}

	@GetMapping("/changes.csv")
	ResponseEntity<byte[]> csv(@ModelAttribute ChangeParameters parameters, @ModelAttribute ChangesForm form,
			PageFrame frame) {
		ChangesQuery query = this.pages.query(parameters, form, frame);
		return ChangesFiles.csv(this.pages.page(query, FigureChanges.ALL, frame));
	}

	@GetMapping("/changes.json")
	ResponseEntity<byte[]> json(@ModelAttribute ChangeParameters parameters, @ModelAttribute ChangesForm form,
			PageFrame frame) {
		ChangesQuery query = this.pages.query(parameters, form, frame);
		return ChangesFiles.json(this.pages.page(query, FigureChanges.ALL, frame));
	}

}
