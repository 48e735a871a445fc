package ca.armsexports.tracker.site.source;

import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.site.file.TableFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/{language:en|fr|es}")
class SourceController {

	private static final String SOURCE = "/sources/{source:[a-z0-9][a-z0-9.-]{0,62}[a-z0-9]}";

	private final SourcePages pages;

	private final FigureFiles files;

	SourceController(SourcePages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/sources")
	String sources(PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.sources(frame));
		return "sources";
	}

	@GetMapping("/sources.csv")
	ResponseEntity<TableFile> sourcesCsv(PageFrame frame) {
		return this.files.csv(SourcesTable.of(this.pages.sources(frame)), "sources", frame.reading());
	}

	@GetMapping("/sources.json")
	ResponseEntity<TableFile> sourcesJson(PageFrame frame) {
		return this.files.json(SourcesTable.of(this.pages.sources(frame)), "sources", frame.reading());
	}

	@GetMapping("/sources.xlsx")
	ResponseEntity<TableFile> sourcesXlsx(PageFrame frame) {
		return this.files.xlsx(SourcesTable.of(this.pages.sources(frame)), frame.phrases().text("sources.title"),
				"sources", frame);
	}

	@GetMapping(SOURCE)
	String source(@PathVariable SourceId source, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.source(source, frame));
		return "source";
	}

	@GetMapping(SOURCE + ".csv")
	ResponseEntity<TableFile> csv(@PathVariable SourceId source, PageFrame frame) {
		this.pages.requireOnRecord(source, frame);
		return this.files.csv(FigureQuery.from(source), source.value(), frame.reading());
	}

	@GetMapping(SOURCE + ".json")
	ResponseEntity<TableFile> json(@PathVariable SourceId source, PageFrame frame) {
		this.pages.requireOnRecord(source, frame);
		return this.files.json(FigureQuery.from(source), source.value(), frame.reading());
	}

	@GetMapping(SOURCE + ".xlsx")
	ResponseEntity<TableFile> xlsx(@PathVariable SourceId source, PageFrame frame) {
		this.pages.requireOnRecord(source, frame);
		return this.files.xlsx(FigureQuery.from(source), source.value(), frame);
	}

}
