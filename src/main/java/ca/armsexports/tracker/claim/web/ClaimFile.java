package ca.armsexports.tracker.claim.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.shared.web.PageFrame;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Claims as JSON and CSV, each with the verdict of the release that the file is of. */
final class ClaimFile {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private ClaimFile() {
	}

	static ResponseEntity<byte[]> of(ClaimsPage page) {
		PageFrame frame = page.frame();
		return CheckFile.answer(new JudgedClaim.AllFile(Head.of(frame),
				page.claims().stream().map((line) -> JudgedClaim.of(line, frame)).toList()), "claims", frame);
	}

	static ResponseEntity<byte[]> csv(ClaimsPage page) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try {
			ClaimsTable.of(page).writeCsv(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return CheckFile.answer(CSV, output.toByteArray(), "claims", "csv", page.frame());
	}

	static ResponseEntity<byte[]> of(ClaimPage page) {
		return CheckFile.answer(new JudgedClaim.File(Head.of(page.frame()), JudgedClaim.of(page.line(), page.frame())),
				"claim-" + page.line().judgement().claim().id(), page.frame());
	}

}
