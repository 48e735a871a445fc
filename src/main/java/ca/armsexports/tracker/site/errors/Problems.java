package ca.armsexports.tracker.site.errors;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.web.ErrorFrame;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.site.cache.CurrentRelease;
import ca.armsexports.tracker.site.cache.FileAddresses;
import ca.armsexports.tracker.site.parameters.AddressLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what went wrong: as a page of the site, or as a problem document if the address
 * is a file or of the API. Needs no database.
 */
@Component
class Problems {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private static final int LONGEST_ECHO = 80;

	private final CurrentRelease currentRelease;

	private final NearestAddress nearestAddress;

	private final List<ErrorFrame> otherFrames;

	private final MessageSource messages;

	private final JsonMapper mapper;

	private final String origin;

	private final SecureRandom random = new SecureRandom();

	Problems(CurrentRelease currentRelease, NearestAddress nearestAddress, List<ErrorFrame> otherFrames,
			MessageSource messages, JsonMapper mapper,
			@Value("${tracker.site.origin:http://localhost:8080}") String origin) {
		this.otherFrames = otherFrames;
		this.currentRelease = currentRelease;
		this.nearestAddress = nearestAddress;
		this.messages = messages;
		this.mapper = mapper;
		this.origin = origin;
	}

	/**
	 * Answers a request that failed.
	 * @param problem what went wrong
	 * @param failure the exception, for the log
	 * @param asked what was asked for
	 * @param request the request
	 * @param response its response, not yet sent
	 * @return the page to show; empty if the response is written
	 * @throws IOException if the client is gone
	 */
	ModelAndView answer(Problem problem, @Nullable Throwable failure, Asked asked, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		String incident = problem.isOurs() ? log(problem, failure, asked) : null;
		response.setStatus(problem.status());
		response.setHeader("Cache-Control", "no-store");
		Integer retryAfter = problem.type().retryAfter();
		if (retryAfter != null) {
			response.setHeader("Retry-After", retryAfter.toString());
		}
		if (!problem.allowed().isEmpty()) {
			response.setHeader("Allow", String.join(", ", problem.allowed()));
		}
		Phrases phrases = new Phrases(this.messages, AddressLanguage.of(request, asked.path()));
		response.setHeader("Content-Language", phrases.language().code());
		if (FileAddresses.isFile(asked.path()) || asked.path().startsWith("/api/") || asked.path().equals("/api")) {
			write(document(problem, asked, phrases, incident), response);
			return new ModelAndView();
		}
		for (ErrorFrame other : this.otherFrames) {
			if (other.covers(asked.path())) {
				return other.page(new ErrorFrame.Shown(problem.status(), title(problem, phrases),
						sentences(problem, asked, phrases), incident), phrases, request);
			}
		}
		ErrorPage page = new ErrorPage(frame(phrases, request), problem.status(), title(problem, phrases),
				sentences(problem, asked, phrases), nearest(problem, asked, phrases.language()),
				(problem.withdrawnIn() != null) ? problem.withdrawnIn().number() : null, incident);
		return new ModelAndView("error", Map.of("page", page));
	}

	private void write(ProblemDocument document, HttpServletResponse response) throws IOException {
		byte[] body = this.mapper.writeValueAsBytes(document);
		response.setContentType("application/problem+json");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private ProblemDocument document(Problem problem, Asked asked, Phrases phrases, @Nullable String incident) {
		return new ProblemDocument(problem.type().urn(), title(problem, phrases), problem.status(),
				String.join(" ", sentences(problem, asked, phrases)), problem.parameter(),
				nearest(problem, asked, phrases.language()), incident);
	}

	private static String title(Problem problem, Phrases phrases) {
		return phrases.text("error." + problem.type().code() + ".title");
	}

	private static List<String> sentences(Problem problem, Asked asked, Phrases phrases) {
		List<String> sentences = new ArrayList<>();
		Release withdrawnIn = problem.withdrawnIn();
		if (withdrawnIn != null) {
			return List.of(
					phrases.text("error.withdrawn.sentence", shorten(subject(problem, asked)), withdrawnIn.number(),
							phrases.code("release.reason", withdrawnIn.reason()),
							withdrawnIn.title().in(phrases.language())),
					phrases.text("error.withdrawn.before", withdrawnIn.number().previous()));
		}
		String parameter = problem.parameter();
		if (parameter != null && problem.type() != ProblemType.REFUSED_CHANGE) {
			sentences.add(phrases.text("error.understood", shorten(asked.path())));
		}
		sentences.add(
				phrases.text(key(problem), shorten(subject(problem, asked)), shorten(String.valueOf(problem.value()))));
		if (!problem.taken().isEmpty()) {
			sentences.add(phrases.text("error.taken", phrases.list(List.copyOf(problem.taken()))));
		}
		return sentences;
	}

	private static String key(Problem problem) {
		if (!problem.advice().isEmpty()) {
			return problem.advice();
		}
		return (problem.type() == ProblemType.NOT_FOUND && problem.value() != null) ? "error.not-found.identifier"
				: "error." + problem.type().code() + ".sentence";
	}

	/** What the sentence speaks of: a parameter, an identifier, or the address. */
	private static String subject(Problem problem, Asked asked) {
		return Stream.of(problem.parameter(), problem.value())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(asked.path());
	}

	private @Nullable String nearest(Problem problem, Asked asked, Language language) {
		return switch (problem.type()) {
			case UNKNOWN_PARAMETER, REPEATED_PARAMETER, MALFORMED_PARAMETER ->
				this.nearestAddress.ofQuery(asked.path(), asked.query(), problem);
			case WITHDRAWN -> "%s?release=%s".formatted(asked.path(),
					Objects.requireNonNull(problem.withdrawnIn()).number().previous());
			case NOT_FOUND -> this.nearestAddress.ofPath(asked.path(), language);
			default -> null;
		};
	}

	private PageFrame frame(Phrases phrases, HttpServletRequest request) {
		Release release = this.currentRelease.of(request);
		Reading reading = new Reading(phrases.language(), release.number(), release.number(), false,
				this.currentRelease.dayOf(request));
		return new PageFrame(reading, phrases, this.origin, "", "",
				release.publishedAt().atZone(ZoneOffset.UTC).toLocalDate(), release.sha256().hex(), null);
	}

	private String log(Problem problem, @Nullable Throwable failure, Asked asked) {
		String incident = HexFormat.of().toHexDigits(this.random.nextLong());
		if (problem.type() == ProblemType.UNAVAILABLE) {
			log.warn("Incident {}: {} was not answered, the database is gone or too slow: {}", incident, asked.line(),
					String.valueOf(failure).lines().findFirst().orElse(""));
		}
		else {
			log.error("Incident {}: {} failed with {}", incident, asked.line(), problem.status(), failure);
		}
		return incident;
	}

	private static String shorten(String text) {
		return (text.length() <= LONGEST_ECHO) ? text : text.substring(0, LONGEST_ECHO) + "…";
	}

	/**
	 * What was asked for.
	 *
	 * @param method the method
	 * @param path the path as written
	 * @param query the query as written
	 */
	record Asked(String method, String path, @Nullable String query) {

		/** One line for the log, whatever was written. */
		String line() {
			String address = (this.query != null) ? this.path + "?" + this.query : this.path;
			return shorten((this.method + " " + address).replaceAll("\\p{Cntrl}", "?"));
		}

	}

}
