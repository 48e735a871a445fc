package ca.armsexports.tracker.site.figure;

import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/{language:en|fr|es}/figures")
class FigureController {

	private final FigurePages pages;

	private final FigureFile file;

	FigureController(FigurePages pages, FigureFile file) {
		this.pages = pages;
		this.file = file;
	}

	@GetMapping("/{figure:[1-9][0-9]{0,17}}")
	String figure(@PathVariable FigureId figure, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.figure(figure, frame));
		return "figure";
	}

	@GetMapping("/{figure:[1-9][0-9]{0,17}}.json")
	ResponseEntity<byte[]> json(@PathVariable FigureId figure, PageFrame frame) {
		return this.file.json(this.pages.figure(figure, frame));
	}

	@GetMapping("/{figure:[1-9][0-9]{0,17}}.bib")
	ResponseEntity<byte[]> bibtex(@PathVariable FigureId figure, PageFrame frame) {
		return this.file.bibtex(this.pages.figure(figure, frame));
	}

}
