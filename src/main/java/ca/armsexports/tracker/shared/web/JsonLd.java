package ca.armsexports.tracker.shared.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says to programs in the vocabulary of schema.org, as a block of JSON-LD. It
 * is data and never run: a content security policy without inline scripts lets it stand.
 * No sign in it can end the block that it stands in, whatever a source is quoted with.
 */
public final class JsonLd {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final String text;

	private JsonLd(String text) {
		this.text = text;
	}

	/**
	 * A thing as a block of its own.
	 * @param thing a thing as {@link #thing} makes it
	 */
	public static JsonLd of(Map<String, ?> thing) {
		Map<String, Object> block = new LinkedHashMap<>();
		block.put("@context", "https://schema.org");
		block.putAll(thing);
		return new JsonLd(escape(MAPPER.writeValueAsString(block)));
	}

	/**
	 * A thing of a type; what is null is left out.
	 * @param type its type in schema.org, such as {@code ClaimReview}
	 * @param members names and values in turn; a value is a string, a number, a thing or
	 * a list of them
	 */
	public static Map<String, Object> thing(String type, @Nullable Object... members) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		for (int index = 0; index < members.length; index += 2) {
			Object value = members[index + 1];
			if (value != null) {
				thing.put(String.valueOf(members[index]), value);
			}
		}
		return thing;
	}

	/** The JSON, without any sign that HTML gives a meaning to. */
	public String text() {
		return this.text;
	}

	/**
	 * Outside of strings JSON has none of these signs, so that it stays the same JSON.
	 */
	private static String escape(String json) {
		return json.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

	@Override
	public String toString() {
		return this.text;
	}

}
