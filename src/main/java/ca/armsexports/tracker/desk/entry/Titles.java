package ca.armsexports.tracker.desk.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.release.RecordedChange;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.change.CanonicalJson;
import ca.armsexports.tracker.shared.web.Phrases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says in a few words what a change is about. */
public final class Titles {

	private static final List<String> NAMES = List.of("title", "label", "name", "goods", "publisher", "section", "id");

	private Titles() {
	}

	/**
	 * Destination, year and item of a change, or whatever names its subject.
	 * @param change the change
	 * @param destinations the destinations by code
	 * @param phrases the reader's language
	 */
	public static String of(RecordedChange change, Map<DestinationCode, Destination> destinations, Phrases phrases) {
		ObjectNode tree = CanonicalJson.read(change.content(), ObjectNode.class);
		List<String> parts = new ArrayList<>();
		if (tree.path("destination").isString()) {
			Destination destination = destinations.get(new DestinationCode(tree.path("destination").stringValue()));
			parts.add((destination != null) ? destination.nameIn(phrases.language())
					: tree.path("destination").stringValue());
		}
		for (String years : List.of("year", "fromYear", "toYear")) {
			if (tree.path(years).isNumber() && !parts.contains(tree.path(years).asString())) {
				parts.add(tree.path(years).asString());
			}
		}
		for (String code : List.of("item", "code")) {
			if (tree.path(code).isString()) {
				parts.add(tree.path(code).stringValue());
			}
		}
		NAMES.stream()
			.map(tree::path)
			.filter((node) -> node.isString() || node.isObject())
			.findFirst()
			.ifPresent((node) -> parts.add(words(node, phrases)));
		return String.join(", ", parts);
	}

	private static String words(JsonNode node, Phrases phrases) {
		JsonNode own = node.path(phrases.language().code());
		return node.isString() ? node.stringValue() : own.isString() ? own.stringValue() : node.path("en").asString();
	}

}
