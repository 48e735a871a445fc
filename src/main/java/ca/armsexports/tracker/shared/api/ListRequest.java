package ca.armsexports.tracker.shared.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A request for a part of a list. A part begins after the last thing of the part before,
 * whose key is the cursor, and names its release in the address of the next part: so a
 * walk from part to part neither skips nor doubles anything, whatever is published
 * meanwhile.
 */
public final class ListRequest {

	private static final String CURSOR = "cursor";

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{2,200}");

	private final ListParameters parameters;

	private final PageFrame frame;

	private final HttpServletRequest request;

	private final int most;

	/**
	 * A request.
	 * @param parameters which part is asked for
	 * @param frame what the request reads
	 * @param request the request, for its other parameters
	 * @throws BadParameter if the limit is none
	 */
	public ListRequest(ListParameters parameters, PageFrame frame, HttpServletRequest request) {
		this.parameters = parameters;
		this.frame = frame;
		this.request = request;
		this.most = parameters.most();
	}

	/** What the answer begins with. */
	public Head head() {
		return Head.of(this.frame);
	}

	/**
	 * How many things to read: one more than the part has, which tells if there is a
	 * next.
	 */
	public int toRead() {
		return this.most + 1;
	}

	/**
	 * The key of the last thing of the part before; none for the first part.
	 * @param <K> the type of keys
	 * @param reader reads a key
	 * @throws BadParameter if the cursor is none
	 */
	public <K> @Nullable K after(Function<String, K> reader) {
		String cursor = this.parameters.cursor();
		if (cursor == null) {
			return null;
		}
		if (!FORM.matcher(cursor).matches()) {
			throw unreadable(cursor);
		}
		try {
			return reader.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			throw unreadable(cursor);
		}
	}

	/**
	 * The part of a list that is in memory.
	 * @param <T> the type of things
	 * @param all the whole list, in an order that a release never changes
	 * @param key the key of a thing, which no other has
	 * @throws BadParameter if the cursor names nothing of the list
	 */
	public <T> Part<T> partOf(List<T> all, Function<T, ?> key) {
		String after = after(Function.identity());
		int begin = 0;
		if (after != null) {
			begin = all.stream().map(key).map(Object::toString).toList().indexOf(after) + 1;
			if (begin == 0) {
				throw unreadable(String.valueOf(this.parameters.cursor()));
			}
		}
		return part(all.subList(begin, Math.min(all.size(), begin + toRead())), key);
	}

	/**
	 * The part of which one thing more than asked for was read, if there is one more.
	 * @param <T> the type of things
	 * @param read what was read
	 * @param key the key of a thing
	 */
	public <T> Part<T> part(List<T> read, Function<T, ?> key) {
		if (read.size() <= this.most) {
			return new Part<>(read, null);
		}
		List<T> part = read.subList(0, this.most);
		return new Part<>(part, next(key.apply(part.getLast()).toString()));
	}

	/**
	 * Answers with a part, saying in a header too where the next one is.
	 * @param <B> the type of the body
	 * @param body the answer
	 * @param next the address of the next part, if there is one
	 */
	public static <B> ResponseEntity<B> answer(B body, @Nullable String next) {
		String licence = "<" + Head.LICENCE + ">; rel=\"license\"";
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.LINK, (next != null) ? "<" + next + ">; rel=\"next\", " + licence : licence)
			.body(body);
	}

	/**
	 * Names stand in the order of the alphabet: requests that differ in their order alone
	 * share their answer.
	 */
	private String next(String key) {
		TreeMap<String, String[]> parameters = new TreeMap<>(this.request.getParameterMap());
		parameters.put("release", new String[] { this.frame.release().toString() });
		parameters.put(CURSOR, new String[] {
				Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8)) });
		return parameters.entrySet()
			.stream()
			.flatMap((entry) -> Arrays.stream(entry.getValue()).map((value) -> entry.getKey() + "=" + encode(value)))
			.collect(Collectors.joining("&", this.request.getRequestURI() + "?", ""));
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static BadParameter unreadable(String cursor) {
		return new BadParameter(BadParameter.Kind.MALFORMED, CURSOR, cursor);
	}

	/**
	 * A part of a list.
	 *
	 * @param <T> the type of its things
	 * @param things the things
	 * @param next the address of the next part; none if this is the last
	 */
	public record Part<T>(List<T> things, @Nullable String next) {

		/**
		 * The part as it is shown.
		 * @param <R> the type of what is shown
		 * @param mapper shows one thing
		 */
		public <R> List<R> map(Function<T, R> mapper) {
			return this.things.stream().map(mapper).toList();
		}

	}

}
