package ca.armsexports.tracker.site.permit;

import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.file.FigureFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/{language:en|fr|es}")
class PermitController {

	private static final String PERMIT = "/permits/{permit:[a-z0-9]+(?:-[a-z0-9]+)*}";

	private final PermitPages pages;

	private final FigureFiles files;

	PermitController(PermitPages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/permits")
	String permits(@RequestParam(required = false) @Nullable String withheld, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.permits(WithheldFilter.read(withheld), frame));
		return "permits";
	}

	@GetMapping("/permits.csv")
	ResponseEntity<byte[]> permitsCsv(@RequestParam(required = false) @Nullable String withheld, PageFrame frame) {
		return this.files.csv(this.pages.query(WithheldFilter.read(withheld), frame), "permits", frame.reading());
	}

	@GetMapping("/permits.json")
	ResponseEntity<byte[]> permitsJson(@RequestParam(required = false) @Nullable String withheld, PageFrame frame) {
		return this.files.json(this.pages.query(WithheldFilter.read(withheld), frame), "permits", frame.reading());
	}

	@GetMapping(PERMIT)
	String permit(@PathVariable PermitId permit, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.permit(permit, frame));
		return "permit";
	}

	@GetMapping(PERMIT + ".csv")
	ResponseEntity<byte[]> csv(@PathVariable PermitId permit, PageFrame frame) {
		return this.files.csv(this.pages.query(permit, frame), "permit-" + permit, frame.reading());
	}

	@GetMapping(PERMIT + ".json")
	ResponseEntity<byte[]> json(@PathVariable PermitId permit, PageFrame frame) {
		return this.files.json(this.pages.query(permit, frame), "permit-" + permit, frame.reading());
	}

}
