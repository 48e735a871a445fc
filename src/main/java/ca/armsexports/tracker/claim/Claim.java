package ca.armsexports.tracker.claim;

import java.util.List;

import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of a sum. It is a number to be checked; nothing is said about who
 * wrote it.
 *
 * @param id its identifier
 * @param kind what its amount is of
 * @param destinations the destinations that it speaks of together, by code
 * @param period the period that it names, if it names one
 * @param quote the amount as quoted
 * @param beside the same sum in another currency, where the article prints both
 * @param permit the permit that it is about, if it is about one
 * @param citation the passage, with its quote
 * @param note what readers should know about it
 * @param sinceRelease the release that published this state of it
 */
public record Claim(ClaimId id, ClaimKind kind, List<DestinationCode> destinations, @Nullable Period period,
		Quote quote, @Nullable Quote beside, @Nullable PermitId permit, Citation citation, @Nullable LocalizedText note,
		ReleaseNumber sinceRelease) {

	/**
	 * Whether it speaks of exports to a destination in a year; one that names no period
	 * may.
	 * @param destination the destination
	 * @param year the year
	 */
	public boolean concerns(DestinationCode destination, CalendarYear year) {
		return this.kind != ClaimKind.PERMIT && this.destinations.contains(destination)
				&& (this.period == null || this.period.contains(year));
	}

	Question toQuestion() {
		return new Question(this.destinations, this.period, this.quote, this.beside, null);
	}

}
