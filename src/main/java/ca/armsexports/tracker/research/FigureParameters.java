package ca.armsexports.tracker.research;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.SourceId;
import ca.armsexports.tracker.shared.web.BadParameter;
import ca.armsexports.tracker.shared.web.Parameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The filters of figures as an address writes them: the page, its files, its chart and
 * the API read the same parameters in any order. What is left empty, as a form sends it,
 * does not filter.
 *
 * @param destination codes of destinations, such as {@code pe}, or {@code all} for all
 * destinations together
 * @param group groups of the list, 1 to 9
 * @param item items, such as {@code 2-10}, or {@code all} for all items together
 * @param from the first year
 * @param to the last year
 * @param measure what is measured, such as {@code export}
 * @param state what the source states, such as {@code not_listed}
 * @param qualifier how the number stands to the true one, such as {@code more_than}
 * @param source identifiers of documents
 * @param min the smallest number, in digits with at most two decimals after a point
 * @param max the largest number
 * @param q words of quote, goods, inference or note; every one must be there, the last
 * letters may be missing
 */
public record FigureParameters(
		@Parameter(description = "Only to these destinations, by their codes; `all` for all destinations together.",
				array = @ArraySchema(schema = @Schema(type = "string", pattern = "^([a-z]{2}|all)$",
						example = "pe"))) @Nullable List<String> destination,
		@Parameter(description = "Only of items in these groups of the Export Control List.",
				array = @ArraySchema(schema = @Schema(type = "integer", minimum = "1", maximum = "9",
						example = "2"))) @Nullable List<String> group,
		@Parameter(
				description = "Only of these items; `all` for rows of all items together. A permit for several items matches each of them.",
				array = @ArraySchema(schema = @Schema(type = "string", example = "2-10"))) @Nullable List<String> item,
		@Parameter(description = "Only of this calendar year or later; several years match if one of them does.",
				schema = @Schema(type = "integer", example = "2014")) @Nullable String from,
		@Parameter(description = "Only of this calendar year or earlier.",
				schema = @Schema(type = "integer", example = "2023")) @Nullable String to,
		@Parameter(description = "Only of these measures.",
				array = @ArraySchema(
						schema = @Schema(implementation = FigureMeasure.class))) @Nullable List<String> measure,
		@Parameter(description = "Only in these states.",
				array = @ArraySchema(schema = @Schema(type = "string", allowableValues = {
						"reported", "reported_without_value", "reported_nil", "not_listed",
						"withheld" }))) @Nullable List<String> state,
		@Parameter(description = "Only with these qualifiers.",
				array = @ArraySchema(
						schema = @Schema(implementation = Qualifier.class))) @Nullable List<String> qualifier,
		@Parameter(description = "Only from these documents, by their identifiers.",
				array = @ArraySchema(
						schema = @Schema(type = "string", example = "cbc-2016"))) @Nullable List<String> source,
		@Parameter(
				description = "Only numbers as large or larger, as printed: digits with at most two decimals after a point.",
				schema = @Schema(type = "string", example = "1000000")) @Nullable String min,
		@Parameter(description = "Only numbers as large or smaller, as printed.",
				schema = @Schema(type = "string", example = "5000000.50")) @Nullable String max,
		@Parameter(
				description = "Only with all of these words, or words that begin with them, in quote, goods, inference or note.",
				schema = @Schema(type = "string", maxLength = 100, example = "vehicles")) @Nullable String q){

	/** How long the words of a search may be. */
	public static final int MOST_LETTERS = 100;

	/** All items together, and all destinations together, in an address. */
	private static final String ALL = "all";

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,14}(?:\\.[0-9]{1,2})?");

	private static final Pattern GROUP = Pattern.compile("[1-9]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]{1,100}");

	/**
	 * The query.
	 * @throws BadParameter if a value cannot be read, naming the first one
	 */
	public FigureQuery read() {
		CalendarYear first = Parameters.one("from", this.from, CalendarYear::parse);
		CalendarYear last = Parameters.one("to", this.to, CalendarYear::parse);
		BigDecimal least = Parameters.one("min", this.min, FigureParameters::number);
		BigDecimal most = Parameters.one("max", this.max, FigureParameters::number);
		if (first != null && last != null && first.compareTo(last) > 0) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "to", last.toString());
		}
		if (least != null && most != null && least.compareTo(most) > 0) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "max", most.toPlainString());
		}
		Set<Optional<ItemCode>> items = Parameters.all("item", this.item,
				(code) -> code.equals(ALL) ? Optional.empty() : Optional.of(new ItemCode(code)));
		return new FigureQuery.Builder()
			.destinations(Parameters.all("destination", this.destination, DestinationCode::new))
			.groups(Parameters.all("group", this.group, FigureParameters::groupOf))
			.items(items.stream().flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new)))
			.allItems(items.contains(Optional.empty()))
			.from(first)
			.to(last)
			.measures(Parameters.all("measure", this.measure, (code) -> Codes.parse(FigureMeasure.class, code)))
			.states(Parameters.all("state", this.state, FigureParameters::storedState))
			.qualifiers(Parameters.all("qualifier", this.qualifier, Qualifier::ofCode))
			.sources(Parameters.all("source", this.source, SourceId::new))
			.least(least)
			.most(most)
			.words(words())
			.build();
	}

	private Set<String> words() {
		if (this.q == null || this.q.isBlank()) {
			return Set.of();
		}
		Set<String> words = Arrays.stream(BETWEEN_WORDS.split(this.q.strip()))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (words.isEmpty() || this.q.length() > MOST_LETTERS) {
			throw new BadParameter(BadParameter.Kind.MALFORMED, "q", this.q);
		}
		return words;
	}

	private static Integer groupOf(String text) {
		if (!GROUP.matcher(text).matches()) {
			throw new IllegalArgumentException("a group from 1 to 9");
		}
		return Integer.valueOf(text);
	}

	private static CellState storedState(String text) {
		CellState state = CellState.ofCode(text);
		if (!state.isStored()) {
			throw new IllegalArgumentException("a state that a source can state");
		}
		return state;
	}

	/** As digits with a point: an address reads the same in every language. */
	private static BigDecimal number(String text) {
		if (!NUMBER.matcher(text).matches()) {
			throw new IllegalArgumentException("digits with at most two decimals after a point");
		}
		return new BigDecimal(text);
	}

}
