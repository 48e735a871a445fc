package ca.armsexports.tracker.shared.web;

import java.util.Optional;

import ca.armsexports.tracker.shared.Language;
import jakarta.servlet.ServletRequest;

/**
 * The language of a request whose address does not say it: at the desk, the person's
 * choice.
 */
public final class RequestLanguage {

	private static final String ATTRIBUTE = RequestLanguage.class.getName();

	private RequestLanguage() {
	}

	/**
	 * Decides the language of a request, also of its error if it fails.
	 * @param request the request
	 * @param language its language
	 */
	public static void fix(ServletRequest request, Language language) {
		request.setAttribute(ATTRIBUTE, language);
	}

	/**
	 * The language that was decided on, if one was.
	 * @param request the request
	 */
	public static Optional<Language> find(ServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Language language) ? Optional.of(language)
				: Optional.empty();
	}

}
