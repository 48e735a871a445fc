package ca.armsexports.tracker.site.category;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.drawing.EmbedPage;
import ca.armsexports.tracker.site.drawing.InlineChart;
import ca.armsexports.tracker.site.file.ScaleParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An item's drawing for a frame of another site. */
@Controller
class CategoryEmbedController {

	private final CategoryPages pages;

	CategoryEmbedController(CategoryPages pages) {
		this.pages = pages;
	}

	@GetMapping("/{language:en|fr|es}/embed/categories/{item:[1-9]-[0-9]{1,4}(?:\\.[a-z0-9]{1,8}){0,3}}")
	String embed(@PathVariable ItemCode item, @RequestParam(required = false) @Nullable String scale, PageFrame frame,
			Model model) {
		BarHistory drawing = this.pages.drawing(item, ScaleParameter.read(scale), frame);
		model.addAttribute("page", new EmbedPage(frame, InlineChart.framedOfNames(drawing)));
		return "embed";
	}

}
