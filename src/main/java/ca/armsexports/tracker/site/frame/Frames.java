package ca.armsexports.tracker.site.frame;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import ca.armsexports.tracker.release.Ledger;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.NotFound;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Parameters;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.site.cache.CurrentRelease;
import ca.armsexports.tracker.source.Sources;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Finds out what a request reads and makes the frame of its page. */
@Component
class Frames {

	private static final String RELEASE = "release";

	private static final String LANGUAGE = "lang";

	private final Ledger ledger;

	private final Sources sources;

	private final MessageSource messages;

	private final SiteSettings settings;

	private final CurrentRelease currentRelease;

	Frames(CurrentRelease currentRelease, Ledger ledger, Sources sources, MessageSource messages,
			SiteSettings settings) {
		this.currentRelease = currentRelease;
		this.ledger = ledger;
		this.sources = sources;
		this.messages = messages;
		this.settings = settings;
	}

	Reading reading(HttpServletRequest request) {
		return reading(request, release(request));
	}

	PageFrame frame(HttpServletRequest request) {
		Release release = release(request);
		Reading reading = reading(request, release);
		return new PageFrame(reading, new Phrases(this.messages, reading.language()), this.settings.origin(),
				path(request, reading.language()), filters(request), day(release), release.sha256().hex(),
				this.sources.getEditions(reading.release()).nextExpected().orElse(null));
	}

	private Release release(HttpServletRequest request) {
		Release current = this.currentRelease.of(request);
		ReleaseNumber named = namedRelease(request);
		if (named == null || named.equals(current.number())) {
			return current;
		}
		if (named.compareTo(current.number()) > 0) {
			throw new NotFound(RELEASE, named);
		}
		return this.ledger.getRelease(named);
	}

	private Reading reading(HttpServletRequest request, Release release) {
		boolean frozen = request.getParameter(RELEASE) != null;
		return new Reading(language(request), release.number(), this.currentRelease.of(request).number(), frozen,
				frozen ? day(release) : this.currentRelease.dayOf(request));
	}

	private static LocalDate day(Release release) {
		return LocalDate.ofInstant(release.publishedAt(), ZoneOffset.UTC);
	}

	private static @Nullable ReleaseNumber namedRelease(HttpServletRequest request) {
		String[] values = request.getParameterValues(RELEASE);
		if (values == null) {
			return null;
		}
		if (values.length > 1) {
			throw new BadParameter(BadParameter.Kind.REPEATED, RELEASE, values[1]);
		}
		return Parameters.read(RELEASE, values[0], ReleaseNumber::parse);
	}

	@SuppressWarnings("unchecked")
	private static Language language(HttpServletRequest request) {
		Map<String, String> variables = (Map<String, String>) request
			.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		String code = (variables != null) ? variables.get("language") : null;
		return (code != null) ? Language.ofCode(code) : namedLanguage(request);
	}

	/** Addresses for programs name the language in a parameter, else it is English. */
	private static Language namedLanguage(HttpServletRequest request) {
		String code = request.getParameter(LANGUAGE);
		return (code != null) ? Parameters.read(LANGUAGE, code, Language::ofCode) : Language.EN;
	}

	/** The address after the language, or the whole one if it names none. */
	private static String path(HttpServletRequest request, Language language) {
		String path = request.getRequestURI();
		if (!path.startsWith("/" + language.code() + "/")) {
			return path;
		}
		String rest = path.substring(1 + language.code().length());
		return rest.equals("/") ? "" : rest;
	}

	/**
	 * The query without the release, its names and values encoded anew, so that nothing
	 * raw is reflected.
	 */
	private static String filters(HttpServletRequest request) {
		String query = request.getQueryString();
		if (query == null) {
			return "";
		}
		return Arrays.stream(query.split("&"))
			.filter((pair) -> !pair.isEmpty() && !pair.startsWith(RELEASE + "="))
			.map(Frames::encode)
			.collect(Collectors.joining("&"));
	}

	private static String encode(String pair) {
		return Arrays.stream(pair.split("=", 2))
			.map((part) -> URLEncoder.encode(URLDecoder.decode(part, StandardCharsets.UTF_8), StandardCharsets.UTF_8))
			.collect(Collectors.joining("="));
	}

}
