package ca.armsexports.tracker.claim.web;

import java.util.List;

import ca.armsexports.tracker.claim.Evidence;
import ca.armsexports.tracker.claim.Finding;
import ca.armsexports.tracker.claim.Gap;
import ca.armsexports.tracker.claim.Verdict;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.source.Source;
import ca.armsexports.tracker.yearlytotal.YearlyTotal;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as a page shows it.
 *
 * @param verdict the verdict
 * @param finding what the totals say; none for a permit or a kind of goods
 * @param answer the verdict in a sentence
 * @param grounds further sentences: how it was read, what is missing, what is implied
 * @param rows the sum written out, year by year
 * @param fits other periods that fit
 * @param nearest what the record does bear out, nearest to the quote
 */
record Checked(Verdict verdict, @Nullable Finding finding, Prose answer, List<Prose> grounds, List<Row> rows,
		List<FitLine> fits, List<Prose> nearest) {

	/** Whether several destinations stand in the rows. */
	public boolean isOfSeveral() {
		return this.rows.stream().map(Row::destination).distinct().count() > 1;
	}

	/** The sum of the rows, if they have one. */
	public @Nullable Evidence evidence() {
		return (this.finding != null) ? this.finding.evidence() : null;
	}

	/** A year of a destination: a total, one that is not listed, or a gap. */
	record Row(CalendarYear year, Destination destination, @Nullable YearlyTotal total, @Nullable Gap gap,
			@Nullable Source source) {
	}

	/** A period that fits, with the address that checks it. */
	record FitLine(String period, Finding.Fit fit, String address) {
	}

}
