package ca.armsexports.tracker.research.api;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.release.Approval;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.source.FigureKind;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of the table of figures, with the names of the columns of every file. */
@Schema(name = "Figure",
		description = "One number that a source states, with the names of the columns of the CSV files.")
record ApiFigure(
		@Schema(description = "ISO 3166-1 alpha-2 code in lower case, or `all` for all destinations together, "
				+ "which leaves most exports to the United States out.", example = "pe") DestinationCode destination,
		@JsonProperty("destination_name") @Schema(description = "Its name.",
				example = "Peru") @Nullable String destinationName,
		@Schema(description = "Calendar year; of statements about several years the first.",
				example = "2021") @Nullable Integer year,
		@Schema(description = "Item of the Export Control List; null for all items together. Several, for a "
				+ "permit, are joined by semicolons.", example = "2-10") @Nullable String item,
		@Schema(description = "What is measured. Figures of different measures are never added.",
				example = "export") FigureMeasure measure,
		@Schema(description = "The number as printed, in digits with a point; null where the source prints "
				+ "none. A string, so that no program rounds it.", example = "2700.00") @Nullable String value,
		@Schema(description = "ISO 4217 code; null for counts.", example = "CAD") @Nullable String currency,
		@Schema(description = "How the number stands to the true one.",
				example = "exact") @Nullable Qualifier qualifier,
		@Schema(description = "What the source states.", example = "reported") CellState state,
		@Schema(description = "The document, by its identifier.", example = "pbi-2023-05-26") String source,
		@Schema(description = "Where in the document.", example = "in the list of figures") String locator,
		@Schema(description = "The passage, letter for letter, in the document's own language.",
				example = "2021 – $2,700.00") @Nullable String quote,
		@Schema(description = "What was inferred and not read.") @Nullable String inference,
		@Schema(description = "What readers should know.") @Nullable String note,
		@Schema(description = "The figure's permanent number. It keeps the number through all its values.",
				example = "20") long figure,
		@JsonProperty("since_release") @Schema(description = "The release that published this value.",
				example = "1") int sinceRelease,
		@Schema(description = "Why the statement counts for its cell; null if it stands beside another. Add "
				+ "only rows that have one.", example = "only_statement") @Nullable String preferred,
		@JsonProperty("until_year") @Schema(
				description = "The last year of statements about several years.") @Nullable Integer untilYear) {

	static ApiFigure of(FigureFact fact, Map<DestinationCode, Destination> names, Language language) {
		CalendarYear year = fact.year();
		CalendarYear until = fact.untilYear();
		Destination destination = names.get(fact.destination());
		return new ApiFigure(fact.destination(), (destination != null) ? destination.nameIn(language) : null,
				Texts.of(year), fact.item(), fact.measure(),
				(fact.value() != null) ? fact.value().toPlainString() : null,
				(fact.currency() != null) ? fact.currency().getCurrencyCode() : null, fact.qualifier(), fact.state(),
				fact.citation().source().value(), fact.citation().locator(), fact.citation().quote(),
				Texts.of(fact.inference(), language), Texts.of(fact.note(), language), fact.figure().value(),
				fact.sinceRelease().value(), fact.preferredReason(),
				(until != null && !until.equals(year)) ? Texts.of(until) : null);
	}

	@Schema(name = "Figures", description = "A part of the figures that were asked for, by their numbers.")
	record Many(@JsonUnwrapped Head head,
			@Schema(description = "The figures: one row for each number that a source states.") List<ApiFigure> figures,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/figures?cursor=MTYuZXhwb3J0&release=1") @Nullable String next) {
	}

	/** A value that the figure has or had. */
	@Schema(name = "FigureValue", description = "A value that the figure has or had, and who answers for it.")
	record Value(@JsonUnwrapped ApiFigure figure,
			@JsonProperty("until_release") @Schema(
					description = "The release that ended this value; null while it was current in the release "
							+ "that was read.") @Nullable Integer untilRelease,
			@Schema(description = "Why the release that published it was made.",
					example = "new_edition") ReasonClass reason,
			@Schema(description = "Who proposed that release.") String editor,
			@Schema(description = "How that release was approved.", example = "founding") Approval approval,
			@Schema(description = "Who approved it.") @Nullable String approver) {
	}

	/** A figure with all its values. */
	@Schema(name = "FigureHistory", description = "A figure with its document, its history and what stands beside it.")
	record One(@JsonUnwrapped Head head,
			@Schema(description = "What the figure states.", example = "yearly_total") FigureKind kind,
			@JsonProperty("price_basis") @Schema(
					description = "In which year's money a sum is stated; null for counts.",
					example = "current_prices") @Nullable String priceBasis,
			@Schema(description = "The value as it stands: one row for each number; none if the figure was "
					+ "withdrawn.") List<ApiFigure> figures,
			@Schema(description = "The document that the latest value was read from.") ApiSource document,
			@JsonProperty("retrieved_on") @Schema(description = "The day on which it was read, where that is recorded.",
					example = "2026-01-31") @Nullable String retrievedOn,
			@Schema(description = "All values up to the release that was read, the latest first.") List<Value> history,
			@Schema(description = "What other figures state of the same cell.") List<ApiFigure> beside) {
	}

}
