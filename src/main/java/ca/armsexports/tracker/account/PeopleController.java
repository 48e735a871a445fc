package ca.armsexports.tracker.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import ca.armsexports.tracker.shared.PersonName;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has an account, for administrators. */
@Controller
class PeopleController {

	private static final String VIEW = "desk/people";

	private static final String HOME = "redirect:/admin/people";

	private final PeoplePages pages;

	private final People people;

	private final Invitations invitations;

	private final Shutting shutting;

	PeopleController(PeoplePages pages, People people, Invitations invitations, Shutting shutting) {
		this.pages = pages;
		this.people = people;
		this.invitations = invitations;
		this.shutting = shutting;
	}

	@GetMapping("/admin/people")
	@Access(Role.ADMINISTRATOR)
	String people(DeskFrame frame, Model model) {
		model.addAttribute("page", this.pages.page(frame));
		return VIEW;
	}

	/** The link is shown in the answer itself, as it must not be kept anywhere. */
	@PostMapping("/admin/people/invite")
	@Access(value = Role.ADMINISTRATOR, fresh = true)
	String invite(@RequestParam(defaultValue = "") String name,
			@RequestParam(required = false) @Nullable Set<Role> role, SignedIn signedIn, DeskFrame frame,
			HttpServletResponse response, Model model) {
		Optional<PersonName> read = Names.read(name);
		try {
			PersonName person = read.orElseThrow(() -> new Refused("desk.refused.no_name"));
			OneTimeLink link = this.invitations.invite(signedIn, person, set(role));
			model.addAttribute("page", this.pages.page(frame).inviting(person, this.pages.address(link)));
		}
		catch (Refused ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", this.pages.page(frame).refusingInvitation(name, set(role), ex.key()));
		}
		return VIEW;
	}

	/** For who has lost the password; the link is shown as that of an invitation. */
	@PostMapping("/admin/people/{id:[0-9]{1,18}}/renew")
	@Access(value = Role.ADMINISTRATOR, fresh = true)
	String renew(@PathVariable long id, SignedIn signedIn, DeskFrame frame, HttpServletResponse response, Model model) {
		Person person = this.people.getPerson(id);
		try {
			OneTimeLink link = this.invitations.renew(signedIn, person);
			model.addAttribute("page", this.pages.page(frame).inviting(person.name(), this.pages.address(link)));
		}
		catch (Refused ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", this.pages.page(frame).refusing(id, ex.key()));
		}
		return VIEW;
	}

	@PostMapping("/admin/people/invitations/{id:[0-9]{1,18}}/withdraw")
	@Access(Role.ADMINISTRATOR)
	String withdraw(@PathVariable long id, SignedIn signedIn) {
		this.invitations.withdraw(signedIn, id);
		return HOME;
	}

	@PostMapping("/admin/people/{id:[0-9]{1,18}}/roles")
	@Access(value = Role.ADMINISTRATOR, fresh = true)
	String roles(@PathVariable long id, @RequestParam(required = false) @Nullable Set<Role> role,
			@RequestParam int version, SignedIn signedIn, DeskFrame frame, HttpServletResponse response, Model model) {
		return answer(frame, id, Set.copyOf(set(role)), response, model,
				() -> this.people.changeRoles(signedIn, id, set(role), version));
	}

	@PostMapping("/admin/people/{id:[0-9]{1,18}}/disable")
	@Access(value = Role.ADMINISTRATOR, fresh = true)
	String disable(@PathVariable long id, @RequestParam int version, SignedIn signedIn, DeskFrame frame,
			HttpServletResponse response, Model model) {
		return answer(frame, id, Set.of(), response, model, () -> this.shutting.shutOut(signedIn, id, version));
	}

	@PostMapping("/admin/people/{id:[0-9]{1,18}}/enable")
	@Access(value = Role.ADMINISTRATOR, fresh = true)
	String enable(@PathVariable long id, @RequestParam int version, SignedIn signedIn, DeskFrame frame,
			HttpServletResponse response, Model model) {
		return answer(frame, id, Set.of(), response, model,
				() -> this.people.changeDisabled(signedIn, id, false, version));
	}

	private String answer(DeskFrame frame, long id, Set<Role> asked, HttpServletResponse response, Model model,
			Runnable change) {
		try {
			change.run();
			return HOME;
		}
		catch (StalePerson ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("page", this.pages.page(frame).colliding(ex.now(), asked));
		}
		catch (Refused ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", this.pages.page(frame).refusing(id, ex.key()));
		}
		return VIEW;
	}

	private static Set<Role> set(@Nullable Set<Role> roles) {
		Set<Role> set = EnumSet.noneOf(Role.class);
		if (roles != null) {
			set.addAll(roles);
		}
		return set;
	}

}
