package ca.armsexports.tracker.site.home;

import java.net.URI;

import ca.armsexports.tracker.chart.Layout;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.site.file.FigureFiles;
import ca.armsexports.tracker.site.file.ScaleParameter;
import ca.armsexports.tracker.site.parameters.AddressLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HomeController {

	private final HomePages pages;

	private final FigureFiles files;

	HomeController(HomePages pages, FigureFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/")
	ResponseEntity<Void> language(HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(URI.create("/" + AddressLanguage.preferred(request).code() + "/"))
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.build();
	}

	@GetMapping("/{language:en|fr|es}/")
	String home(@RequestParam(required = false) @Nullable String scale, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.home(ScaleParameter.read(scale), frame));
		return "home";
	}

	@GetMapping("/{language:en|fr|es}/chart.svg")
	ResponseEntity<byte[]> svg(@RequestParam(required = false) @Nullable String scale, PageFrame frame) {
		return this.files.svg(this.pages.drawing(ScaleParameter.read(scale), frame), Layout.COLUMNS, "all",
				frame.reading());
	}

	@GetMapping("/{language:en|fr|es}/chart.png")
	ResponseEntity<byte[]> png(@RequestParam(required = false) @Nullable String scale, PageFrame frame) {
		return this.files.png(this.pages.drawing(ScaleParameter.read(scale), frame), Layout.COLUMNS, "all",
				frame.reading());
	}

}
