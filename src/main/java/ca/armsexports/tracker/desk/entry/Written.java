package ca.armsexports.tracker.desk.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.release.RecordedChange;
import ca.armsexports.tracker.shared.change.CanonicalJson;
import ca.armsexports.tracker.shared.web.Phrases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A change as texts by the paths of its fields, as a form or a comparison shows it. */
final class Written {

	private Written() {
	}

	/**
	 * The texts of a change.
	 * @param change the change
	 * @param phrases how the person's language writes amounts
	 */
	static Map<String, String> texts(RecordedChange change, Phrases phrases) {
		Map<String, String> texts = new LinkedHashMap<>();
		add(texts, "", CanonicalJson.read(change.content(), ObjectNode.class), phrases);
		return texts;
	}

	private static void add(Map<String, String> texts, String path, JsonNode node, Phrases phrases) {
		switch (node) {
			case ObjectNode object -> object.properties().forEach((member) -> {
				String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
				if (object.has("currency") && member.getKey().equals("amount")) {
					texts.put(name, phrases.number(new BigDecimal(member.getValue().asString())));
				}
				else {
					add(texts, name, member.getValue(), phrases);
				}
			});
			case ArrayNode array -> {
				List<String> parts = new ArrayList<>();
				array.forEach((part) -> parts.add(part.asString()));
				texts.put(path, String.join(", ", parts));
			}
			default -> texts.put(path, text(node));
		}
	}

	private static String text(JsonNode node) {
		return node.isBoolean() ? (node.booleanValue() ? "true" : "") : node.asString();
	}

}
