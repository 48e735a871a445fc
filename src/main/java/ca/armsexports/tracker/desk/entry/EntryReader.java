package ca.armsexports.tracker.desk.entry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.change.CanonicalJson;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a form: every text by the rule of its field, then the whole by the rules of the
 * change. What is wrong is told by field, and everything that was written is kept.
 */
final class EntryReader {

	private static final String FIGURE = "figure";

	/** Stands in for the number of a new figure while everything else is looked at. */
	private static final long SOME_FIGURE = 1;

	private static final String MISSING = "entry.problem.missing";

	private final List<Field> fields;

	private final Language language;

	private final Map<String, String> problems = new LinkedHashMap<>();

	private EntryReader(List<Field> fields, Language language) {
		this.fields = fields;
		this.language = language;
	}

	/**
	 * Reads a form.
	 * @param type the type of change
	 * @param fields its fields
	 * @param values what was written, by path
	 * @param language the language in which amounts are written
	 * @param numbers gives a new figure its number, asked only if nothing else is wrong
	 */
	static Entry read(Class<? extends Change> type, List<Field> fields, Map<String, String> values, Language language,
			Supplier<FigureId> numbers) {
		EntryReader reader = new EntryReader(fields, language);
		ObjectNode tree = reader.tree(values);
		boolean unnumbered = reader.isUnnumbered(values);
		if (unnumbered) {
			put(tree, FIGURE, JsonNodeFactory.instance.numberNode(SOME_FIGURE));
		}
		Change change = reader.problems.isEmpty() ? reader.change(type, tree) : null;
		if (!unnumbered || change == null) {
			return new Entry(values, reader.problems, change);
		}
		FigureId number = numbers.get();
		put(tree, FIGURE, JsonNodeFactory.instance.numberNode(number.value()));
		Map<String, String> numbered = new LinkedHashMap<>(values);
		numbered.put(FIGURE, number.toString());
		return new Entry(numbered, reader.problems, reader.change(type, tree));
	}

	private boolean isUnnumbered(Map<String, String> values) {
		return values.getOrDefault(FIGURE, "").isBlank()
				&& this.fields.stream().anyMatch((field) -> field.path().equals(FIGURE));
	}

	private ObjectNode tree(Map<String, String> values) {
		Set<String> absent = absentGroups(values);
		ObjectNode tree = JsonNodeFactory.instance.objectNode();
		for (Field field : this.fields) {
			if (absent.stream().anyMatch((group) -> field.path().startsWith(group + "."))) {
				continue;
			}
			String text = values.getOrDefault(field.path(), "").strip();
			if (field.kind() == FieldKind.FLAG) {
				put(tree, field.path(), JsonNodeFactory.instance.booleanNode(!text.isEmpty()));
			}
			else if (!text.isEmpty()) {
				read(tree, field, text);
			}
			else if (field.kind() == FieldKind.ITEMS || field.kind() == FieldKind.DESTINATIONS) {
				put(tree, field.path(), JsonNodeFactory.instance.arrayNode());
			}
			else if (field.required() && field.kind() != FieldKind.FIGURE) {
				this.problems.put(field.path(), MISSING);
			}
		}
		requireEnglish(values);
		return tree;
	}

	/** An amount that is left out leaves its currency and qualifier without meaning. */
	private Set<String> absentGroups(Map<String, String> values) {
		Set<String> absent = new HashSet<>();
		for (Field field : this.fields) {
			if (!field.group().isEmpty() && !field.required() && values.getOrDefault(field.path(), "").isBlank()) {
				absent.add(field.group());
			}
		}
		return absent;
	}

	private void read(ObjectNode tree, Field field, String text) {
		if (field.kind() == FieldKind.CODE && !field.codes().contains(text)) {
			this.problems.put(field.path(), "entry.problem.code");
			return;
		}
		try {
			put(tree, field.path(), field.kind().read(text, this.language));
		}
		catch (IllegalArgumentException ex) {
			this.problems.put(field.path(), field.problemKey());
		}
	}

	/**
	 * English stands in where a translation is missing, so it cannot be missing itself.
	 */
	private void requireEnglish(Map<String, String> values) {
		for (Field field : this.fields) {
			if (!field.language().isEmpty() && !field.language().equals("en")
					&& !values.getOrDefault(field.path(), "").isBlank()
					&& values.getOrDefault(field.name() + ".en", "").isBlank()) {
				this.problems.putIfAbsent(field.name() + ".en", MISSING);
			}
		}
	}

	private static void put(ObjectNode tree, String path, JsonNode value) {
		String[] parts = path.split("\\.", -1);
		ObjectNode node = tree;
		for (int part = 0; part < parts.length - 1; part++) {
			node = node.withObjectProperty(parts[part]);
		}
		node.set(parts[parts.length - 1], value);
	}

	private @Nullable Change change(Class<? extends Change> type, ObjectNode tree) {
		try {
			return CanonicalJson.read(tree.toString(), type);
		}
		catch (IllegalArgumentException ex) {
			String component = refused(ex);
			this.problems.put(path(component), "entry.refused." + (component.isEmpty() ? "whole" : component));
			return null;
		}
	}

	/** The component that the change refuses; empty if it does not say. */
	private static String refused(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof RefusedChange refused) {
				return refused.field();
			}
		}
		return "";
	}

	/** The field that stands for a component: itself, or its first one. */
	private String path(String component) {
		return this.fields.stream()
			.map(Field::path)
			.filter((path) -> path.equals(component) || path.startsWith(component + "."))
			.findFirst()
			.orElse("");
	}

}
