package ca.armsexports.tracker.site.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import ca.armsexports.tracker.site.cache.StoredAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The style sheets, scripts and pictures of {@code static/assets} and the library htmx,
 * held in memory. Templates name them as {@code @{/assets/site.css}}; the link that is
 * written holds a hash over all of them, {@code /assets/<hash>/site.css}, and may be kept
 * for ever. Under another hash or none, as after a new start of one of several nodes, the
 * same bytes may be kept for a minute.
 */
@Component
public class Assets {

	/** What the addresses of assets begin with. */
	public static final String PREFIX = "/assets/";

	private static final String FOR_EVER = "public, max-age=31536000, immutable";

	private static final String FOR_A_MINUTE = "public, max-age=60";

	private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js",
			"text/javascript;charset=UTF-8", "svg", "image/svg+xml;charset=UTF-8", "png", "image/png", "ico",
			"image/x-icon", "txt", "text/plain;charset=UTF-8", "webmanifest", "application/manifest+json");

	private static final String FOLDER = "static" + PREFIX;

	/** The one library that runs in browsers; it comes as a dependency of the build. */
	private static final String HTMX = "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

	private final String hash;

	private final Map<String, StoredAnswer> lasting = new HashMap<>();

	private final Map<String, StoredAnswer> passing = new HashMap<>();

	Assets() {
		Map<String, byte[]> files = read();
		this.hash = hash(files);
		files.forEach((name, bytes) -> {
			this.lasting.put(PREFIX + this.hash + "/" + name, answer(name, bytes, FOR_EVER));
			this.passing.put(name, answer(name, bytes, FOR_A_MINUTE));
		});
	}

	/**
	 * The address under which an asset may be kept for ever.
	 * @param address the address in a template, such as {@code /assets/site.css}
	 * @throws IllegalArgumentException if there is no such asset
	 */
	public String address(String address) {
		String lasting = PREFIX + this.hash + "/" + address.substring(PREFIX.length());
		if (!this.lasting.containsKey(lasting)) {
			throw new IllegalArgumentException("there is no asset " + address);
		}
		return lasting;
	}

	/**
	 * Sends an asset.
	 * @param request the request, GET or HEAD
	 * @param response its response, nothing sent yet
	 * @return whether there is such an asset
	 * @throws IOException if the client is gone
	 */
	public boolean send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String path = request.getRequestURI();
		StoredAnswer answer = this.lasting.get(path);
		if (answer == null) {
			String name = path.substring(PREFIX.length());
			answer = this.passing.get(name.replaceFirst("^[0-9a-f]{16}/", ""));
		}
		if (answer == null) {
			return false;
		}
		answer.send(request, response);
		return true;
	}

	private static StoredAnswer answer(String name, byte[] bytes, String cacheControl) {
		String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
		return StoredAnswer.of("a", type, cacheControl, List.of(), bytes);
	}

	private static Map<String, byte[]> read() {
		try {
			Map<String, byte[]> files = new TreeMap<>();
			files.put("htmx.js", only(HTMX).getContentAsByteArray());
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources(ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX + FOLDER + "**")) {
				String url = resource.getURL().toString();
				if (resource.isReadable() && !url.endsWith("/")) {
					files.put(url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()),
							resource.getContentAsByteArray());
				}
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Resource only(String pattern) throws IOException {
		Resource[] resources = new PathMatchingResourcePatternResolver().getResources(pattern);
		if (resources.length != 1) {
			throw new IllegalStateException("one file is needed as %s, not %d".formatted(pattern, resources.length));
		}
		return resources[0];
	}

	private static String hash(Map<String, byte[]> files) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			files.forEach((name, bytes) -> {
				digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
				digest.update(bytes);
			});
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
