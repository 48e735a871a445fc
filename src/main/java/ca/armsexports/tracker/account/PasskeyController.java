package ca.armsexports.tracker.account;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the script of passkeys asks and says. An answer names in {@code Location} where
 * the page goes next.
 */
@Controller
class PasskeyController {

	private final Passkeys passkeys;

	private final DeskDoor door;

	PasskeyController(Passkeys passkeys, DeskDoor door) {
		this.passkeys = passkeys;
		this.door = door;
	}

	@PostMapping("/admin/sign-in/passkey/options")
	@Access(anonymous = true, journal = false)
	ResponseEntity<String> askStranger(HttpServletRequest request) {
		return answer(() -> json(this.passkeys.beginUsing(Optional.empty(), request)));
	}

	@PostMapping("/admin/sign-in/passkey")
	@Access(anonymous = true)
	ResponseEntity<String> signIn(@RequestParam(required = false) @Nullable String next, @RequestBody String answer,
			HttpServletRequest request, HttpServletResponse response) {
		return answer(() -> {
			AtomicBoolean offered = new AtomicBoolean();
			this.passkeys.use(answer, request,
					(person) -> offered.set(this.door.open(person, DeskSessions.Means.PASSKEY, request, response)));
			return next(Next.of(offered.get() ? Done.OFFERED.address() : next));
		});
	}

	@PostMapping("/admin/confirm/passkey/options")
	@Access(journal = false)
	ResponseEntity<String> ask(SignedIn signedIn, HttpServletRequest request) {
		return answer(() -> json(this.passkeys.beginUsing(Optional.of(signedIn), request)));
	}

	@PostMapping("/admin/confirm/passkey")
	@Access
	ResponseEntity<String> confirm(@RequestParam(required = false) @Nullable String next, @RequestBody String answer,
			SignedIn signedIn, HttpServletRequest request) {
		return answer(() -> {
			this.passkeys.use(answer, request,
					(person) -> this.door.confirm(own(person, signedIn), DeskSessions.Means.PASSKEY, request));
			return next(Next.of(next));
		});
	}

	@PostMapping("/admin/account/passkeys/options")
	@Access(fresh = true, journal = false)
	ResponseEntity<String> offer(SignedIn signedIn, HttpServletRequest request) {
		return json(this.passkeys.beginAdding(signedIn, request));
	}

	@PostMapping("/admin/account/passkeys")
	@Access(fresh = true)
	ResponseEntity<String> add(@RequestParam(defaultValue = "") String label, @RequestBody String answer,
			SignedIn signedIn, HttpServletRequest request) {
		return answer(() -> {
			this.passkeys.add(signedIn, label, answer, request);
			return next(Next.of(Done.PASSKEYS.address()));
		});
	}

	@PostMapping("/admin/account/passkeys/remove")
	@Access(fresh = true)
	String remove(@RequestParam String passkey, SignedIn signedIn) {
		this.passkeys.remove(signedIn, passkey);
		return Done.PASSKEYS.redirect();
	}

	private static Person own(Person person, SignedIn signedIn) {
		if (person.id() != signedIn.person().id()) {
			throw new Refused("desk.passkey.refused");
		}
		return person;
	}

	/** The page says in words what these statuses mean. */
	private static ResponseEntity<String> answer(Supplier<ResponseEntity<String>> work) {
		try {
			return work.get();
		}
		catch (Refused ex) {
			return ResponseEntity.unprocessableContent().build();
		}
		catch (TooManyGuesses ex) {
			return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
				.header(HttpHeaders.RETRY_AFTER, Long.toString(ex.seconds()))
				.build();
		}
	}

	private static ResponseEntity<String> json(String body) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
	}

	private static ResponseEntity<String> next(Next next) {
		return ResponseEntity.noContent().location(URI.create(next.address())).build();
	}

}
