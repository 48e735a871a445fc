package ca.armsexports.tracker.event;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What happened or was said, dated as precisely as its source dates it. That one thing
 * follows another in time proves nothing about the use of arms.
 *
 * @param id its identifier
 * @param destination the country it concerns
 * @param startsOn when it happened or began; absent where the source gives no date
 * @param endsOn when it ended, if it lasted
 * @param kind what kind of event it is
 * @param title what happened, in words of ours
 * @param citation the passage it was read from
 * @param note what readers should know about it
 */
public record Event(String id, DestinationCode destination, @Nullable PartialDate startsOn,
		@Nullable PartialDate endsOn, EventKind kind, LocalizedText title, Citation citation,
		@Nullable LocalizedText note) {

	/**
	 * Whether any day that the event's dates can mean lies in a year. An event without a
	 * date touches no year.
	 * @param year the year
	 */
	public boolean mayTouch(CalendarYear year) {
		if (this.startsOn == null) {
			return false;
		}
		PartialDate end = (this.endsOn != null) ? this.endsOn : this.startsOn;
		return this.startsOn.earliest().getYear() <= year.value() && end.latest().getYear() >= year.value();
	}

}
