package ca.armsexports.tracker.shared.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one written form of a change and of what the journal keeps: keys sorted, no white
 * space, no nulls. Hashes are taken of it, so it must never move.
 */
public final class CanonicalJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL)
			.withContentInclusion(JsonInclude.Include.NON_NULL))
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private CanonicalJson() {
	}

	/**
	 * Writes a value.
	 * @param value a record or a map
	 */
	public static String write(Object value) {
		return MAPPER.writeValueAsString(sort(MAPPER.valueToTree(value)));
	}

	/**
	 * Reads a value back.
	 * @param json as it was written
	 * @param type the value's type
	 * @throws IllegalArgumentException if the text is no such value
	 */
	public static <T> T read(String json, Class<T> type) {
		try {
			return MAPPER.readValue(json, type);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + ex.getOriginalMessage(), ex);
		}
	}

	private static JsonNode sort(JsonNode node) {
		if (node instanceof ObjectNode object) {
			ObjectNode sorted = JsonNodeFactory.instance.objectNode();
			object.propertyNames().stream().sorted().forEach((name) -> sorted.set(name, sort(object.get(name))));
			return sorted;
		}
		if (node instanceof ArrayNode array) {
			ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
			array.forEach((element) -> sorted.add(sort(element)));
			return sorted;
		}
		return node;
	}

}
