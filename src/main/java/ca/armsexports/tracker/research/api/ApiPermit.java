package ca.armsexports.tracker.research.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.permit.Disclosure;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.permit.PermitField;
import ca.armsexports.tracker.permit.PermitStatus;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.api.Head;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A permit. */
@Schema(name = "Permit",
		description = "One decision that allows an export. Its value is a ceiling, never an export, and is never added to exports.")
record ApiPermit(
		@Schema(description = "Its identifier. It is ours: the number on the permit is mostly withheld.",
				example = "pe-2023-02-06") String permit,
		@Schema(description = "The figure that its ceiling is.", example = "57") long figure,
		@Schema(description = "The country on the permit; the end user may be in another.",
				example = "pe") DestinationCode destination,
		@JsonProperty("destination_name") @Schema(description = "Its name.",
				example = "Peru") @Nullable String destinationName,
		@JsonProperty("valid_from") @Schema(description = "The first day of validity: a year, a month or a day.",
				example = "2023-02-06") @Nullable String validFrom,
		@JsonProperty("valid_to") @Schema(description = "The last day of validity.",
				example = "2026-02-05") @Nullable String validTo,
		@JsonProperty("valid_to_derived") @Schema(
				description = "Whether the last day was derived by us from the start and the term.",
				example = "true") boolean validToDerived,
		@JsonProperty("term_months") @Schema(description = "The stated length of validity in months.",
				example = "36") @Nullable Integer termMonths,
		@Schema(description = "How today stands to its validity, by its dates alone; of a frozen answer, the "
				+ "day of its release.", example = "expired") PermitStatus status,
		@Schema(description = "The most that may be exported under it, as printed.",
				example = "1000000") @Nullable String value,
		@Schema(description = "ISO 4217 code.", example = "CAD") @Nullable String currency,
		@Schema(description = "How the value stands to the true one.", example = "exact") @Nullable Qualifier qualifier,
		@Schema(description = "The items that it covers.") List<ItemCode> items,
		@JsonProperty("disclosed_in") @Schema(
				description = "The access-to-information release through which it became known.") @Nullable String disclosedIn,
		@JsonProperty("request_number") @Schema(
				description = "The number of that request, where it was published.") @Nullable String requestNumber,
		@Schema(description = "What became of each field when it was asked for.") List<Field> disclosures,
		@Schema(description = "The document, by its identifier.") String source,
		@Schema(description = "Where in the document.") String locator,
		@Schema(description = "The passage, letter for letter.") @Nullable String quote,
		@Schema(description = "What was inferred and not read.") @Nullable String inference,
		@Schema(description = "What readers should know about it.") @Nullable String note,
		@JsonProperty("since_release") @Schema(description = "The release that published this state of it.",
				example = "1") int sinceRelease) {

	static ApiPermit of(Permit permit, Map<DestinationCode, Destination> names, Language language, LocalDate day) {
		Destination destination = names.get(permit.destination());
		QualifiedAmount ceiling = permit.ceiling();
		return new ApiPermit(permit.id().value(), permit.figure().value(), permit.destination(),
				(destination != null) ? destination.nameIn(language) : null, Texts.of(permit.validFrom()),
				permit.expiry().map(PartialDate::text).orElse(null), permit.isExpiryDerived(), permit.termMonths(),
				permit.statusOn(day), (ceiling != null) ? ceiling.money().amount().toPlainString() : null,
				(ceiling != null) ? ceiling.money().currency().getCurrencyCode() : null,
				(ceiling != null) ? ceiling.qualifier() : null, permit.items(),
				Texts.of(permit.disclosedIn(), language), permit.requestNumber(),
				permit.disclosures()
					.entrySet()
					.stream()
					.map((entry) -> new Field(entry.getKey(), entry.getValue()))
					.toList(),
				permit.citation().source().value(), permit.citation().locator(), permit.citation().quote(),
				Texts.of(permit.inference(), language), Texts.of(permit.note(), language),
				permit.sinceRelease().value());
	}

	/** What became of a field. */
	@Schema(name = "PermitField", description = "What became of a field of the permit when it was asked for.")
	record Field(@Schema(description = "The field.", example = "holder_name") PermitField field,
			@Schema(description = "What became of it.", example = "redacted") Disclosure disclosure) {
	}

	@Schema(name = "Permits", description = "A part of the permits, by the start of their validity.")
	record Many(@JsonUnwrapped Head head, @Schema(description = "The permits.") List<ApiPermit> permits,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/permits?cursor=cGUtMjAyMy0wMi0wNg&release=1") @Nullable String next) {
	}

	@Schema(name = "PermitAnswer", description = "One permit.")
	record One(@JsonUnwrapped Head head, @Schema(description = "The permit.") ApiPermit permit) {
	}

}
