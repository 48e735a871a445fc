package ca.armsexports.tracker.claim.web;

import ca.armsexports.tracker.shared.web.PageFrame;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/{language:en|fr|es}")
class CheckController {

	private final CheckPages pages;

	CheckController(CheckPages pages) {
		this.pages = pages;
	}

	@GetMapping("/check")
	String check(@ModelAttribute CheckForm form, PageFrame frame, Model model, HttpServletResponse response) {
		CheckPage page = this.pages.page(form, frame);
		if (!page.flaws().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("page", page);
		return "check";
	}

	@GetMapping("/check.json")
	ResponseEntity<byte[]> json(@ModelAttribute CheckForm form, PageFrame frame) {
		return CheckFile.json(this.pages.page(form, frame));
	}

	@GetMapping("/check/card.svg")
	ResponseEntity<byte[]> svg(@ModelAttribute CheckForm form, PageFrame frame) {
		return CheckFile.svg(this.pages.page(form, frame));
	}

	@GetMapping("/check/card.png")
	ResponseEntity<byte[]> png(@ModelAttribute CheckForm form, PageFrame frame) {
		return CheckFile.png(this.pages.page(form, frame));
	}

}
