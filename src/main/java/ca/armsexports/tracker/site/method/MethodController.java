package ca.armsexports.tracker.site.method;

import java.util.List;

import ca.armsexports.tracker.event.Events;
import ca.armsexports.tracker.research.FigureColumns;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.source.Sources;
import ca.armsexports.tracker.yearlytotal.PreferredReason;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MethodController {

	private final Events events;

	private final Sources sources;

	private final MethodSettings settings;

	MethodController(Events events, Sources sources, MethodSettings settings) {
		this.events = events;
		this.sources = sources;
		this.settings = settings;
	}

	@GetMapping("/{language:en|fr|es}/method")
	String method(PageFrame frame, Model model) {
		model.addAttribute("page",
				new MethodPage(frame, List.of(CellState.values()), List.of(Qualifier.values()),
						List.of(PreferredReason.values()), FigureColumns.names(), commands(frame),
						this.events.listLegalTexts(frame.release()), this.sources.mapSources(frame.release()),
						(this.settings.corrections() != null) ? this.settings.corrections().toString() : null));
		return "method";
	}

	private static List<String> commands(PageFrame frame) {
		String file = "release-" + frame.release() + ".json";
		return List.of(
				"curl -o " + file + " " + frame.origin() + "/" + frame.language().code() + "/releases/"
						+ frame.release() + ".json",
				"jq -j '.changes[] | .type, \" \", .content, \"\\n\"' " + file + " | sha256sum",
				"jq -j .canonical " + file + " | sha256sum");
	}

}
