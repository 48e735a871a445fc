package ca.armsexports.tracker.research;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.table.Column;
import org.jspecify.annotations.Nullable;

/**
 * The columns of every file of figures. Their names are the same in all languages and
 * columns are only ever appended; names and notes are in the reader's language, quotes
 * stay in their own.
 */
public final class FigureColumns {

	private FigureColumns() {
	}

	/** The names of the columns, in their order. */
	public static List<String> names() {
		return in(Language.EN, Map.of()).stream().map(Column::name).toList();
	}

	/**
	 * The columns for a reader.
	 * @param language the reader's language
	 * @param destinations names of the destinations
	 */
	public static List<Column<FigureFact>> in(Language language, Map<DestinationCode, Destination> destinations) {
		return List.of(Column.code("destination", FigureFact::destination),
				Column.words("destination_name", (fact) -> name(destinations.get(fact.destination()), language)),
				Column.whole("year", FigureFact::year), Column.code("item", FigureFact::item),
				Column.code("measure", (fact) -> fact.measure().code()),
				Column.number("value", (fact) -> number(fact.value())), Column.code("currency", FigureFact::currency),
				Column.code("qualifier", (fact) -> code(fact.qualifier())),
				Column.code("state", (fact) -> fact.state().code()),
				Column.code("source", (fact) -> fact.citation().source()),
				Column.words("locator", (fact) -> fact.citation().locator()),
				Column.words("quote", (fact) -> fact.citation().quote()),
				Column.words("inference", (fact) -> words(fact.inference(), language)),
				Column.words("note", (fact) -> words(fact.note(), language)),
				Column.whole("figure", FigureFact::figure), Column.whole("since_release", FigureFact::sinceRelease),
				Column.code("preferred", FigureFact::preferredReason),
				Column.whole("until_year", FigureColumns::untilYear));
	}

	private static @Nullable String name(@Nullable Destination destination, Language language) {
		return (destination != null) ? destination.nameIn(language) : null;
	}

	private static @Nullable String number(@Nullable BigDecimal number) {
		return (number != null) ? number.toPlainString() : null;
	}

	private static @Nullable String code(@Nullable Qualifier qualifier) {
		return (qualifier != null) ? qualifier.code() : null;
	}

	private static @Nullable CalendarYear untilYear(FigureFact fact) {
		CalendarYear until = fact.untilYear();
		return (until != null && !until.equals(fact.year())) ? until : null;
	}

	private static @Nullable String words(@Nullable LocalizedText text, Language language) {
		return (text != null) ? text.in(language) : null;
	}

}
