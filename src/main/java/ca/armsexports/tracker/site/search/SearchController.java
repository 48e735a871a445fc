package ca.armsexports.tracker.site.search;

import ca.armsexports.tracker.shared.web.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

	private final SearchPages pages;

	SearchController(SearchPages pages) {
		this.pages = pages;
	}

	@GetMapping("/{language:en|fr|es}/search")
	String search(@RequestParam(required = false) @Nullable String q, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.search(SearchQuery.read(q, frame.language()), frame));
		return "search";
	}

}
