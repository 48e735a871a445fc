package ca.armsexports.tracker.site.year;

import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.shared.CalendarYear;
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
@RequestMapping("/{language:en|fr|es}")
class YearController {

	/** The years that {@link CalendarYear} takes. */
	private static final String YEAR = "/years/{year:199[0-9]|20[0-9][0-9]|2100}";

	private final YearPages pages;

	private final FigureFiles files;

	YearController(YearPages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/years")
	String years(@RequestParam(required = false) @Nullable String scale, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.years(ScaleParameter.read(scale), frame));
		return "years";
	}

	@GetMapping("/years.csv")
	ResponseEntity<TableFile> yearsCsv(PageFrame frame) {
		return this.files.csv(FigureQuery.to(DestinationCode.ALL), "years", frame.reading());
	}

	@GetMapping("/years.json")
	ResponseEntity<TableFile> yearsJson(PageFrame frame) {
		return this.files.json(FigureQuery.to(DestinationCode.ALL), "years", frame.reading());
	}

	@GetMapping("/years.xlsx")
	ResponseEntity<TableFile> yearsXlsx(PageFrame frame) {
		return this.files.xlsx(FigureQuery.to(DestinationCode.ALL), "years", frame);
	}

	@GetMapping("/years/chart.svg")
	ResponseEntity<byte[]> yearsSvg(@RequestParam(required = false) @Nullable String scale, PageFrame frame) {
		return this.files.svg(this.pages.yearsDrawing(ScaleParameter.read(scale), frame), Layout.COLUMNS, "years",
				frame.reading());
	}

	@GetMapping("/years/chart.png")
	ResponseEntity<byte[]> yearsPng(@RequestParam(required = false) @Nullable String scale, PageFrame frame) {
		return this.files.png(this.pages.yearsDrawing(ScaleParameter.read(scale), frame), Layout.COLUMNS, "years",
				frame.reading());
	}

	@GetMapping(YEAR)
	String year(@PathVariable CalendarYear year, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.year(year, ScaleParameter.read(scale), frame));
		return "year";
	}

	@GetMapping(YEAR + ".csv")
	ResponseEntity<TableFile> csv(@PathVariable CalendarYear year, PageFrame frame) {
		return this.files.csv(FigureQuery.in(year), year.toString(), frame.reading());
	}

	@GetMapping(YEAR + ".json")
	ResponseEntity<TableFile> json(@PathVariable CalendarYear year, PageFrame frame) {
		return this.files.json(FigureQuery.in(year), year.toString(), frame.reading());
	}

	@GetMapping(YEAR + ".xlsx")
	ResponseEntity<TableFile> xlsx(@PathVariable CalendarYear year, PageFrame frame) {
		return this.files.xlsx(FigureQuery.in(year), year.toString(), frame);
	}

	@GetMapping(YEAR + "/chart.svg")
	ResponseEntity<byte[]> svg(@PathVariable CalendarYear year, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame) {
		return this.files.svg(this.pages.drawing(year, ScaleParameter.read(scale), frame), Layout.WIDE_ROWS,
				year.toString(), frame.reading());
	}

	@GetMapping(YEAR + "/chart.png")
	ResponseEntity<byte[]> png(@PathVariable CalendarYear year, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame) {
		return this.files.png(this.pages.drawing(year, ScaleParameter.read(scale), frame), Layout.WIDE_ROWS,
				year.toString(), frame.reading());
	}

}
