package ca.armsexports.tracker.ingest;

import java.math.BigDecimal;

import ca.armsexports.tracker.ingest.format.Place;
import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * A printed total held against the sum of its lines. Totals are checked and never kept.
 *
 * @param place where it stands
 * @param label what it is called
 * @param printed the printed total, in Canadian dollars
 * @param sum the sum of the lines that it is closest to
 * @param outcome whether it holds
 */
public record TotalCheck(Place place, String label, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal printed,
		@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal sum, Outcome outcome) {

	/** Whether a total holds. */
	public enum Outcome {

		/** It is the sum. */
		HOLDS,
		/** It is the sum without goods of Group 9, which are counted in Group 2 too. */
		HOLDS_WITHOUT_GROUP_9,
		/** It is not the sum. */
		MISSES

	}

}
