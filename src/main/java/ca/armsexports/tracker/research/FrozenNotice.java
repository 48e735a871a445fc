package ca.armsexports.tracker.research;

import java.util.ArrayList;
import java.util.List;

import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Parameters;
import ca.armsexports.tracker.source.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * The notice on a page of an earlier release that figures in its view have changed since.
 * Only pages have it; files of a release stay the same.
 *
 * @param words how many figures were added, changed or withdrawn since which release
 * @param address where they are shown
 */
public record FrozenNotice(String words, String address) {

	static @Nullable FrozenNotice of(PageFrame frame, FigureQuery query, int changed) {
		if (changed == 0) {
			return null;
		}
		String key = (changed == 1) ? "frozen.changed.one" : "frozen.changed.many";
		return new FrozenNotice(frame.phrases().text(key, frame.phrases().count(changed), frame.release()),
				"/%s/changes?from=%s&to=%s%s".formatted(frame.language().code(), frame.release(),
						frame.reading().current(), narrowing(query)));
	}

	/**
	 * The parameters that narrow differences of releases to the figures of a query, as
	 * far as there are such, each led by an ampersand.
	 * @param query the query
	 */
	public static String narrowing(FigureQuery query) {
		StringBuilder text = new StringBuilder();
		parameters(query)
			.forEach((parameter) -> text.append('&').append(parameter.name()).append('=').append(parameter.value()));
		return text.toString();
	}

	/**
	 * The same parameters one by one.
	 * @param query the query
	 */
	public static List<Parameter> parameters(FigureQuery query) {
		List<Parameter> parameters = new ArrayList<>();
		query.destinations().forEach((code) -> parameters.add(new Parameter("destination", code.value())));
		query.groups().forEach((group) -> parameters.add(new Parameter("group", group.toString())));
		query.items().forEach((code) -> parameters.add(new Parameter("item", code.value())));
		if (query.allItems()) {
			parameters.add(new Parameter("item", "all"));
		}
		if (query.from() != null && query.from().equals(query.to())) {
			parameters.add(new Parameter("year", query.from().toString()));
		}
		query.sources().forEach((source) -> parameters.add(new Parameter("source", source.value())));
		query.measures().forEach((measure) -> parameters.add(new Parameter("measure", measure.code())));
		query.kinds().stream().map(FigureKind::code).forEach((kind) -> parameters.add(new Parameter("kind", kind)));
		if (query.figures() != null && query.figures().size() <= Parameters.MOST_VALUES) {
			query.figures().forEach((figure) -> parameters.add(new Parameter("figure", figure.toString())));
		}
		return List.copyOf(parameters);
	}

	/**
	 * A parameter of an address.
	 *
	 * @param name its name
	 * @param value its value, which needs no encoding
	 */
	public record Parameter(String name, String value) {
	}

}
