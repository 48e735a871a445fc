package ca.armsexports.tracker.site.api;

import ca.armsexports.tracker.shared.web.PageFrame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ApiController {

	private final ApiPages pages;

	ApiController(ApiPages pages) {
		this.pages = pages;
	}

	@GetMapping("/{language:en|fr|es}/api")
	String api(PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.page(frame));
		return "api";
	}

}
