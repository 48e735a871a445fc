package ca.armsexports.tracker.site.release;

import ca.armsexports.tracker.shared.ReleaseNumber;
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
class ReleaseController {

	private final ReleasePages pages;

	private final ReleaseFiles files;

	private final FigureFiles tables;

	ReleaseController(ReleasePages pages, ReleaseFiles files, FigureFiles tables) {
		this.pages = pages;
		this.files = files;
		this.tables = tables;
	}

	@GetMapping("/releases")
	String releases(PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.releases(frame));
		return "releases";
	}

	@GetMapping("/releases.csv")
	ResponseEntity<TableFile> releasesCsv(PageFrame frame) {
		return this.tables.csv(ReleasesTable.of(this.pages.releases(frame)), "releases", frame.reading());
	}

	@GetMapping("/releases.json")
	ResponseEntity<byte[]> releasesJson(PageFrame frame) {
		return this.files.json(this.pages.releases(frame));
	}

	@GetMapping("/releases/{number:[1-9][0-9]{0,8}}")
	String release(@PathVariable ReleaseNumber number, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.release(number, frame));
		return "release";
	}

	@GetMapping("/releases/{number:[1-9][0-9]{0,8}}.json")
	ResponseEntity<byte[]> releaseJson(@PathVariable ReleaseNumber number, PageFrame frame) {
		return this.files.json(this.pages.requirePublished(number, frame), frame.reading());
	}

}
