package ca.armsexports.tracker.research.api;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.equipment.Measure;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.Qualifier;
import ca.armsexports.tracker.shared.api.Head;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A count of goods. */
@Schema(name = "EquipmentCount",
		description = "How many goods of a kind a source counts. Counts that contradict each other stand side by side.")
record ApiEquipment(@Schema(description = "The figure's permanent number.", example = "54") long figure,
		@Schema(description = "The country on the permit.", example = "co") DestinationCode destination,
		@JsonProperty("destination_name") @Schema(description = "Its name.",
				example = "Colombia") @Nullable String destinationName,
		@JsonProperty("from_year") @Schema(description = "The first year that it speaks of.",
				example = "2013") int fromYear,
		@JsonProperty("to_year") @Schema(description = "The last year that it speaks of.", example = "2014") int toYear,
		@Schema(description = "The item of the Export Control List, if known.",
				example = "2-6") @Nullable ItemCode item,
		@Schema(description = "What is counted.") String goods,
		@Schema(description = "Who received them or is to, if named.") @Nullable String recipient,
		@Schema(description = "What is counted of them. Counts of different measures are never added.",
				example = "contracted") Measure measure,
		@Schema(description = "How many.", example = "24") int count,
		@Schema(description = "How the count stands to the true one.", example = "exact") Qualifier qualifier,
		@Schema(description = "The value named with the count, on the count's measure: no export unless the "
				+ "measure is `exported`.", example = "65300000") @Nullable String value,
		@Schema(description = "ISO 4217 code of the value.", example = "USD") @Nullable String currency,
		@Schema(description = "The document, by its identifier.") String source,
		@Schema(description = "Where in the document.") String locator,
		@Schema(description = "The passage, letter for letter.") @Nullable String quote,
		@Schema(description = "What readers should know about it.") @Nullable String note,
		@JsonProperty("since_release") @Schema(description = "The release that published this state of it.",
				example = "1") int sinceRelease) {

	static ApiEquipment of(EquipmentCount count, Map<DestinationCode, Destination> names, Language language) {
		Destination destination = names.get(count.destination());
		Money value = count.value();
		return new ApiEquipment(count.figure().value(), count.destination(),
				(destination != null) ? destination.nameIn(language) : null, count.fromYear().value(),
				count.toYear().value(), count.item(), count.goods().in(language), Texts.of(count.recipient(), language),
				count.measure(), count.count(), count.qualifier(),
				(value != null) ? value.amount().toPlainString() : null,
				(value != null) ? value.currency().getCurrencyCode() : null, count.citation().source().value(),
				count.citation().locator(), count.citation().quote(), Texts.of(count.note(), language),
				count.sinceRelease().value());
	}

	@Schema(name = "Equipment", description = "A part of the counts of goods, by their numbers.")
	record Many(@JsonUnwrapped Head head, @Schema(description = "The counts.") List<ApiEquipment> equipment,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/equipment?cursor=NTA&release=1") @Nullable String next) {
	}

}
