package ca.armsexports.tracker.research;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.Codes;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures as it leaves in a file. Column names are the same in all languages
 * and columns are only ever appended; names and notes are in the reader's language,
 * quotes stay in their own.
 *
 * @param facts the rows
 * @param destinations names of the destinations
 * @param language the reader's language
 * @param release the release that was read
 * @param headHash its head hash
 */
public record FigureTable(List<FigureFact> facts, Map<DestinationCode, Destination> destinations, Language language,
		ReleaseNumber release, String headHash) {

	/** The names of the columns of every file of figures, in their order. */
	public static List<String> columnNames() {
		return Arrays.stream(Column.values()).map(Column::header).toList();
	}

	@Nullable String text(Column column, FigureFact fact) {
		return switch (column) {
			case DESTINATION -> fact.destination().value();
			case DESTINATION_NAME -> name(fact.destination());
			case YEAR -> (fact.year() != null) ? fact.year().toString() : null;
			case ITEM -> fact.item();
			case MEASURE -> fact.measure().code();
			case VALUE -> (fact.value() != null) ? fact.value().toPlainString() : null;
			case CURRENCY -> (fact.currency() != null) ? fact.currency().getCurrencyCode() : null;
			case QUALIFIER -> (fact.qualifier() != null) ? fact.qualifier().code() : null;
			case STATE -> fact.state().code();
			case SOURCE -> fact.citation().source().value();
			case LOCATOR -> fact.citation().locator();
			case QUOTE -> fact.citation().quote();
			case INFERENCE -> words(fact.inference());
			case NOTE -> words(fact.note());
			case FIGURE -> fact.figure().toString();
			case SINCE_RELEASE -> fact.sinceRelease().toString();
			case PREFERRED -> fact.preferredReason();
			case UNTIL_YEAR -> untilYear(fact);
		};
	}

	private @Nullable String name(DestinationCode code) {
		Destination destination = this.destinations.get(code);
		return (destination != null) ? destination.nameIn(this.language) : null;
	}

	private static @Nullable String untilYear(FigureFact fact) {
		CalendarYear until = fact.untilYear();
		return (until != null && !until.equals(fact.year())) ? until.toString() : null;
	}

	private @Nullable String words(@Nullable LocalizedText text) {
		return (text != null) ? text.in(this.language) : null;
	}

	/** The columns of every file of figures, in their order. */
	enum Column {

		DESTINATION, DESTINATION_NAME, YEAR, ITEM, MEASURE, VALUE, CURRENCY, QUALIFIER, STATE, SOURCE, LOCATOR, QUOTE,
		INFERENCE, NOTE, FIGURE, SINCE_RELEASE, PREFERRED, UNTIL_YEAR;

		String header() {
			return Codes.of(this);
		}

		/** Whether the column holds whole numbers of ours: years, figures, releases. */
		boolean isWholeNumber() {
			return switch (this) {
				case YEAR, FIGURE, SINCE_RELEASE, UNTIL_YEAR -> true;
				default -> false;
			};
		}

		/**
		 * Whether the column holds words of others, which a spreadsheet might take for a
		 * formula.
		 */
		boolean isFreeText() {
			return switch (this) {
				case DESTINATION_NAME, LOCATOR, QUOTE, INFERENCE, NOTE -> true;
				default -> false;
			};
		}

	}

}
