package ca.armsexports.tracker.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to the first part of the desk that the person can use. */
@Controller
class DeskController {

	@GetMapping("/admin")
	@Access
	String first(DeskFrame frame) {
		return Next.of(frame.sections().getFirst().address()).redirect();
	}

}
