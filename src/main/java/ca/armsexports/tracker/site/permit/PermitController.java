package ca.armsexports.tracker.site.permit;

import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureOrder;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.site.file.TableFile;
import ca.armsexports.tracker.table.Table;
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
	ResponseEntity<TableFile> permitsCsv(@RequestParam(required = false) @Nullable String withheld, PageFrame frame) {
		return this.files.csv(table(this.pages.query(WithheldFilter.read(withheld), frame), frame), "permits",
				frame.reading());
	}

	@GetMapping("/permits.json")
	ResponseEntity<TableFile> permitsJson(@RequestParam(required = false) @Nullable String withheld, PageFrame frame) {
		return this.files.json(table(this.pages.query(WithheldFilter.read(withheld), frame), frame), "permits",
				frame.reading());
	}

	@GetMapping("/permits.xlsx")
	ResponseEntity<TableFile> permitsXlsx(@RequestParam(required = false) @Nullable String withheld, PageFrame frame) {
		return this.files.xlsx(table(this.pages.query(WithheldFilter.read(withheld), frame), frame), "permits", frame);
	}

	@GetMapping(PERMIT)
	String permit(@PathVariable PermitId permit, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.permit(permit, frame));
		return "permit";
	}

	@GetMapping(PERMIT + ".csv")
	ResponseEntity<TableFile> csv(@PathVariable PermitId permit, PageFrame frame) {
		return this.files.csv(table(this.pages.query(permit, frame), frame), "permit-" + permit, frame.reading());
	}

	@GetMapping(PERMIT + ".json")
	ResponseEntity<TableFile> json(@PathVariable PermitId permit, PageFrame frame) {
		return this.files.json(table(this.pages.query(permit, frame), frame), "permit-" + permit, frame.reading());
	}

	@GetMapping(PERMIT + ".xlsx")
	ResponseEntity<TableFile> xlsx(@PathVariable PermitId permit, PageFrame frame) {
		return this.files.xlsx(table(this.pages.query(permit, frame), frame), "permit-" + permit, frame);
	}

	private Table<FigureFact> table(FigureQuery query, PageFrame frame) {
		return this.pages.table(this.files.table(query, FigureOrder.USUAL, frame.reading()), frame);
	}

}
