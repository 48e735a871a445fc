package ca.armsexports.tracker.research;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that ask what changed, as written: pages, files, feeds and the API read
 * the same. What is left empty does not filter.
 *
 * @param from the earlier release; 0 for the empty record before the first
 * @param to the later release
 * @param destination codes of destinations
 * @param group groups of the list
 * @param item items, or {@code all}
 * @param measure what is measured
 * @param source identifiers of documents
 * @param figure numbers of figures
 */
public record ChangeParameters(
		@Parameter(
				description = "The earlier release; 0 is the empty record before the first. Without it, the one "
						+ "before the later.",
				schema = @Schema(type = "integer", minimum = "0", example = "0")) @Nullable String from,
		@Parameter(description = "The later release. Without it, the one that is read.",
				schema = @Schema(type = "integer", minimum = "1", example = "1")) @Nullable String to,
		@Parameter(description = "Only to these destinations, by their codes; `all` for all destinations together.",
				array = @ArraySchema(
						schema = @Schema(type = "string", example = "pe"))) @Nullable List<String> destination,
		@Parameter(description = "Only of items in these groups of the Export Control List.",
				array = @ArraySchema(schema = @Schema(type = "integer", minimum = "1", maximum = "9",
						example = "2"))) @Nullable List<String> group,
		@Parameter(description = "Only of these items; `all` for rows of all items together.",
				array = @ArraySchema(schema = @Schema(type = "string", example = "2-10"))) @Nullable List<String> item,
		@Parameter(description = "Only of these measures.",
				array = @ArraySchema(
						schema = @Schema(implementation = FigureMeasure.class))) @Nullable List<String> measure,
		@Parameter(description = "Only from these documents, by their identifiers.",
				array = @ArraySchema(
						schema = @Schema(type = "string", example = "cbc-2016"))) @Nullable List<String> source,
		@Parameter(description = "Only these figures, by their numbers.", array = @ArraySchema(
				schema = @Schema(type = "integer", example = "20"))) @Nullable List<String> figure) {

	private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

	/**
	 * The releases that are compared.
	 * @param release the release that is read
	 * @throws BadParameter if one cannot be read, or if they are not there or in the
	 * wrong order
	 */
	public ReleaseSpan span(ReleaseNumber release) {
		Integer named = Parameters.one("to", this.to, ChangeParameters::number);
		int last = (named != null) ? named : release.value();
		if (last < 1 || last > release.value()) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "to", String.valueOf(this.to));
		}
		Integer first = Parameters.one("from", this.from, ChangeParameters::number);
		if (first != null && first > last) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "from", String.valueOf(this.from));
		}
		return new ReleaseSpan((first != null) ? first : last - 1, new ReleaseNumber(last));
	}

	/**
	 * The figures that are compared, for filters that are not among these.
	 * @throws BadParameter if a value cannot be read
	 */
	public FigureQuery.Builder figures() {
		FigureQuery filters = new FigureParameters(this.destination, this.group, this.item, null, null, this.measure,
				null, null, this.source, null, null, null)
			.read();
		Set<FigureId> numbers = Parameters.all("figure", this.figure, FigureId::parse);
		return new FigureQuery.Builder().destinations(filters.destinations())
			.groups(filters.groups())
			.items(filters.items())
			.allItems(filters.allItems())
			.measures(filters.measures())
			.sources(filters.sources())
			.figures(numbers.isEmpty() ? null : numbers);
	}

	private static Integer number(String text) {
		if (!NUMBER.matcher(text).matches()) {
			throw new IllegalArgumentException("a release number such as 1, or 0");
		}
		return Integer.valueOf(text);
	}

}
