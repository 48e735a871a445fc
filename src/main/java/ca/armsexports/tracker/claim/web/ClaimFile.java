package ca.armsexports.tracker.claim.web;

import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.springframework.http.ResponseEntity;

/** Claims as JSON, each with the verdict of the release that the file is of. */
final class ClaimFile {

	private ClaimFile() {
	}

	static ResponseEntity<byte[]> of(ClaimsPage page) {
		PageFrame frame = page.frame();
		return CheckFile.answer(new JudgedClaim.AllFile(Head.of(frame),
				page.claims().stream().map((line) -> JudgedClaim.of(line, frame)).toList()), "claims", frame);
	}

	static ResponseEntity<byte[]> of(ClaimPage page) {
		return CheckFile.answer(new JudgedClaim.File(Head.of(page.frame()), JudgedClaim.of(page.line(), page.frame())),
				"claim-" + page.line().judgement().claim().id(), page.frame());
	}

}
