package ca.armsexports.tracker.site.equipment;

import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.source.FigureKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/{language:en|fr|es}")
class EquipmentController {

	private static final FigureQuery COUNTS = FigureQuery.ofKind(FigureKind.EQUIPMENT_COUNT);

	private final EquipmentPages pages;

	private final FigureFiles files;

	EquipmentController(EquipmentPages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/equipment")
	String equipment(PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.page(frame));
		return "equipment";
	}

	@GetMapping("/equipment.csv")
	ResponseEntity<byte[]> csv(PageFrame frame) {
		return this.files.csv(COUNTS, "equipment", frame.reading());
	}

	@GetMapping("/equipment.json")
	ResponseEntity<byte[]> json(PageFrame frame) {
		return this.files.json(COUNTS, "equipment", frame.reading());
	}

}
