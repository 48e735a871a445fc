package ca.armsexports.tracker.site.category;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.shared.ItemCode;
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
@RequestMapping("/{language:en|fr|es}")
class CategoryController {

	private static final String ITEM = "/categories/{item:[1-9]-[0-9]{1,4}(?:\\.[a-z0-9]{1,8}){0,3}}";

	private final CategoryPages pages;

	private final FigureFiles files;

	CategoryController(CategoryPages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/categories")
	String categories(PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.categories(frame));
		return "categories";
	}

	@GetMapping("/categories.csv")
	ResponseEntity<TableFile> categoriesCsv(PageFrame frame) {
		return this.files.csv(CategoriesTable.of(this.pages.categories(frame)), "categories", frame.reading());
	}

	@GetMapping("/categories.json")
	ResponseEntity<TableFile> categoriesJson(PageFrame frame) {
		return this.files.json(CategoriesTable.of(this.pages.categories(frame)), "categories", frame.reading());
	}

	@GetMapping("/categories.xlsx")
	ResponseEntity<TableFile> categoriesXlsx(PageFrame frame) {
		return this.files.xlsx(CategoriesTable.of(this.pages.categories(frame)),
				frame.phrases().text("categories.title"), "categories", frame);
	}

	@GetMapping(ITEM)
	String category(@PathVariable ItemCode item, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.category(item, ScaleParameter.read(scale), frame));
		return "category";
	}

	@GetMapping(ITEM + ".csv")
	ResponseEntity<TableFile> csv(@PathVariable ItemCode item, PageFrame frame) {
		this.pages.requireOnList(item, frame);
		return this.files.csv(FigureQuery.of(item), item.value(), frame.reading());
	}

	@GetMapping(ITEM + ".json")
	ResponseEntity<TableFile> json(@PathVariable ItemCode item, PageFrame frame) {
		this.pages.requireOnList(item, frame);
		return this.files.json(FigureQuery.of(item), item.value(), frame.reading());
	}

	@GetMapping(ITEM + ".xlsx")
	ResponseEntity<TableFile> xlsx(@PathVariable ItemCode item, PageFrame frame) {
		this.pages.requireOnList(item, frame);
		return this.files.xlsx(FigureQuery.of(item), item.value(), frame);
	}

	@GetMapping(ITEM + "/chart.svg")
	ResponseEntity<byte[]> svg(@PathVariable ItemCode item, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame) {
		BarHistory drawing = this.pages.drawing(item, ScaleParameter.read(scale), frame);
		return this.files.svg(drawing, Layout.WIDE_ROWS, item.value(), frame.reading());
	}

	@GetMapping(ITEM + "/chart.png")
	ResponseEntity<byte[]> png(@PathVariable ItemCode item, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame) {
		BarHistory drawing = this.pages.drawing(item, ScaleParameter.read(scale), frame);
		return this.files.png(drawing, Layout.WIDE_ROWS, item.value(), frame.reading());
	}

}
