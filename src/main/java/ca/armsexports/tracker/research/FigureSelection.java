package ca.armsexports.tracker.research;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * A query as a condition on the view of the figures. The condition is put together from
 * the fixed sentences of {@link Part}; what readers write is bound as a parameter.
 */
final class FigureSelection {

	private final Map<Part, String> conditions = new EnumMap<>(Part.class);

	private final Map<String, Object> parameters = new HashMap<>();

	/** The rows that stand in a release. */
	FigureSelection(FigureQuery query, ReleaseNumber release) {
		this.conditions.put(Part.RELEASE, Part.RELEASE.condition);
		this.parameters.put("release", release.value());
		put(query);
	}

	/** The rows that begin or end between two releases. */
	FigureSelection(FigureQuery query, ReleaseSpan span) {
		this.conditions.put(Part.SPAN, Part.SPAN.condition);
		this.parameters.put("earlier", span.from());
		this.parameters.put("later", span.to().value());
		put(query);
	}

	private void put(FigureQuery query) {
		among(Part.DESTINATION, "destinations", query.destinations(), Object::toString);
		items(query);
		among(Part.GROUP, "groups", query.groups(), Object::toString);
		among(Part.STATE, "states", query.states(), CellState::code);
		among(Part.QUALIFIER, "qualifiers", query.qualifiers(), Qualifier::code);
		among(Part.SOURCE, "sources", query.sources(), Object::toString);
		among(Part.MEASURE, "measures", query.measures(), FigureMeasure::code);
		among(Part.KIND, "kinds", query.kinds(), FigureKind::code);
		bound(Part.FROM, "from", (query.from() != null) ? query.from().value() : null);
		bound(Part.TO, "to", (query.to() != null) ? query.to().value() : null);
		bound(Part.LEAST, "least", query.least());
		bound(Part.MOST, "most", query.most());
		if (!query.words().isEmpty()) {
			bound(Part.WORDS, "words",
					query.words().stream().map((word) -> word + ":*").collect(Collectors.joining(" & ")));
		}
		if (query.figures() != null) {
			bound(Part.FIGURES, "figures", array(query.figures(), Object::toString));
		}
	}

	/** What rows must be. */
	String where() {
		return " where " + String.join(" and ", this.conditions.values());
	}

	/** The values of the parameters of the condition. */
	Map<String, Object> parameters() {
		return this.parameters;
	}

	/**
	 * Figures that have words.
	 * @param words the words, letters and digits only
	 * @param release the release to read
	 */
	static FigureSelection ofWords(Set<String> words, ReleaseNumber release) {
		return new FigureSelection(new FigureQuery.Builder().words(words).build(), release);
	}

	private void items(FigureQuery query) {
		if (query.items().isEmpty() && !query.allItems()) {
			return;
		}
		this.parameters.put("items", array(query.items(), Object::toString));
		this.conditions.put(Part.ITEM, query.allItems() ? Part.ITEM.condition : Part.LISTED_ITEM);
	}

	private <T> void among(Part part, String name, Collection<T> values, Function<T, String> text) {
		if (!values.isEmpty()) {
			bound(part, name, array(values, text));
		}
	}

	private void bound(Part part, String name, @Nullable Object value) {
		if (value != null) {
			this.conditions.put(part, part.condition);
			this.parameters.put(name, value);
		}
	}

	/** Codes and numbers, which need no quoting, as PostgreSQL writes an array. */
	private static <T> String array(Collection<T> values, Function<T, String> text) {
		return values.stream().map(text).collect(Collectors.joining(",", "{", "}"));
	}

	/** The parts of a condition. */
	private enum Part {

		RELEASE("since_release <= :release and (until_release is null or until_release > :release)"),
		SPAN("((since_release > :earlier and since_release <= :later)"
				+ " or (until_release > :earlier and until_release <= :later))"),
		DESTINATION("destination = any (cast(:destinations as text[]))"),
		ITEM("(" + Part.LISTED_ITEM + " or item_asked = 'all')"),
		GROUP("(item_group = any (cast(:groups as text[]))"
				+ " or (kind = 'permit' and string_to_array(item_group, ';') && cast(:groups as text[])))"),
		FROM("until_year >= :from"), TO("year <= :to"), STATE("state = any (cast(:states as text[]))"),
		QUALIFIER("qualifier = any (cast(:qualifiers as text[]))"), SOURCE("source = any (cast(:sources as text[]))"),
		MEASURE("measure = any (cast(:measures as text[]))"), KIND("kind = any (cast(:kinds as text[]))"),
		LEAST("value >= :least"), MOST("value <= :most"),
		WORDS("to_tsvector('simple', without_accents(words)) @@ to_tsquery('simple', without_accents(:words))"),
		FIGURES("figure = any (cast(:figures as bigint[]))");

		private static final String LISTED_ITEM = "(item = any (cast(:items as text[]))"
				+ " or (kind = 'permit' and string_to_array(item, ';') && cast(:items as text[])))";

		private final String condition;

		Part(String condition) {
			this.condition = condition;
		}

	}

}
