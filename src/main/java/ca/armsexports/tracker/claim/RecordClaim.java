package ca.armsexports.tracker.claim;

import java.util.List;

import ca.armsexports.tracker.permit.PermitId;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.Money;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Records what an article says of a sum, or corrects how it was read.
 *
 * @param id its identifier
 * @param kind what its amount is of
 * @param destinations the destinations that it speaks of together, each once
 * @param fromYear the first year that it names, if it names a period
 * @param toYear the last year that it names
 * @param amount the amount as quoted
 * @param unit the unit of the quote, where the digits of the amount do not tell it:
 * 10,000 for "2.40 million"
 * @param beside the same sum in another currency, where the article prints both
 * @param permit the permit that it is about, if and only if it is about one
 * @param citation the passage, with its quote
 * @param note what readers should know about it
 */
public record RecordClaim(ClaimId id, ClaimKind kind, List<DestinationCode> destinations,
		@Nullable CalendarYear fromYear, @Nullable CalendarYear toYear, QualifiedAmount amount, @Nullable Money unit,
		@Nullable QualifiedAmount beside, @Nullable PermitId permit, Citation citation,
		@Nullable LocalizedText note) implements Change {

	/**
	 * @throws RefusedChange if the claim contradicts itself or lacks its passage, naming
	 * the field
	 */
	public RecordClaim {
		destinations = destinations.stream().sorted().toList();
		if (destinations.isEmpty() || destinations.stream().distinct().count() < destinations.size()) {
			throw new RefusedChange("destinations", "name one or several destinations, each once");
		}
		if (destinations.size() > 1 && destinations.contains(DestinationCode.ALL)) {
			throw new RefusedChange("destinations", "all destinations hold the others and are not added to them");
		}
		if ((fromYear == null) != (toYear == null)) {
			throw new RefusedChange("toYear", "give both years, or none where the article names no period");
		}
		if (fromYear != null && toYear != null && fromYear.compareTo(toYear) > 0) {
			throw new RefusedChange("toYear", "the last year lies before the first");
		}
		if (unit != null && (!unit.currency().equals(amount.money().currency()) || unit.amount().signum() == 0)) {
			throw new RefusedChange("unit", "a unit above zero in the currency of the amount");
		}
		if (beside != null && beside.money().currency().equals(amount.money().currency())) {
			throw new RefusedChange("beside", "the same sum in another currency");
		}
		if ((kind == ClaimKind.PERMIT) != (permit != null)) {
			throw new RefusedChange("permit", "name the permit if the claim is about one, and only then");
		}
		if (citation.quote() == null) {
			throw new RefusedChange("citation.quote", "quote the passage that makes the claim");
		}
	}

	@Override
	public String subject() {
		return "claim " + this.id;
	}

}
