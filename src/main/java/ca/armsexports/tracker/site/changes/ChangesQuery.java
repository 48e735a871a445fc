package ca.armsexports.tracker.site.changes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import ca.armsexports.tracker.research.FigureParameters;
import ca.armsexports.tracker.research.FigureQuery;
import ca.armsexports.tracker.research.ReleaseSpan;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: what became of some figures between two releases.
 *
 * @param span the two releases
 * @param figures which figures
 */
record ChangesQuery(ReleaseSpan span, FigureQuery figures) {

	private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

	/**
	 * Reads the parameters of an address. Without {@code to} the later release is the one
	 * that the address shows, without {@code from} the earlier is the one before.
	 * @param form the parameters
	 * @param release the release that the address shows
	 * @param onRecord whether a destination, item or source is known
	 * @throws BadParameter if a value cannot be read, is of nothing on record, or if the
	 * releases are not there or in the wrong order
	 */
	static ChangesQuery read(ChangesForm form, ReleaseNumber release, Predicate<Object> onRecord) {
		int to = number("to", form.to(), release.value());
		int from = number("from", form.from(), Math.max(to - 1, 0));
		if (to < 1 || to > release.value()) {
			throw malformed("to", String.valueOf(form.to()));
		}
		if (from > to) {
			throw malformed("from", String.valueOf(form.from()));
		}
		return new ChangesQuery(new ReleaseSpan(from, new ReleaseNumber(to)), figures(form, onRecord));
	}

	/** Reads the filters as tables of figures do, with a year and kinds of our own. */
	private static FigureQuery figures(ChangesForm form, Predicate<Object> onRecord) {
		FigureQuery filters = new FigureParameters(form.destination(), form.group(), form.item(), null, null,
				form.measure(), null, null, form.source(), null, null, null)
			.read();
		filters.destinations().forEach((code) -> require("destination", code, onRecord));
		filters.items().forEach((code) -> require("item", code, onRecord));
		filters.sources().forEach((id) -> require("source", id, onRecord));
		CalendarYear year = (form.year() != null) ? read("year", form.year(), CalendarYear::parse) : null;
		List<FigureId> figures = list("figure", form.figure(), FigureId::parse);
		return new FigureQuery.Builder().destinations(filters.destinations())
			.groups(filters.groups())
			.items(filters.items())
			.allItems(filters.allItems())
			.from(year)
			.to(year)
			.measures(filters.measures())
			.sources(filters.sources())
			.kinds(Set.copyOf(list("kind", form.kind(), (code) -> Codes.parse(FigureKind.class, code))))
			.figures(figures.isEmpty() ? null : new LinkedHashSet<>(figures))
			.build();
	}

	private static int number(String name, @Nullable String text, int otherwise) {
		if (text == null) {
			return otherwise;
		}
		if (!NUMBER.matcher(text).matches()) {
			throw malformed(name, text);
		}
		return Integer.parseInt(text);
	}

	private static <T> List<T> list(String name, @Nullable List<String> texts, Function<String, T> reader) {
		if (texts == null) {
			return List.of();
		}
		if (texts.size() > FigureParameters.MOST_VALUES) {
			throw malformed(name, texts.get(FigureParameters.MOST_VALUES));
		}
		return texts.stream().map((text) -> read(name, text, reader)).distinct().toList();
	}

	private static <T> T read(String name, String text, Function<String, T> reader) {
		try {
			return reader.apply(text);
		}
		catch (IllegalArgumentException ex) {
			throw malformed(name, text);
		}
	}

	private static void require(String name, Object code, Predicate<Object> onRecord) {
		if (!onRecord.test(code)) {
			throw malformed(name, code.toString());
		}
	}

	private static BadParameter malformed(String name, String value) {
		return new BadParameter(BadParameter.Kind.MALFORMED, name, value);
	}

}
