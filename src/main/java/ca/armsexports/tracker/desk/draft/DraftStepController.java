package ca.armsexports.tracker.desk.draft;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.DraftWarning;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.Publishing;
import ca.armsexports.tracker.release.RefusedStep;
import ca.armsexports.tracker.release.StaleProposal;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.shared.web.BadParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps that a draft takes. */
@Controller
@RequestMapping("/admin/drafts/{draft:[1-9][0-9]{0,17}}")
class DraftStepController {

	private static final int LONGEST_COMMENT = 4000;

	private static final int LONGEST_REASON = 1000;

	private final DraftPages pages;

	private final Drafts drafts;

	private final Publishing publishing;

	DraftStepController(DraftPages pages, Drafts drafts, Publishing publishing) {
		this.pages = pages;
		this.drafts = drafts;
		this.publishing = publishing;
	}

	@PostMapping("/take-back")
	@Access(Role.EDITOR)
	String takeBack(@PathVariable DraftId draft, @RequestParam String subject, @RequestParam int seen, DeskFrame frame,
			HttpServletResponse response, Model model) {
		return take(draft, frame, response, model,
				() -> this.drafts.takeBack(draft, frame.who().name(), subject, seen));
	}

	@PostMapping("/withdraw")
	@Access(Role.EDITOR)
	String withdraw(@PathVariable DraftId draft, @RequestParam String subject, @RequestParam int seen, DeskFrame frame,
			HttpServletResponse response, Model model) {
		return take(draft, frame, response, model,
				() -> this.drafts.withdraw(draft, frame.who().name(), subject, seen));
	}

	@PostMapping("/compare-anew")
	@Access(Role.EDITOR)
	String compareAnew(@PathVariable DraftId draft, DeskFrame frame, HttpServletResponse response, Model model) {
		return take(draft, frame, response, model, () -> this.drafts.compareAnew(draft, frame.who().name()));
	}

	/** Looking for slips changes nothing that is published or proposed. */
	@PostMapping("/look-for-slips")
	@Access(value = { Role.EDITOR, Role.APPROVER }, journal = false)
	String lookForSlips(@PathVariable DraftId draft, DeskFrame frame, HttpServletResponse response, Model model) {
		return take(draft, frame, response, model, () -> this.drafts.findWarnings(draft));
	}

	@PostMapping("/explain")
	@Access(Role.EDITOR)
	String explain(@PathVariable DraftId draft, @RequestParam String warning, @RequestParam String reason,
			DeskFrame frame, HttpServletResponse response, Model model) {
		String words = words("reason", reason, LONGEST_REASON);
		return take(draft, frame, response, model, () -> {
			DraftWarning found = this.drafts.listWarnings(draft)
				.stream()
				.filter((known) -> known.key().equals(warning))
				.findAny()
				.orElseThrow(() -> new NotFound("warning", warning));
			this.drafts.explain(draft, found.warning(), frame.who().name(), words);
		});
	}

	@PostMapping("/comment")
	@Access
	String comment(@PathVariable DraftId draft, @RequestParam String words, DeskFrame frame,
			HttpServletResponse response, Model model) {
		String said = words("words", words, LONGEST_COMMENT);
		return take(draft, frame, response, model, () -> this.drafts.comment(draft, frame.who().name(), said));
	}

	@PostMapping("/submit")
	@Access(Role.EDITOR)
	String submit(@PathVariable DraftId draft, DeskFrame frame, HttpServletResponse response, Model model) {
		this.drafts.findWarnings(draft);
		return take(draft, frame, response, model, () -> this.drafts.check(draft, frame.who().name()));
	}

	@PostMapping("/send-back")
	@Access(Role.APPROVER)
	String sendBack(@PathVariable DraftId draft, @RequestParam String reason, DeskFrame frame,
			HttpServletResponse response, Model model) {
		String words = words("reason", reason, LONGEST_REASON);
		return take(draft, frame, response, model, () -> this.drafts.sendBack(draft, frame.who().name(), words));
	}

	@PostMapping("/approve")
	@Access(value = Role.APPROVER, fresh = true)
	String approve(@PathVariable DraftId draft, @RequestParam Sha256 content, DeskFrame frame,
			HttpServletResponse response, Model model) {
		return take(draft, frame, response, model, () -> this.drafts.approve(draft, frame.who().name(), content));
	}

	@PostMapping("/publish")
	@Access(value = { Role.EDITOR, Role.APPROVER }, fresh = true)
	String publish(@PathVariable DraftId draft, DeskFrame frame, HttpServletResponse response, Model model) {
		return take(draft, frame, response, model, () -> this.publishing.publish(draft, frame.who().name()));
	}

	@PostMapping("/abandon")
	@Access(Role.EDITOR)
	String abandon(@PathVariable DraftId draft, DeskFrame frame, HttpServletResponse response, Model model) {
		return take(draft, frame, response, model, () -> this.drafts.abandon(draft, frame.who().name()));
	}

	private String take(DraftId draft, DeskFrame frame, HttpServletResponse response, Model model, Runnable step) {
		try {
			step.run();
			return "redirect:/admin/drafts/" + draft;
		}
		catch (RefusedStep ex) {
			model.addAttribute("page", this.pages.refusing(draft, ex, frame));
		}
		catch (StaleProposal ex) {
			model.addAttribute("page", this.pages.refusing(draft, ex, frame));
		}
		catch (RefusedChange ex) {
			model.addAttribute("page", this.pages.refusing(draft, ex, frame));
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		return "desk/draft";
	}

	private static String words(String name, String written, int longest) {
		String words = written.strip().replace("\r\n", "\n");
		if (words.isEmpty()) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, name, written);
		}
		if (words.length() > longest) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, name, words.substring(0, 100));
		}
		return words;
	}

}
