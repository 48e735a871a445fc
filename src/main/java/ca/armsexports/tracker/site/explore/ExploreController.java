package ca.armsexports.tracker.site.explore;

import java.util.Arrays;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.research.FigureParameters;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.site.file.TableFile;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/{language:en|fr|es}")
class ExploreController {

	/** The file's name before language and release. */
	private static final String NAME = "explore";

	private final ExplorePages pages;

	private final FigureFiles files;

	ExploreController(ExplorePages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/explore")
	String explore(@ModelAttribute FigureParameters filters, @ModelAttribute TableView view, PageFrame frame,
			Model model, HttpServletRequest request) {
		if (isUntidy(request)) {
			return "redirect:" + this.pages.address(filters.read(), view, frame);
		}
		model.addAttribute("page", this.pages.explore(filters.read(), view, frame));
		return "explore";
	}

	@GetMapping("/explore.csv")
	ResponseEntity<TableFile> csv(@ModelAttribute FigureParameters filters, @ModelAttribute TableView view,
			PageFrame frame) {
		view.check();
		return this.files.csv(filters.read(), view.order(), NAME, frame.reading());
	}

	@GetMapping("/explore.json")
	ResponseEntity<TableFile> json(@ModelAttribute FigureParameters filters, @ModelAttribute TableView view,
			PageFrame frame) {
		view.check();
		return this.files.json(filters.read(), view.order(), NAME, frame.reading());
	}

	@GetMapping("/explore.xlsx")
	ResponseEntity<TableFile> xlsx(@ModelAttribute FigureParameters filters, @ModelAttribute TableView view,
			PageFrame frame) {
		view.check();
		return this.files.xlsx(filters.read(), view.order(), NAME, frame);
	}

	@GetMapping("/explore/chart.svg")
	ResponseEntity<byte[]> svg(@ModelAttribute FigureParameters filters, @ModelAttribute TableView view,
			PageFrame frame) {
		BarHistory drawing = this.pages.drawing(filters.read(), view, frame);
		return this.files.svg(drawing, Layout.COLUMNS, NAME, frame.reading());
	}

	@GetMapping("/explore/chart.png")
	ResponseEntity<byte[]> png(@ModelAttribute FigureParameters filters, @ModelAttribute TableView view,
			PageFrame frame) {
		BarHistory drawing = this.pages.drawing(filters.read(), view, frame);
		return this.files.png(drawing, Layout.COLUMNS, NAME, frame.reading());
	}

	/**
	 * Whether the address has empty parameters, as a form without a script sends them:
	 * the link that people copy is the short one.
	 */
	private static boolean isUntidy(HttpServletRequest request) {
		return request.getParameterMap().values().stream().flatMap(Arrays::stream).anyMatch(String::isBlank);
	}

}
