package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Records an event.
 *
 * @param id readable identifier, such as {@code pe-2022-12-protests}
 * @param destination the country it concerns
 * @param startsOn when it happened or began; absent where the source gives no date
 * @param endsOn when it ended, if it lasted
 * @param kind what kind of event it is
 * @param title what happened, in words of ours
 * @param citation the passage it was read from, with its quote
 * @param note what readers should know about it
 */
public record RecordEvent(String id, DestinationCode destination, @Nullable PartialDate startsOn,
		@Nullable PartialDate endsOn, EventKind kind, LocalizedText title, Citation citation,
		@Nullable LocalizedText note) implements Change {

	/**
	 * @throws RefusedChange if the identifier is malformed, the quote is missing, or the
	 * end stands without a start or before it
	 */
	public RecordEvent {
		if (!id.matches("[a-z0-9]{1,32}(-[a-z0-9]{1,32}){0,12}")) {
			throw new RefusedChange("id", "lower-case words such as pe-2022-12-protests");
		}
		if (endsOn != null && startsOn == null) {
			throw new RefusedChange("startsOn", "an event that ended has a start");
		}
		if (endsOn != null && startsOn != null && endsOn.latest().isBefore(startsOn.earliest())) {
			throw new RefusedChange("endsOn", "the end lies before the start");
		}
		if (citation.quote() == null) {
			throw new RefusedChange("citation.quote", "quote the passage that speaks of the event");
		}
	}

	@Override
	public String subject() {
		return "event " + this.id;
	}

}
