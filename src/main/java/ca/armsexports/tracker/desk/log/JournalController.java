package ca.armsexports.tracker.desk.log;

import java.util.List;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.journal.Journal;
import ca.armsexports.tracker.journal.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows everybody at the desk who did what. */
@Controller
class JournalController {

	private static final int MOST_ENTRIES = 100;

	private final Journal journal;

	JournalController(Journal journal) {
		this.journal = journal;
	}

	@GetMapping("/admin/journal")
	@Access
	String journal(@RequestParam(required = false) @Nullable Long before, DeskFrame frame, Model model) {
		List<JournalEntry> entries = this.journal.listEntries(before, MOST_ENTRIES + 1);
		List<JournalEntry> shown = entries.subList(0, Math.min(entries.size(), MOST_ENTRIES));
		model.addAttribute("page",
				new JournalPage(frame, shown, (entries.size() > MOST_ENTRIES) ? shown.getLast().number() : null));
		return "desk/journal";
	}

}
