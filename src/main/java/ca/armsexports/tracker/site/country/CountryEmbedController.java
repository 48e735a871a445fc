package ca.armsexports.tracker.site.country;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.shared.DestinationCode;
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

/** A country's drawing for a frame of another site. */
@Controller
class CountryEmbedController {

	private final CountryPages pages;

	CountryEmbedController(CountryPages pages) {
		this.pages = pages;
	}

	@GetMapping("/{language:en|fr|es}/embed/countries/{country:[a-z]{2}}")
	String embed(@PathVariable DestinationCode country, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame, Model model) {
		BarHistory drawing = this.pages.drawing(country, ScaleParameter.read(scale), frame);
		model.addAttribute("page", new EmbedPage(frame, InlineChart.framedOfYears(drawing)));
		return "embed";
	}

}
