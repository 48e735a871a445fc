package ca.armsexports.tracker.site.equipment;

import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.site.file.TableFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/{language:en|fr|es}")
class EquipmentController {

	private final EquipmentPages pages;

	private final FigureFiles files;

	EquipmentController(EquipmentPages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/equipment")
	String equipment(@ModelAttribute EquipmentFilter filter, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.page(filter.read(), frame));
		return "equipment";
	}

	@GetMapping("/equipment.csv")
	ResponseEntity<TableFile> csv(@ModelAttribute EquipmentFilter filter, PageFrame frame) {
		return this.files.csv(filter.read().query(), "equipment", frame.reading());
	}

	@GetMapping("/equipment.json")
	ResponseEntity<TableFile> json(@ModelAttribute EquipmentFilter filter, PageFrame frame) {
		return this.files.json(filter.read().query(), "equipment", frame.reading());
	}

	@GetMapping("/equipment.xlsx")
	ResponseEntity<TableFile> xlsx(@ModelAttribute EquipmentFilter filter, PageFrame frame) {
		return this.files.xlsx(filter.read().query(), "equipment", frame);
	}

}
