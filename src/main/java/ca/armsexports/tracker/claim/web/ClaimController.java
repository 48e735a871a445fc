package ca.armsexports.tracker.claim.web;

import ca.armsexports.tracker.claim.ClaimId;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/{language:en|fr|es}")
class ClaimController {

	private static final String CLAIM = "/claims/{claim:[a-z0-9]+(?:[.-][a-z0-9]+)*}";

	private final ClaimPages pages;

	ClaimController(ClaimPages pages) {
		this.pages = pages;
	}

	@GetMapping("/claims")
	String claims(PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.claims(frame));
		return "claims";
	}

	@GetMapping("/claims.csv")
	ResponseEntity<byte[]> claimsCsv(PageFrame frame) {
		return ClaimFile.csv(this.pages.claims(frame));
	}

	@GetMapping("/claims.json")
	ResponseEntity<byte[]> claimsJson(PageFrame frame) {
		return ClaimFile.of(this.pages.claims(frame));
	}

	@GetMapping(CLAIM)
	String claim(@PathVariable ClaimId claim, PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.claim(claim, frame));
		return "claim";
	}

	@GetMapping(CLAIM + ".json")
	ResponseEntity<byte[]> json(@PathVariable ClaimId claim, PageFrame frame) {
		return ClaimFile.of(this.pages.claim(claim, frame));
	}

}
