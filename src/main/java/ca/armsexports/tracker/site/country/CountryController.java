package ca.armsexports.tracker.site.country;

import ca.armsexports.tracker.chart.BarHistory;
import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.research.FigureQuery;
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
class CountryController {

	private final CountryPages pages;

	private final FigureFiles files;

	CountryController(CountryPages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/countries")
	String countries(PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.countries(frame));
		return "countries";
	}

	@GetMapping("/countries.csv")
	ResponseEntity<TableFile> countriesCsv(PageFrame frame) {
		return this.files.csv(CountriesTable.of(this.pages.countries(frame)), "countries", frame.reading());
	}

	@GetMapping("/countries.json")
	ResponseEntity<TableFile> countriesJson(PageFrame frame) {
		return this.files.json(CountriesTable.of(this.pages.countries(frame)), "countries", frame.reading());
	}

	@GetMapping("/countries.xlsx")
	ResponseEntity<TableFile> countriesXlsx(PageFrame frame) {
		return this.files.xlsx(CountriesTable.of(this.pages.countries(frame)), frame.phrases().text("countries.title"),
				"countries", frame);
	}

	@GetMapping("/countries/{country:[a-z]{2}}")
	String country(@PathVariable DestinationCode country, @RequestParam(required = false) @Nullable String scale,
			PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.country(country, ScaleParameter.read(scale), frame));
		return "country";
	}

	@GetMapping("/countries/{country:[a-z]{2}}.csv")
	ResponseEntity<TableFile> csv(@PathVariable DestinationCode country, PageFrame frame) {
		this.pages.requireOnRecord(country, frame);
		return this.files.csv(FigureQuery.to(country), country.value(), frame.reading());
	}

	@GetMapping("/countries/{country:[a-z]{2}}.json")
	ResponseEntity<TableFile> json(@PathVariable DestinationCode country, PageFrame frame) {
		this.pages.requireOnRecord(country, frame);
		return this.files.json(FigureQuery.to(country), country.value(), frame.reading());
	}

	@GetMapping("/countries/{country:[a-z]{2}}.xlsx")
	ResponseEntity<TableFile> xlsx(@PathVariable DestinationCode country, PageFrame frame) {
		this.pages.requireOnRecord(country, frame);
		return this.files.xlsx(FigureQuery.to(country), country.value(), frame);
	}

	@GetMapping("/countries/{country:[a-z]{2}}/chart.svg")
	ResponseEntity<byte[]> svg(@PathVariable DestinationCode country,
			@RequestParam(required = false) @Nullable String scale, PageFrame frame) {
		BarHistory drawing = this.pages.drawing(country, ScaleParameter.read(scale), frame);
		return this.files.svg(drawing, Layout.COLUMNS, country.value(), frame.reading());
	}

	@GetMapping("/countries/{country:[a-z]{2}}/chart.png")
	ResponseEntity<byte[]> png(@PathVariable DestinationCode country,
			@RequestParam(required = false) @Nullable String scale, PageFrame frame) {
		BarHistory drawing = this.pages.drawing(country, ScaleParameter.read(scale), frame);
		return this.files.png(drawing, Layout.COLUMNS, country.value(), frame.reading());
	}

}
