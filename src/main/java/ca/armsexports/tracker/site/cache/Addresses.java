package ca.armsexports.tracker.site.cache;

import java.util.Arrays;
import java.util.Comparator;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Which addresses are answered from memory, and under which key. */
final class Addresses {

	private static final String[] PREFIXES = { "/en/", "/fr/", "/es/", "/data/", "/api/" };

	private static final String API = "/api/v1/";

	private Addresses() {
	}

	/**
	 * The key of a request's answer: its path, and its parameters in the order of their
	 * names. Values of the same parameter keep their order.
	 * @param request the request
	 * @return the key, or null if the request is never answered from memory
	 */
	static @Nullable String key(HttpServletRequest request) {
		String method = request.getMethod();
		if (!method.equals("GET") && !method.equals("HEAD")) {
			return null;
		}
		String path = request.getRequestURI();
		for (String prefix : PREFIXES) {
			if (path.startsWith(prefix)) {
				String query = request.getQueryString();
				return (query == null || query.isEmpty()) ? path : path + '?' + sorted(query);
			}
		}
		return null;
	}

	/**
	 * Whether an address names its release and is a file or of the API, so that it has
	 * the same bytes for ever.
	 * @param key its key
	 */
	static boolean isFrozenFile(String key) {
		if (key.startsWith("/data/arms-exports-")) {
			return true;
		}
		int query = key.indexOf('?');
		return query >= 0 && (key.startsWith("release=", query + 1) || key.indexOf("&release=", query) >= 0)
				&& (key.startsWith(API) || FileAddresses.isFile(key.substring(0, query)));
	}

	private static String sorted(String query) {
		if (query.indexOf('&') < 0) {
			return query;
		}
		String[] pairs = query.split("&", -1);
		Arrays.sort(pairs, Comparator.comparing(Addresses::name));
		return String.join("&", pairs);
	}

	private static String name(String pair) {
		int equals = pair.indexOf('=');
		return (equals < 0) ? pair : pair.substring(0, equals);
	}

}
