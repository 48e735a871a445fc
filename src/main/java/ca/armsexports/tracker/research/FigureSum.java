package ca.armsexports.tracker.research;

import java.util.List;

import ca.armsexports.tracker.shared.QualifiedAmount;
import org.jspecify.annotations.Nullable;

/**
 * A sum of the exports in a table, of statements that may be added: one currency, one
 * price basis, all items together or items of one group, and never single destinations
 * with all destinations together. Of several statements of one cell only the preferred
 * one is in it.
 *
 * @param group the group whose items are added; none if yearly totals of all items are
 * @param allDestinations whether the addends are for all destinations together
 * @param priceBasis in which year's money the amounts are stated
 * @param sum the sum with the qualifier that it can carry
 * @param addends how many figures were added
 * @param years the same year by year; years of which the table has no row are not in it
 */
public record FigureSum(@Nullable Integer group, boolean allDestinations, String priceBasis, QualifiedAmount sum,
		long addends, List<FigureYear> years) {

	/** The list is copied. */
	public FigureSum {
		years = List.copyOf(years);
	}

}
