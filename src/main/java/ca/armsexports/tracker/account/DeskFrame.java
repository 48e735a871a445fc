package ca.armsexports.tracker.account;

import java.util.Arrays;
import java.util.List;

import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page of the desk: who is signed in, the words of their
 * language, where they can go, and the token that each form sends back. Controllers under
 * {@code /admin} take it as a parameter and put it into their page record.
 *
 * @param signedIn the person who asks; none on the pages before sign-in
 * @param phrases words in the person's language
 * @param path the address as written, such as {@code /admin/people}
 * @param filters the query without the language, its names and values encoded anew, or
 * empty
 * @param named whether the address names the language, as it may before sign-in
 * @param sections where the person can go
 * @param fresh whether the person gave the password or touched a passkey within the last
 * five minutes
 * @param token the token against forged requests, not yet asked for
 */
public record DeskFrame(@Nullable SignedIn signedIn, Phrases phrases, String path, String filters, boolean named,
		List<Section> sections, boolean fresh, @Nullable CsrfToken token) {

	/** The language of the page. */
	public Language language() {
		return this.phrases.language();
	}

	/** All languages of the desk. */
	public List<Language> languages() {
		return Arrays.asList(Language.values());
	}

	/**
	 * The person who asks.
	 * @throws IllegalStateException if nobody is signed in
	 */
	public SignedIn who() {
		if (this.signedIn == null) {
			throw new IllegalStateException("nobody is signed in");
		}
		return this.signedIn;
	}

	/**
	 * Whether the person may do what a role may.
	 * @param role the role's name in lower case
	 */
	public boolean may(String role) {
		return this.signedIn != null && this.signedIn.may(Codes.parse(Role.class, role));
	}

	/**
	 * An address of the desk. Before sign-in it keeps the language that was chosen.
	 * @param path the address, such as {@code /admin/sign-in}
	 */
	public String link(String path) {
		if (this.signedIn != null || !this.named) {
			return path;
		}
		return path + ((path.indexOf('?') < 0) ? "?" : "&") + "lang=" + language().code();
	}

	/**
	 * This page in a language, before sign-in.
	 * @param language the language
	 */
	public String in(Language language) {
		return this.path + "?" + (this.filters.isEmpty() ? "" : this.filters + "&") + "lang=" + language.code();
	}

	/**
	 * Where to confirm that it is still the person, and to come back from to this page.
	 */
	public String confirmation() {
		return Next.of(this.path).after("/admin/confirm");
	}

	/**
	 * The token that scripts send back as the header {@code X-CSRF-Token}. Forms with
	 * {@code th:action} get theirs by themselves.
	 */
	public String csrf() {
		return (this.token != null) ? this.token.getToken() : "";
	}

	/**
	 * A part of the desk.
	 *
	 * @param code the last part of its address and of its message key
	 * @param address where it is
	 * @param current whether this page belongs to it
	 */
	public record Section(String code, String address, boolean current) {
	}

}
