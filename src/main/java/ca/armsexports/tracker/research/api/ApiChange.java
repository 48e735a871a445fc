package ca.armsexports.tracker.research.api;

import java.util.List;

import ca.armsexports.tracker.research.FigureChange;
import ca.armsexports.tracker.research.FigureMeasure;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.CellState;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.api.Head;
import ca.armsexports.tracker.source.Citation;
import ca.armsexports.tracker.source.FigureKind;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a figure between two releases. */
@Schema(name = "Change", description = "What became of a figure, of one of its measures, between two releases.")
record ApiChange(
		@Schema(description = "Whether the figure was added, changed or withdrawn.",
				example = "changed") FigureChange.Type change,
		@Schema(description = "What it states.", example = "yearly_total") FigureKind kind,
		@Schema(description = "The figure's permanent number.", example = "20") long figure,
		@Schema(description = "The destination.", example = "pe") DestinationCode destination,
		@Schema(description = "Calendar year; of statements about several years the first.",
				example = "2021") @Nullable Integer year,
		@JsonProperty("until_year") @Schema(
				description = "The last year of statements about several years.") @Nullable Integer untilYear,
		@Schema(description = "Item of the Export Control List; null for all items together.") @Nullable String item,
		@Schema(description = "What stood before; null if nothing did.") @Nullable Side before,
		@Schema(description = "What stands after; null if nothing does.") @Nullable Side after,
		@Schema(description = "The release that did so; of several the last.", example = "1") int release) {

	static ApiChange of(FigureChange change, Language language) {
		FigureChange.Side stated = change.stated();
		CalendarYear until = stated.untilYear();
		return new ApiChange(change.type(), change.kind(), change.figure().value(), stated.destination(),
				Texts.of(stated.year()), (until != null && !until.equals(stated.year())) ? until.value() : null,
				stated.item(), Side.of(change.before(), language), Side.of(change.after(), language),
				change.release().value());
	}

	/** The key of a change among others. */
	String key() {
		Side stated = (this.after != null) ? this.after : this.before;
		return this.figure + "." + ((stated != null) ? stated.measure().code() : "");
	}

	/** What a figure stated. */
	@Schema(name = "StatedValue", description = "What the figure stated in one of the two releases.")
	record Side(@Schema(description = "What is measured.", example = "export") FigureMeasure measure,
			@Schema(description = "The number as printed; null where the source prints none.",
					example = "2700.00") @Nullable String value,
			@Schema(description = "ISO 4217 code; null for counts.", example = "CAD") @Nullable String currency,
			@Schema(description = "How the number stands to the true one.",
					example = "exact") @Nullable Qualifier qualifier,
			@Schema(description = "What the source states.", example = "reported") CellState state,
			@Schema(description = "The document, by its identifier.") String source,
			@Schema(description = "Where in the document.") String locator,
			@Schema(description = "The passage, letter for letter.") @Nullable String quote,
			@JsonProperty("retrieved_on") @Schema(
					description = "The day on which it was read, where that is recorded.") @Nullable String retrievedOn,
			@Schema(description = "What was inferred and not read.") @Nullable String inference,
			@Schema(description = "What readers should know.") @Nullable String note,
			@Schema(description = "Why the statement counts for its cell; null if it stands beside another.",
					example = "only_statement") @Nullable String preferred,
			@JsonProperty("price_basis") @Schema(
					description = "In which year's money a sum is stated; null for counts.",
					example = "current_prices") @Nullable String priceBasis) {

		static @Nullable Side of(FigureChange.@Nullable Side side, Language language) {
			if (side == null) {
				return null;
			}
			Citation citation = side.citation();
			return new Side(side.measure(), (side.value() != null) ? side.value().toPlainString() : null,
					(side.currency() != null) ? side.currency().getCurrencyCode() : null, side.qualifier(),
					side.state(), citation.source().value(), citation.locator(), citation.quote(),
					(citation.retrievedOn() != null) ? citation.retrievedOn().toString() : null,
					Texts.of(side.inference(), language), Texts.of(side.note(), language), side.preferredReason(),
					side.priceBasis());
		}

	}

	@Schema(name = "Changes",
			description = "A part of what became of figures from one release to another, by destination, year, item and measure.")
	record Many(@JsonUnwrapped Head head,
			@Schema(description = "The earlier release; 0 is the empty record.", example = "0") int from,
			@Schema(description = "The later release.", example = "1") int to,
			@Schema(description = "The changes.") List<ApiChange> changes,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/changes?cursor=MTYuZXhwb3J0&release=1") @Nullable String next) {
	}

}
