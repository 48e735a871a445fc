package ca.armsexports.tracker.permit;

import java.util.List;
import java.util.Map;

import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.PartialDate;
import ca.armsexports.tracker.shared.QualifiedAmount;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.RefusedChange;
import ca.armsexports.tracker.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Records a permit or what is newly known of it.
 *
 * @param id its identifier
 * @param figure the figure that its ceiling is
 * @param destination the country on the permit
 * @param validFrom the first day of validity
 * @param validTo the last day of validity, only where a source states it
 * @param termMonths the stated length of validity in months, from 1 upwards
 * @param ceiling the most that may be exported under it
 * @param items the items it covers, each once
 * @param disclosedIn the access-to-information release through which it became known
 * @param requestNumber the number of that request, where it was published
 * @param inference what of this is inferred and from which words
 * @param note what readers should know about it
 * @param disclosures what became of the fields when they were asked for
 * @param citation the passage it was read from, with its quote
 */
public record RecordPermit(PermitId id, FigureId figure, DestinationCode destination, @Nullable PartialDate validFrom,
		@Nullable PartialDate validTo, @Nullable Integer termMonths, @Nullable QualifiedAmount ceiling,
		List<ItemCode> items, @Nullable LocalizedText disclosedIn, @Nullable String requestNumber,
		@Nullable LocalizedText inference, @Nullable LocalizedText note, Map<PermitField, Disclosure> disclosures,
		Citation citation) implements Change {

	/**
	 * @throws RefusedChange if the quote is missing, the dates are in the wrong order,
	 * the term is not positive or an item stands twice
	 */
	public RecordPermit {
		items = items.stream().sorted().toList();
		disclosures = Map.copyOf(disclosures);
		if (citation.quote() == null) {
			throw new RefusedChange("citation.quote", "quote the passage that speaks of the permit");
		}
		if (validFrom != null && validTo != null && validTo.latest().isBefore(validFrom.earliest())) {
			throw new RefusedChange("validTo", "the end lies before the start");
		}
		if (termMonths != null && termMonths < 1) {
			throw new RefusedChange("termMonths", "a term of one month or more");
		}
		if (items.stream().distinct().count() < items.size()) {
			throw new RefusedChange("items", "name each item once");
		}
	}

	@Override
	public String subject() {
		return "permit " + this.id;
	}

}
