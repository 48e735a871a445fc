package ca.armsexports.tracker.research.api;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.event.Event;
import ca.armsexports.tracker.event.EventKind;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.api.Head;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event. */
@Schema(name = "Event",
		description = "What happened or was said. That one thing follows another in time proves nothing about the use of arms.")
record ApiEvent(@Schema(description = "Its identifier.") String event,
		@Schema(description = "The country that it concerns.", example = "pe") DestinationCode destination,
		@JsonProperty("destination_name") @Schema(description = "Its name.",
				example = "Peru") @Nullable String destinationName,
		@JsonProperty("starts_on") @Schema(description = "When it happened or began: a year, a month or a day.",
				example = "2022-12-07") @Nullable String startsOn,
		@JsonProperty("ends_on") @Schema(description = "When it ended, if it lasted.") @Nullable String endsOn,
		@Schema(description = "What kind of event it is.", example = "protests") EventKind kind,
		@Schema(description = "What happened, in words of ours.") String title,
		@Schema(description = "The document, by its identifier.") String source,
		@Schema(description = "Where in the document.") String locator,
		@Schema(description = "The passage, letter for letter.") @Nullable String quote,
		@Schema(description = "What readers should know about it.") @Nullable String note) {

	static ApiEvent of(Event event, Map<DestinationCode, Destination> names, Language language) {
		Destination destination = names.get(event.destination());
		return new ApiEvent(event.id(), event.destination(),
				(destination != null) ? destination.nameIn(language) : null, Texts.of(event.startsOn()),
				Texts.of(event.endsOn()), event.kind(), event.title().in(language), event.citation().source().value(),
				event.citation().locator(), event.citation().quote(), Texts.of(event.note(), language));
	}

	@Schema(name = "Events", description = "A part of the events, by their dates, undated ones last.")
	record Many(@JsonUnwrapped Head head, @Schema(description = "The events.") List<ApiEvent> events,
			@Schema(description = "The address of the next part, relative to this one; null at the end.",
					example = "/api/v1/events?cursor=eA&release=1") @Nullable String next) {
	}

}
