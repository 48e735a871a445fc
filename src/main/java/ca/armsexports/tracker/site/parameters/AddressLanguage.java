package ca.armsexports.tracker.site.parameters;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request: the one that was decided on, or the one of its address, else
 * the first of the browser's that the site has, else English. The addresses for programs
 * are in English.
 */
@Component("localeResolver")
public class AddressLanguage implements LocaleResolver {

	AddressLanguage() {
	}

	/**
	 * The language of a request.
	 * @param request the request
	 * @param path its address, which an error keeps from the request that failed
	 */
	public static Language of(HttpServletRequest request, String path) {
		Optional<Language> fixed = RequestLanguage.find(request);
		if (fixed.isPresent()) {
			return fixed.get();
		}
		if (path.startsWith("/api/") || path.startsWith("/data/")) {
			return Language.EN;
		}
		Language named = named(path);
		return (named != null) ? named : preferred(request);
	}

	/**
	 * The first language of the browser that the site has, else English.
	 * @param request the request
	 */
	public static Language preferred(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return Language.EN;
		}
		return Language.firstOf(Collections.list(request.getLocales()));
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return of(request, request.getRequestURI()).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("the address decides the language");
	}

	private static @Nullable Language named(String path) {
		if (path.length() < 3 || path.charAt(0) != '/' || (path.length() > 3 && path.charAt(3) != '/')) {
			return null;
		}
		return Language.findByCode(path.substring(1, 3)).orElse(null);
	}

}
