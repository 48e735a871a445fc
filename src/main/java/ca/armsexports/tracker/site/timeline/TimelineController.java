package ca.armsexports.tracker.site.timeline;

import java.util.List;

import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.chart.Timeline;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.site.file.ScaleParameter;
import ca.armsexports.tracker.site.file.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/{language:en|fr|es}/countries/{country:[a-z]{2}}")
class TimelineController {

	private final Timelines timelines;

	private final FigureFiles files;

	TimelineController(Timelines timelines, FigureFiles files) {
		this.timelines = timelines;
		this.files = files;
	}

	@GetMapping("/timeline")
	String timeline(@PathVariable DestinationCode country, @RequestParam(defaultValue = "") List<String> kind,
			@RequestParam(required = false) @Nullable String scale, PageFrame frame, Model model) {
		model.addAttribute("page",
				this.timelines.page(country, TimelineKind.read(kind), ScaleParameter.read(scale), frame));
		return "timeline";
	}

	@GetMapping("/timeline.csv")
	ResponseEntity<TableFile> csv(@PathVariable DestinationCode country,
			@RequestParam(defaultValue = "") List<String> kind, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame) {
		TimelinePage page = this.timelines.page(country, TimelineKind.read(kind), ScaleParameter.read(scale), frame);
		return this.files.csv(TimelineTable.of(page), country + "-timeline", frame.reading());
	}

	@GetMapping("/timeline.json")
	ResponseEntity<TableFile> json(@PathVariable DestinationCode country,
			@RequestParam(defaultValue = "") List<String> kind, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame) {
		TimelinePage page = this.timelines.page(country, TimelineKind.read(kind), ScaleParameter.read(scale), frame);
		return this.files.json(TimelineTable.of(page), country + "-timeline", frame.reading());
	}

	@GetMapping("/timeline/chart.svg")
	ResponseEntity<byte[]> svg(@PathVariable DestinationCode country,
			@RequestParam(defaultValue = "") List<String> kind, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame) {
		Timeline drawing = this.timelines.drawing(country, TimelineKind.read(kind), ScaleParameter.read(scale), frame);
		return this.files.svg(drawing, Layout.COLUMNS, country + "-timeline", frame.reading());
	}

	@GetMapping("/timeline/chart.png")
	ResponseEntity<byte[]> png(@PathVariable DestinationCode country,
			@RequestParam(defaultValue = "") List<String> kind, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame) {
		Timeline drawing = this.timelines.drawing(country, TimelineKind.read(kind), ScaleParameter.read(scale), frame);
		return this.files.png(drawing, Layout.COLUMNS, country + "-timeline", frame.reading());
	}

}
