package ca.armsexports.tracker.site.errors;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Finds the address that was probably meant. */
@Component
class NearestAddress {

	private static final int LONGEST = 200;

	private static final int CLOSE = 2;

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	NearestAddress(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/**
	 * An address of the site that is close to one which is not.
	 * @param path the path as written
	 * @param language the language to look in if the path names none
	 * @return a path, or null if nothing is close
	 */
	@Nullable String ofPath(String path, Language language) {
		if (path.length() > LONGEST) {
			return null;
		}
		String plain = plain(path);
		String localized = "/" + language.code() + plain;
		return Stream.concat(Stream.of(plain, localized), parents(plain))
			.filter((candidate) -> !candidate.equals(path) && isServed(candidate))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The same address without what was wrong with its query: an unknown parameter gets
	 * the name that was probably meant or is left out, a repeated one stays once, a
	 * malformed one is left out.
	 * @param path the path
	 * @param query the query as written
	 * @param problem what was wrong
	 */
	String ofQuery(String path, @Nullable String query, Problem problem) {
		if (query == null || problem.parameter() == null) {
			return path;
		}
		String meant = (problem.type() == ProblemType.UNKNOWN_PARAMETER)
				? closest(problem.parameter(), problem.taken(), names(query)) : null;
		boolean[] seen = { false };
		String mended = Arrays.stream(query.split("&", -1)).filter((pair) -> !pair.isEmpty()).map((pair) -> {
			String[] parts = pair.split("=", 2);
			String name = decode(parts[0]);
			String value = (parts.length > 1) ? "=" + encode(decode(parts[1])) : "";
			if (!name.equals(problem.parameter())) {
				return encode(name) + value;
			}
			boolean keep = (problem.type() == ProblemType.REPEATED_PARAMETER || meant != null) && !seen[0];
			seen[0] = true;
			return keep ? encode((meant != null) ? meant : name) + value : "";
		}).filter((pair) -> !pair.isEmpty()).collect(Collectors.joining("&"));
		return mended.isEmpty() ? path : path + "?" + mended;
	}

	private boolean isServed(String path) {
		RequestMappingHandlerMapping mapping = this.mappings.getIfAvailable();
		PathContainer parsed = PathContainer.parsePath(path);
		return mapping != null && mapping.getHandlerMethods()
			.keySet()
			.stream()
			.map(RequestMappingInfo::getPathPatternsCondition)
			.filter((condition) -> condition != null)
			.flatMap((condition) -> condition.getPatterns().stream())
			.anyMatch((pattern) -> isOfReaders(pattern) && pattern.matches(parsed));
	}

	private static boolean isOfReaders(PathPattern pattern) {
		String text = pattern.getPatternString();
		return !text.startsWith("/admin") && !text.equals("/error") && !text.contains("**");
	}

	/** The path as the site would have written it. */
	private static String plain(String path) {
		String plain = decode(path).toLowerCase(Locale.ROOT)
			.replaceAll(";[^/]*", "")
			.replaceAll("[^a-z0-9/._~-]", "")
			.replaceAll("/{2,}", "/")
			.replaceAll("(/index)?\\.html?$", "");
		return (plain.length() > 4 && plain.endsWith("/")) ? plain.substring(0, plain.length() - 1) : plain;
	}

	private static Stream<String> parents(String path) {
		return Stream.iterate(parent(path), (parent) -> parent.length() > 3, NearestAddress::parent);
	}

	private static String parent(String path) {
		int slash = path.lastIndexOf('/');
		return (slash > 0) ? path.substring(0, slash) : "";
	}

	private static Set<String> names(String query) {
		return Arrays.stream(query.split("&", -1))
			.map((pair) -> decode(pair.split("=", 2)[0]))
			.collect(Collectors.toSet());
	}

	private static @Nullable String closest(String name, Collection<String> taken, Set<String> used) {
		if (name.length() > LONGEST) {
			return null;
		}
		return List.copyOf(taken)
			.stream()
			.filter((candidate) -> !used.contains(candidate))
			.filter((candidate) -> distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT)) <= Math
				.min(CLOSE, candidate.length() - 2))
			.findFirst()
			.orElse(null);
	}

	/** How many letters have to be changed, added or taken away. */
	private static int distance(String left, String right) {
		int[] row = new int[right.length() + 1];
		Arrays.setAll(row, (index) -> index);
		for (int i = 1; i <= left.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= right.length(); j++) {
				int above = row[j];
				int changed = diagonal + ((left.charAt(i - 1) == right.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
				diagonal = above;
			}
		}
		return row[right.length()];
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
