package ca.armsexports.tracker.desk.grid;

import java.util.Map;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.release.DraftSummary;

/**
 * The choice of a grid.
 *
 * @param frame the page's frame
 * @param draft the draft
 * @param query what was chosen so far
 * @param documents the titles of documents, by their identifiers
 * @param destinations the names of destinations, by their codes
 */
record ChoicePage(DeskFrame frame, DraftSummary draft, GridQuery query, Map<String, String> documents,
		Map<String, String> destinations) {

	/**
	 * What was chosen so far.
	 * @param name the name of the parameter
	 */
	public String chosen(String name) {
		return this.query.chosen(name);
	}

	/** Whether something was left out. */
	public boolean isIncomplete() {
		return this.query.isBegun();
	}

}
