package ca.armsexports.tracker.account;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Makes the frame of a page of the desk. */
@Component
class DeskFrames {

	/** The parts of the desk in their order; only those that there are. */
	private static final List<String> SECTIONS = List.of("drafts", "files", "journal", "people", "settings", "record",
			"account");

	private final MessageSource messages;

	private final Clock clock;

	private final SingletonSupplier<Map<String, Access>> sections;

	DeskFrames(MessageSource messages, Clock clock,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.messages = messages;
		this.clock = clock;
		this.sections = SingletonSupplier.of(() -> findSections(mappings.getObject()));
	}

	/**
	 * The frame of a request to {@code /admin}, or of an error there.
	 * @param request the request
	 * @param path the address that was asked for
	 */
	DeskFrame frame(HttpServletRequest request, String path) {
		SignedIn signedIn = DeskEntrance.who(request).orElse(null);
		Language language = RequestLanguage.find(request).orElse(Language.EN);
		CsrfToken token = (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken known) ? known : null;
		String query = request.getQueryString();
		String filters = (query != null) ? filters(query) : "";
		return new DeskFrame(signedIn, new Phrases(this.messages, language), path, filters,
				query != null && query.contains("lang="), sections(signedIn, path),
				signedIn != null && signedIn.isFresh(this.clock.instant()), token);
	}

	private List<DeskFrame.Section> sections(@Nullable SignedIn signedIn, String path) {
		return this.sections.obtain()
			.entrySet()
			.stream()
			.filter((section) -> signedIn != null && AccessRules.allows(section.getValue(), signedIn))
			.map((section) -> section(section.getKey(), path))
			.toList();
	}

	private static DeskFrame.Section section(String code, String path) {
		String address = Next.HOME + "/" + code;
		return new DeskFrame.Section(code, address, path.equals(address) || path.startsWith(address + "/"));
	}

	private static Map<String, Access> findSections(RequestMappingHandlerMapping mappings) {
		Map<String, Access> found = new LinkedHashMap<>();
		for (String code : SECTIONS) {
			mappings.getHandlerMethods().forEach((mapping, handler) -> {
				Access access = handler.getMethodAnnotation(Access.class);
				if (access != null && isPage(mapping, Next.HOME + "/" + code)) {
					found.put(code, access);
				}
			});
		}
		return found;
	}

	private static boolean isPage(RequestMappingInfo mapping, String address) {
		return mapping.getPatternValues().contains(address)
				&& mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
	}

	private static String filters(String query) {
		return Arrays.stream(query.split("&"))
			.filter((pair) -> !pair.isEmpty() && !pair.startsWith("lang="))
			.map(DeskFrames::encode)
			.collect(Collectors.joining("&"));
	}

	private static String encode(String pair) {
		try {
			return Arrays.stream(pair.split("=", 2))
				.map((part) -> URLEncoder.encode(URLDecoder.decode(part, StandardCharsets.UTF_8),
						StandardCharsets.UTF_8))
				.collect(Collectors.joining("="));
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
