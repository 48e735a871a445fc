package ca.armsexports.tracker.site.figure;

import java.util.List;

import ca.armsexports.tracker.claim.Claim;
import ca.armsexports.tracker.controllist.Item;
import ca.armsexports.tracker.country.Destination;
import ca.armsexports.tracker.equipment.EquipmentCount;
import ca.armsexports.tracker.permit.Permit;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.research.FigureFact;
import ca.armsexports.tracker.research.FigureView;
import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Prose;
import ca.armsexports.tracker.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a proof card says.
 *
 * @param frame the page's frame
 * @param destination the destination
 * @param facts what is stated, one row for each measure
 * @param heading the statement's value, as short as it can be
 * @param statement the statement in one sentence
 * @param items the items it is about; none for all items together
 * @param source the document
 * @param equipment the count of goods, if it is one
 * @param permit the permit, if it is one
 * @param standing how it counts
 * @param beside what else is on record of the same cell
 * @param release the release that published the value
 * @param claims who quoted it
 * @param history all values it had, the latest first
 * @param withdrawnIn the release that withdrew it, if one did
 * @param view how to cite it, and whether it has changed since
 */
record FigurePage(PageFrame frame, Destination destination, List<FigureFact> facts, String heading, Prose statement,
		List<Item> items, Source source, @Nullable EquipmentCount equipment, @Nullable Permit permit, Prose standing,
		List<Beside> beside, List<Quoted> claims, Release release, List<Value> history, @Nullable Release withdrawnIn,
		FigureView view) {

	/** The row that the statement is about. */
	public FigureFact fact() {
		return this.facts.getFirst();
	}

	/**
	 * Another figure of the same cell.
	 *
	 * @param fact what it states
	 * @param source its document
	 * @param equipment the count of goods, if it is one
	 * @param agreement the message key of how it stands to this one
	 */
	record Beside(FigureFact fact, Source source, @Nullable EquipmentCount equipment, String agreement) {

		/** The code of how it stands to this one, as in files. */
		public String agreementCode() {
			return this.agreement.substring(this.agreement.lastIndexOf('.') + 1);
		}

	}

	/**
	 * A claim about a sum that the figure is a part of, or about the permit.
	 *
	 * @param claim the claim
	 * @param source the article
	 */
	record Quoted(Claim claim, Source source) {
	}

	/**
	 * One value in the figure's history.
	 *
	 * @param fact what it stated
	 * @param release the release that published it
	 */
	record Value(FigureFact fact, Release release) {
	}

}
