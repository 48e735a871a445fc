package ca.armsexports.tracker.desk.archive;

import java.io.IOException;

import ca.armsexports.tracker.account.Access;
import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.account.Role;
import ca.armsexports.tracker.account.SignedIn;
import ca.armsexports.tracker.archive.WholeRecord;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands the whole record to administrators. */
@Controller
class RecordController {

	private final WholeRecord record;

	RecordController(WholeRecord record) {
		this.record = record;
	}

	@GetMapping("/admin/record")
	@Access(Role.ADMINISTRATOR)
	String record(DeskFrame frame, Model model) {
		model.addAttribute("page", new RecordPage(frame, this.record.getExtent()));
		return "desk/record";
	}

	/** A form, as it names people and files that nobody else sees: it is journalled. */
	@PostMapping("/admin/record/download")
	@Access(value = Role.ADMINISTRATOR, fresh = true)
	void download(SignedIn signedIn, HttpServletResponse response) throws IOException {
		this.record.announce(signedIn.name());
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"" + RecordPage.fileName(this.record.getExtent()) + "\"");
		this.record.writeTo(response.getOutputStream());
	}

}
