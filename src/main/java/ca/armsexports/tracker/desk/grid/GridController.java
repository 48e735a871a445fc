package ca.armsexports.tracker.desk.grid;

import java.util.Map;
import java.util.Optional;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.shared.web.BadParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The grid in which one edition is entered into a draft. */
@Controller
class GridController {

	private static final String VIEW = "desk/grid";

	private final GridPages pages;

	private final GridEntry entry;

	GridController(GridPages pages, GridEntry entry) {
		this.pages = pages;
		this.entry = entry;
	}

	@GetMapping("/admin/drafts/{draft:[1-9][0-9]{0,17}}/grid")
	@Access(Role.EDITOR)
	String grid(@PathVariable DraftId draft, @ModelAttribute GridQuery query, DeskFrame frame, Model model) {
		Optional<Sheet> sheet = query.toSheet();
		model.addAttribute("page", sheet.isEmpty() ? this.pages.choice(draft, query, frame)
				: this.pages.grid(draft, sheet.get(), Typed.NOTHING, GridEntry.Outcome.NONE, query.proposed(), frame));
		return sheet.isEmpty() ? "desk/grid-choice" : VIEW;
	}

	@PostMapping("/admin/drafts/{draft:[1-9][0-9]{0,17}}/grid")
	@Access(Role.EDITOR)
	String enter(@PathVariable DraftId draft, @ModelAttribute GridQuery query, @RequestParam Map<String, String> fields,
			DeskFrame frame, HttpServletResponse response, Model model) {
		Sheet sheet = query.toSheet()
			.orElseThrow(() -> new BadParameter(BadParameter.Kind.MALFORMED, "source", query.chosen("source")));
		Typed typed = Typed.of(fields);
		if (fields.containsKey("add")) {
			model.addAttribute("page", added(draft, sheet, typed, fields, frame));
			return VIEW;
		}
		GridEntry.Outcome outcome = GridEntry.Outcome.NONE;
		try {
			outcome = this.entry.enter(draft, sheet, typed, frame.who().name(), frame.phrases());
			if (outcome.isDone()) {
				return "redirect:" + address(draft, sheet, outcome.proposed());
			}
			response.setStatus(
					(outcome.stale().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
			model.addAttribute("page", this.pages.grid(draft, sheet, typed, outcome, null, frame));
		}
		catch (RefusedStep ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page", this.pages.grid(draft, sheet, typed, outcome, null, frame).refusing(ex));
		}
		return VIEW;
	}

	/** The grid with another row or column, and everything that was typed. */
	private GridPage added(DraftId draft, Sheet sheet, Typed typed, Map<String, String> fields, DeskFrame frame) {
		try {
			Sheet added = this.pages.added(sheet, draft, fields.getOrDefault("rows", ""),
					fields.getOrDefault("columns", ""), frame.phrases());
			return this.pages.grid(draft, added, typed, GridEntry.Outcome.NONE, null, frame);
		}
		catch (IllegalArgumentException ex) {
			return this.pages.grid(draft, sheet, typed, GridEntry.Outcome.NONE, null, frame)
				.refusing(frame.phrases().text("grid.problem.added", String.valueOf(ex.getMessage())));
		}
	}

	private static String address(DraftId draft, Sheet sheet, int proposed) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/drafts/{draft}/grid")
			.queryParam("source", "{source}")
			.queryParam("locator", "{locator}")
			.queryParam(sheet.parameter(), sheet.subject());
		sheet.rows().forEach((row) -> address.queryParam("row", row));
		sheet.columns().forEach((column) -> address.queryParam("column", column));
		return address.queryParam("proposed", proposed)
			.encode()
			.buildAndExpand(draft, sheet.source(), sheet.locator())
			.toUriString();
	}

}
