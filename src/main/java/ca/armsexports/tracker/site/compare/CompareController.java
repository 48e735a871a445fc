package ca.armsexports.tracker.site.compare;

import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.drawing.EmbedPage;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.site.file.TableFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@RequestMapping("/{language:en|fr|es}")
class CompareController {

	private final ComparePages pages;

	private final FigureFiles files;

	CompareController(ComparePages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/compare")
	ModelAndView compare(@ModelAttribute CompareParameters parameters, PageFrame frame) {
		CompareQuery query = parameters.read();
		if (parameters.hasBlanks()) {
			String address = frame.link("/compare", query.parameters());
			return new ModelAndView(new RedirectView(address, false, false, false));
		}
		return new ModelAndView("compare", "page", this.pages.page(query, frame));
	}

	@GetMapping("/embed/compare")
	String embed(@ModelAttribute CompareParameters parameters, PageFrame frame, Model model) {
		model.addAttribute("page",
				new EmbedPage(frame, InlineChart.framed(this.pages.drawing(parameters.read(), frame))));
		return "embed";
	}

	@GetMapping("/compare.csv")
	ResponseEntity<TableFile> csv(@ModelAttribute CompareParameters parameters, PageFrame frame) {
		CompareQuery query = parameters.read();
		return this.files.csv(this.pages.figures(query, frame), query.fileName(), frame.reading());
	}

	@GetMapping("/compare.json")
	ResponseEntity<TableFile> json(@ModelAttribute CompareParameters parameters, PageFrame frame) {
		CompareQuery query = parameters.read();
		return this.files.json(this.pages.figures(query, frame), query.fileName(), frame.reading());
	}

	@GetMapping("/compare.xlsx")
	ResponseEntity<TableFile> xlsx(@ModelAttribute CompareParameters parameters, PageFrame frame) {
		CompareQuery query = parameters.read();
		return this.files.xlsx(this.pages.figures(query, frame), query.fileName(), frame);
	}

	@GetMapping("/compare/chart.svg")
	ResponseEntity<byte[]> svg(@ModelAttribute CompareParameters parameters, PageFrame frame) {
		CompareQuery query = parameters.read();
		return this.files.svg(this.pages.drawing(query, frame), query.fileName(), frame.reading());
	}

	@GetMapping("/compare/chart.png")
	ResponseEntity<byte[]> png(@ModelAttribute CompareParameters parameters, PageFrame frame) {
		CompareQuery query = parameters.read();
		return this.files.png(this.pages.drawing(query, frame), query.fileName(), frame.reading());
	}

}
